package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.List;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LegalText.LineNumbering;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;
import org.ramseyer.model.SourceFile;
import org.ramseyer.model.Wording;
import org.ramseyer.source.SourceDocument;
import org.ramseyer.source.SourceLine;

/**
 * Turns the lines of a document into its tree of provisions, and never refuses one.
 *
 * <p>Every word of the text stands in exactly one place of the tree. What fits no rule becomes an
 * unnumbered paragraph.
 */
public final class DocumentParser {

  private final SourceFile file;
  private final LineNumbering numbering;
  private final List<Diagnostic> diagnostics;
  private final Legend legend;
  private final Margins margins;
  private final Measures measures;
  private final LineJoiner joiner;
  private final List<Wording> notes;
  private final List<SourceLine> lines;
  private boolean isParsed;

  /**
   * Learns how a document is set.
   *
   * @param source its lines, furniture set apart; who parses a long document keeps no reference to
   *     it, so that its lines go as its tree grows
   */
  public DocumentParser(SourceDocument source) {
    file = source.file();
    numbering = source.lineNumbering();
    diagnostics = new ArrayList<>(source.diagnostics());
    legend = Legend.of(source);
    SourceDocument document = AddedFaces.plain(source, legend);
    margins = Margins.of(document);
    measures = Measures.of(document);
    joiner = new LineJoiner(Lexicon.of(document));
    notes = notes(document, joiner);
    lines = new ArrayList<>(document.lines());
  }

  /**
   * Parses the document; once, for a document does not stand in memory as lines, as blocks and as a
   * tree: each stage takes from the list that the one before it made.
   *
   * @param id the name it is to have
   * @throws IllegalStateException when called again
   */
  public LegalText parse(String id) {
    if (isParsed) {
      throw new IllegalStateException("the lines of the document are used up");
    }
    isParsed = true;
    Draft draft = draft(id);
    return new LegalText(
        draft.identity(),
        file,
        numbering,
        Addresses.assign(draft.identity().kind(), draft.provisions()),
        diagnostics);
  }

  /** A text whose provisions have no addresses yet. */
  private record Draft(Identity identity, List<Provision> provisions) {}

  private Draft draft(String id) {
    List<Block> blocks = new ArrayList<>(blocks());
    Conventions conventions = Conventions.of(blocks, measures);
    Parts parts = DraftingMarks.on(Parts.of(blocks, conventions, measures), legend, measures);
    // They stand in the parts now.
    blocks.clear();
    Identity identity = new IdentityFinder(margins, parts, conventions).identity(id);
    return new Draft(identity, provisions(parts, conventions));
  }

  private List<Block> blocks() {
    List<Block> blocks =
        SectionLists.found(new BlockSplitter(measures, joiner).split(lines), joiner);
    return file.pages() > 0 ? blocks : ContentsFinder.found(TableRows.found(blocks));
  }

  private List<Provision> provisions(Parts parts, Conventions conventions) {
    Tree tree = new Tree();
    List<Block> longTitle =
        conventions.federal()
            ? FrontAssembler.belowType(parts.front())
            : LongTitle.of(parts.front());
    new FrontAssembler(tree).add(parts.front(), longTitle, notes);
    StruckText body = StruckText.of(parts.body(), conventions);
    if (!body.struck().isEmpty()) {
      Tree struck = new Tree();
      Place start = body.struck().get(0).place();
      new BodyAssembler(struck, conventions, diagnostics).add(body.struck());
      tree.attach(struck, start);
    }
    new BodyAssembler(tree, conventions, diagnostics).add(body.rest());
    new BackAssembler(tree).add(parts.back());
    return CoverLines.parted(tree.provisions());
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
