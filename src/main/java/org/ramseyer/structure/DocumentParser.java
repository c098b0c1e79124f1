package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.List;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Provision;
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
   * @param document its lines, furniture set apart
   * @param id the name it is to have
   */
  public static LegalText parse(SourceDocument document, String id) {
    List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
    Measures measures = Measures.of(document);
    List<Block> split =
        new BlockSplitter(measures, new LineJoiner(Lexicon.of(document))).split(document);
    List<Block> blocks =
        document.file().pages() == 0 ? ContentsFinder.found(TableRows.found(split)) : split;
    Conventions conventions = Conventions.of(blocks, measures);
    Parts parts = Parts.of(blocks, conventions, measures);
    Tree tree = new Tree();
    StruckText body = StruckText.of(parts.body(), conventions);
    new FrontAssembler(tree).add(parts.front());
    if (!body.struck().isEmpty()) {
      Tree struck = new Tree();
      new BodyAssembler(struck, conventions, diagnostics).add(body.struck());
      tree.attach(struck, body.struck().get(0).place());
    }
    new BodyAssembler(tree, conventions, diagnostics).add(body.rest());
    new BackAssembler(tree).add(parts.back());
    List<Provision> provisions = CoverLines.parted(tree.provisions());
    Identity identity = new IdentityFinder(document, parts, conventions).identity(id);
    return new LegalText(
        identity,
        document.file(),
        document.lineNumbering(),
        Addresses.assign(identity.kind(), provisions),
        diagnostics);
  }
}
