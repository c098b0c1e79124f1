package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.List;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;
import org.ramseyer.source.SourceDocument;

/**
 * Turns the lines of a document into its tree of provisions, and never refuses one.
 *
 * <p>Every word of the text stands in exactly one place of the tree. What fits no rule becomes an
 * unnumbered paragraph.
 */
public final class DocumentParser {

  private DocumentParser() {}

  /**
   * Parses a document.
   *
   * @param source its lines, furniture set apart
   * @param id the name it is to have
   */
  public static LegalText parse(SourceDocument source, String id) {
    List<Diagnostic> diagnostics = new ArrayList<>(source.diagnostics());
    Draft draft = draft(source, id, diagnostics);
    return new LegalText(
        draft.identity(),
        source.file(),
        source.lineNumbering(),
        Addresses.assign(draft.identity().kind(), draft.provisions()),
        diagnostics);
  }

  /** A text whose provisions have no addresses yet. */
  private record Draft(Identity identity, List<Provision> provisions) {}

  // By itself, so that the blocks of a long document are gone when its addresses are made.
  private static Draft draft(SourceDocument source, String id, List<Diagnostic> diagnostics) {
    Legend legend = Legend.of(source);
    SourceDocument document = AddedFaces.plain(source, legend);
    Measures measures = Measures.of(document);
    LineJoiner joiner = new LineJoiner(Lexicon.of(document));
    List<Block> split =
        SectionLists.found(new BlockSplitter(measures, joiner).split(document), joiner);
    List<Block> blocks =
        document.file().pages() == 0 ? ContentsFinder.found(TableRows.found(split)) : split;
    Conventions conventions = Conventions.of(blocks, measures);
    Parts parts = DraftingMarks.on(Parts.of(blocks, conventions, measures), legend, measures);
    Tree tree = new Tree();
    StruckText body = StruckText.of(parts.body(), conventions);
    List<Block> longTitle =
        conventions.federal()
            ? FrontAssembler.belowType(parts.front())
            : LongTitle.of(parts.front());
    new FrontAssembler(tree).add(parts.front(), longTitle, notes(document, joiner));
    if (!body.struck().isEmpty()) {
      Tree struck = new Tree();
      new BodyAssembler(struck, conventions, diagnostics).add(body.struck());
      tree.attach(struck, body.struck().get(0).place());
    }
    new BodyAssembler(tree, conventions, diagnostics).add(body.rest());
    new BackAssembler(tree).add(parts.back());
    List<Provision> provisions = CoverLines.parted(tree.provisions());
    return new Draft(new IdentityFinder(document, parts, conventions).identity(id), provisions);
  }

  /** What the pages say of the marks on their text, one paragraph a page. */
  private static List<Wording> notes(SourceDocument document, LineJoiner joiner) {
    return document.pages().stream()
        .filter(page -> !page.notes().isEmpty())
        // What is struck or underlined in them are examples.
        .map(page -> joiner.join(page.notes()).words().withMarks(List.of()))
        .toList();
  }
}
