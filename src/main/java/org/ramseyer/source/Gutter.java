package org.ramseyer.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The empty strip between two columns of text on a page.
 *
 * <p>It stands in the middle third, hardly a line crosses it, and on both sides of it stand many
 * lines of words: so it is no gap of a table, whose figures have no letters, nor the margin of a
 * list.
 *
 * @param x its middle
 * @param width how wide it is
 */
record Gutter(float x, float width) {

  /** The least width of a strip, in points; the Federal Register has 12, justified blanks 5. */
  private static final int WIDTH = 7;

  /** Headings and tables cross the strip; more of the lines do not. */
  private static final float CROSSING = 0.2f;

  /** Fewer lines on a side are a signature, an address, a note. */
  private static final int FEWEST = 12;

  /** Letters that a line of a column has on average; figures and names have fewer. */
  private static final int LETTERS = 16;

  /** So many lines of the right column begin at its edge. */
  private static final float FLUSH = 0.5f;

  /** The gutter of a page; null where its text stands in one column. */
  static @Nullable Gutter find(List<Row> rows) {
    if (rows.size() < FEWEST) {
      return null;
    }
    float left = Float.POSITIVE_INFINITY;
    float right = 0;
    for (Row row : rows) {
      for (int i = 0; i < row.size(); i++) {
        Glyph glyph = row.get(i);
        if (!glyph.isSpace()) {
          left = glyph.left() < left ? glyph.left() : left;
          right = glyph.right() > right ? glyph.right() : right;
        }
      }
    }
    if (!(right - left > 200 && right - left < 5000)) {
      return null;
    }
    Gutter widest = widest(rows, Math.round(left + (right - left) * 0.35f), (right - left) * 0.3f);
    return widest != null && widest.partsText(rows) ? widest : null;
  }

  private static @Nullable Gutter widest(List<Row> rows, int from, float width) {
    int[] blocked = new int[Math.round(width)];
    float enough = CROSSING * rows.size();
    for (Row row : rows) {
      if (count(row, from, blocked) > enough) {
        // Most pages have one column, and a few rows are enough to see it.
        return null;
      }
    }
    int start = 0;
    Gutter widest = null;
    int most = WIDTH - 1;
    for (int i = 0; i <= blocked.length; i++) {
      if (i < blocked.length && blocked[i] <= CROSSING * rows.size()) {
        continue;
      }
      if (i - start > most) {
        most = i - start;
        widest = new Gutter(from + (start + i) / 2f, most);
      }
      start = i + 1;
    }
    return widest;
  }

  /** Counts at which points a row has ink; gives the least count of all points so far. */
  private static int count(Row row, int from, int[] blocked) {
    boolean[] inked = new boolean[blocked.length];
    for (Glyph glyph : row.list()) {
      // Most glyphs stand to the left or right of the middle of the page.
      boolean isNear = glyph.right() > from - 1 && glyph.left() < from + blocked.length + 1;
      if (isNear && !glyph.isSpace()) {
        int first = Math.max(0, (int) Math.floor(glyph.left()) - from);
        int last = Math.min(blocked.length - 1, (int) Math.ceil(glyph.right()) - from);
        for (int i = first; i <= last; i++) {
          inked[i] = true;
        }
      }
    }
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < blocked.length; i++) {
      blocked[i] += inked[i] ? 1 : 0;
      least = Math.min(least, blocked[i]);
    }
    return least;
  }

  private boolean partsText(List<Row> rows) {
    Side left = new Side();
    Side right = new Side();
    for (Row row : rows) {
      if (!isCrossedBy(row)) {
        left.add(part(row, true));
        right.add(part(row, false));
      }
    }
    return left.isText() && right.isText() && right.isFlush();
  }

  /** Whether a row has ink well within the strip, as headings across both columns have. */
  boolean isCrossedBy(Row row) {
    float reach = 0.3f * width;
    return row.list().stream()
        .anyMatch(
            glyph -> !glyph.isSpace() && glyph.left() < x + reach && glyph.right() > x - reach);
  }

  /** The glyphs of a row on one side. */
  Row part(Row row, boolean isLeft) {
    List<Glyph> part = new ArrayList<>();
    for (Glyph glyph : row.list()) {
      if (glyph.left() < x == isLeft) {
        part.add(glyph);
      }
    }
    return Row.of(part);
  }

  /** The rows in the order in which they are read: down the left column, then down the right. */
  List<Row> inReadingOrder(List<Row> rows) {
    List<Row> ordered = new ArrayList<>();
    List<Row> right = new ArrayList<>();
    for (Row row : rows) {
      if (isCrossedBy(row)) {
        ordered.addAll(right);
        right.clear();
        ordered.add(row);
      } else {
        addUnlessEmpty(part(row, true), ordered);
        addUnlessEmpty(part(row, false), right);
      }
    }
    ordered.addAll(right);
    return ordered;
  }

  private static void addUnlessEmpty(Row part, List<Row> rows) {
    if (!part.isEmpty()) {
      rows.add(part);
    }
  }

  /** What stands on one side of the strip. */
  private static final class Side {

    private final List<Float> edges = new ArrayList<>();
    private int letters;

    void add(Row part) {
      float edge = Float.POSITIVE_INFINITY;
      for (Glyph glyph : part.list()) {
        if (!glyph.isSpace()) {
          edge = Math.min(edge, glyph.left());
          letters += Character.isLetter(glyph.text().codePointAt(0)) ? 1 : 0;
        }
      }
      if (edge < Float.POSITIVE_INFINITY) {
        edges.add(edge);
      }
    }

    boolean isText() {
      return edges.size() >= FEWEST && letters >= LETTERS * edges.size();
    }

    boolean isFlush() {
      float least = Float.POSITIVE_INFINITY;
      for (float edge : edges) {
        least = Math.min(least, edge);
      }
      int flush = 0;
      for (float edge : edges) {
        flush += edge < least + 2 ? 1 : 0;
      }
      return flush >= FLUSH * edges.size();
    }
  }
}
