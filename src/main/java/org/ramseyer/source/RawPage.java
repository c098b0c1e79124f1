package org.ramseyer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A page as lines, before line numbers and furniture are told apart.
 *
 * @param lines in the quarter in which most of the page runs
 * @param turned lines that run in another quarter, or aslant
 * @param ornaments glyphs of ornamental fonts left out
 * @param hasImage whether a picture is drawn on the page
 */
record RawPage(
    int number,
    float width,
    float height,
    List<SourceLine> lines,
    List<SourceLine> turned,
    boolean hasImage,
    int ornaments) {

  static RawPage of(int number, PageContent content) {
    int main = content.mainQuarter();
    List<SourceLine> lines = List.of();
    List<SourceLine> turned = new ArrayList<>();
    for (Map.Entry<Integer, List<Glyph>> entry : content.glyphs().entrySet()) {
      if (entry.getKey() == main) {
        lines = LineBuilder.lines(number, entry.getValue(), PageRules.of(content, main));
      } else {
        turned.addAll(LineBuilder.lines(number, entry.getValue(), List.of()));
      }
    }
    boolean upright = main % 2 == 0;
    float width = content.frame().width();
    float height = content.frame().height();
    return new RawPage(
        number,
        upright ? width : height,
        upright ? height : width,
        lines,
        turned,
        content.hasImage(),
        content.ornaments());
  }

  boolean hasText() {
    return !lines.isEmpty();
  }
}
