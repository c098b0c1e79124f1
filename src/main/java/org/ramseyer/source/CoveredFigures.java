package org.ramseyer.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Figures that others are drawn over, and so cannot be read: Maine numbers the lines of some pages
 * anew, on white patches over the numbers that were there.
 */
final class CoveredFigures {

  /** More figures over figures than a page has lines are a picture made of text. */
  private static final int MOST = 200;

  /** Figures of one number stand on one baseline and side by side, within this many points. */
  private static final float SAME = 0.3f;

  private final List<Glyph> drawn;
  private int searches;

  /**
   * @param drawn the glyphs of a page in the order in which they are drawn
   */
  CoveredFigures(List<Glyph> drawn) {
    this.drawn = drawn;
  }

  /** The same glyphs of a line, sorted by their left edges, without those that are covered. */
  Row without(Row sorted) {
    return sorted.holds(Sort.FIGURE) && holdsCovered(sorted)
        ? Row.of(without(sorted.list()))
        : sorted;
  }

  private List<Glyph> without(List<Glyph> sorted) {
    List<Glyph> kept = new ArrayList<>(sorted.size());
    for (Glyph glyph : sorted) {
      Glyph last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last == null || !isOver(last, glyph) || ++searches > MOST) {
        kept.add(glyph);
      } else if (isDrawnBefore(last, glyph)) {
        kept.set(kept.size() - 1, glyph);
        dropBefore(last, kept);
      } else {
        dropBefore(glyph, kept);
      }
    }
    return kept;
  }

  private static boolean holdsCovered(Row sorted) {
    for (int i = 1; i < sorted.size(); i++) {
      if (isOver(sorted.get(i - 1), sorted.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Drops the figures to the left of a covered one that belong to its number. */
  private static void dropBefore(Glyph covered, List<Glyph> kept) {
    Glyph right = covered;
    for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - 4); i--) {
      Glyph glyph = kept.get(i);
      if (glyph.isFigure()
          && Math.abs(glyph.right() - right.left()) < SAME
          && Math.abs(glyph.baseline() - right.baseline()) < SAME / 3) {
        kept.remove(i);
        right = glyph;
      }
    }
  }

  private static boolean isOver(Glyph a, Glyph b) {
    return a.isFigure()
        && b.isFigure()
        && b.left() - a.left() < 0.5f * (a.right() - a.left())
        && Math.abs(a.baseline() - b.baseline()) > SAME / 3;
  }

  private boolean isDrawnBefore(Glyph a, Glyph b) {
    for (Glyph glyph : drawn) {
      if (glyph == a || glyph == b) {
        return glyph == a;
      }
    }
    return false;
  }
}
