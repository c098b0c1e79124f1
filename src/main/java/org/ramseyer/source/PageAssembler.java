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

  private final List<RawPage> raw;
  private final List<Diagnostic> diagnostics;

  /**
   * @param raw the pages as they were read; long documents are not held twice, so they are replaced
   * @param diagnostics which more are added to
   */
  PageAssembler(List<RawPage> raw, List<Diagnostic> diagnostics) {
    this.raw = raw;
    this.diagnostics = diagnostics;
  }

  SourceDocument document(SourceFile file) {
    List<Diagnostic> legibility = Legibility.of(raw);
    NumberColumn column = NumberColumn.learn(raw);
    raw.replaceAll(column::take);
    FurnitureFinder finder = new FurnitureFinder(raw);
    List<SourcePage> pages = new ArrayList<>();
    int removed = 0;
    for (RawPage page : raw) {
      SourcePage split = finder.split(page);
      removed += split.furniture().size();
      pages.add(column.isFound() ? split : counted(split));
    }
    report(removed, column);
    diagnostics.addAll(legibility);
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

  private void report(int removed, NumberColumn column) {
    int ornaments = raw.stream().mapToInt(RawPage::ornaments).sum();
    if (removed > 0 || column.taken() > 0 || ornaments > 0) {
      diagnostics.add(
          Diagnostic.of(
              "furniture-removed",
              "Left out as page furniture: "
                  + column.taken()
                  + " line numbers, "
                  + removed
                  + " lines of running heads, page numbers, footers and stamps, and "
                  + ornaments
                  + " ornaments."));
    }
  }
}
