package org.ramseyer.source;

import java.util.ArrayList;
import java.util.List;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.LegalText.LineNumbering;
import org.ramseyer.model.Place;
import org.ramseyer.model.SourceFile;

/**
 * Tells line numbers and furniture from text, over all pages at once, and reports what it left out.
 */
final class PageAssembler {

  private final PackedPages packed = new PackedPages();
  private final Legibility legibility = new Legibility();
  private final NumberColumn.Learner numbers = new NumberColumn.Learner();
  private final List<Diagnostic> diagnostics;

  /**
   * @param diagnostics which more are added to
   */
  PageAssembler(List<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Takes the next page as it was read. */
  void add(RawPage page) {
    legibility.add(page);
    numbers.add(page);
    packed.add(page);
  }

  /** How many pages there are. */
  int pages() {
    return packed.size();
  }

  /** The document that the pages make; they are used up. */
  SourceDocument document(SourceFile file) {
    NumberColumn column = numbers.learnt();
    List<RawPage> raw = packed.take(column::take);
    FurnitureFinder finder = new FurnitureFinder(raw);
    List<SourcePage> pages = new ArrayList<>();
    int removed = 0;
    int ornaments = 0;
    for (RawPage page : raw) {
      SourcePage split = finder.split(page);
      removed += split.furniture().size();
      ornaments += page.ornaments();
      pages.add(column.isFound() ? split : counted(split));
    }
    report(column.taken(), removed, ornaments);
    diagnostics.addAll(legibility.report());
    return new SourceDocument(
        file, column.isFound() ? LineNumbering.PRINTED : LineNumbering.COUNTED, pages, diagnostics);
  }

  private static SourcePage counted(SourcePage page) {
    List<SourceLine> lines = new ArrayList<>();
    for (SourceLine line : page.lines()) {
      lines.add(line.at(new Place(page.number(), lines.size() + 1), false));
    }
    return new SourcePage(
        page.number(), page.width(), page.height(), lines, page.furniture(), page.notes());
  }

  private void report(int numbers, int removed, int ornaments) {
    if (removed > 0 || numbers > 0 || ornaments > 0) {
      diagnostics.add(
          Diagnostic.of(
              "furniture-removed",
              "Left out as page furniture: "
                  + numbers
                  + " line numbers, "
                  + removed
                  + " lines of running heads, page numbers, footers and stamps, and "
                  + ornaments
                  + " ornaments."));
    }
  }
}
