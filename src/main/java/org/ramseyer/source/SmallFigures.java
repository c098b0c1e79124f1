package org.ramseyer.source;

import java.util.List;

/**
 * Puts superior and inferior figures back into the line they belong to: the numerator of "1⁄2" is
 * drawn a quarter of its size above the baseline and would be a line of its own.
 */
final class SmallFigures {

  /** Figures of fractions and notes are set in at most this share of the size of their line. */
  private static final float SMALL = 0.75f;

  /** They are raised or lowered by at most this share of it; the next line is a whole size away. */
  private static final float SHIFT = 0.6f;

  /** More characters are a line in small type. */
  private static final int MOST = 12;

  private SmallFigures() {}

  /** Moves rows of small figures into the row above or below whose glyphs they stand beside. */
  static void rejoin(List<Row> rows) {
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      for (int j = Math.max(0, i - 1); j <= i + 1 && j < rows.size(); j++) {
        if (j != i && belongs(row, rows.get(j))) {
          rows.set(j, rows.get(j).and(row));
          rows.remove(i);
          i--;
          break;
        }
      }
    }
  }

  private static boolean belongs(Row figures, Row line) {
    if (figures.size() > MOST || isSeveralWords(figures)) {
      return false;
    }
    float size = largest(line);
    if (largest(figures) > SMALL * size
        || Math.abs(figures.get(0).baseline() - line.get(0).baseline()) > SHIFT * size) {
      return false;
    }
    return figures.list().stream()
        .allMatch(
            figure ->
                line.list().stream()
                    .anyMatch(
                        glyph ->
                            figure.left() < glyph.right() + size / 2
                                && figure.right() > glyph.left() - size / 2));
  }

  /**
   * Whether a blank stands between two of them: two words in small type are a line of their own.
   */
  private static boolean isSeveralWords(Row row) {
    float first = Float.POSITIVE_INFINITY;
    float last = Float.NEGATIVE_INFINITY;
    for (Glyph glyph : row.list()) {
      if (!glyph.isSpace()) {
        first = Math.min(first, glyph.left());
        last = Math.max(last, glyph.left());
      }
    }
    for (Glyph glyph : row.list()) {
      if (glyph.isSpace() && glyph.left() > first && glyph.left() < last) {
        return true;
      }
    }
    return false;
  }

  private static float largest(Row row) {
    float largest = 0;
    for (Glyph glyph : row.list()) {
      largest = Math.max(largest, glyph.face().size());
    }
    return largest;
  }
}
