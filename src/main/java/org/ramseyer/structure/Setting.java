package org.ramseyer.structure;

import java.util.List;
import org.ramseyer.source.Face;
import org.ramseyer.source.SourceLine;

/**
 * How the lines of a block stand and are set: what is left of the lines when their words are
 * joined.
 *
 * @param lines how many there are
 * @param left x of the first line, in points
 * @param right x where the first line ends
 * @param rest x of the second line; NaN where there is none
 * @param size size of the first line
 * @param face face of the first glyph
 * @param beginsNumbered whether the first line has a printed number
 * @param isNumbered whether any line has one
 */
record Setting(
    int lines,
    float left,
    float right,
    float rest,
    float size,
    Face face,
    boolean beginsNumbered,
    boolean isNumbered) {

  /** How some lines are set; there is at least one. */
  static Setting of(List<SourceLine> lines) {
    SourceLine first = lines.get(0);
    return new Setting(
        lines.size(),
        first.left(),
        first.right(),
        lines.size() < 2 ? Float.NaN : lines.get(1).left(),
        first.size(),
        first.face(),
        first.numbered(),
        lines.stream().anyMatch(SourceLine::numbered));
  }

  /** How these lines are set with others below them. */
  Setting above(Setting below) {
    return new Setting(
        lines + below.lines,
        left,
        right,
        lines > 1 ? rest : below.left,
        size,
        face,
        beginsNumbered,
        isNumbered || below.isNumbered);
  }

  /** Whether readers of pages without type set it as the row of a table. */
  boolean isRow() {
    return face.font().equals(Face.TABLE);
  }

  /** x of the middle between the ends of the first line. */
  float middle() {
    return (left + right) / 2;
  }
}
