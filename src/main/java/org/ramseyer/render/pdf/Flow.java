package org.ramseyer.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** Sets lines one below the other, beginning pages as they fill. */
final class Flow {

  static final double TOP = 66;
  static final double BOTTOM = 734;

  private final List<Canvas> pages = new ArrayList<>();
  private double y = BOTTOM;

  /** Lines on this page. */
  private int lines;

  /** The pages so far. */
  List<Canvas> pages() {
    return pages;
  }

  Canvas page() {
    return pages.getLast();
  }

  /** The baseline set last. */
  double y() {
    return y;
  }

  Spot spot() {
    return new Spot(pages.size() - 1, y);
  }

  /** Whether the line set last is the first of its page. */
  boolean isAtTop() {
    return lines == 1;
  }

  /** Extra space, dropped at the top of a page. */
  void space(double points) {
    if (y > TOP) {
      y += points;
    }
  }

  /** Begins a page unless {@code points} are left on this one. */
  void need(double points) {
    if (pages.isEmpty() || y + points > BOTTOM) {
      pages.add(new Canvas());
      y = TOP;
      lines = 0;
    }
  }

  /** Moves one line down, to the next page where this one is full, and gives its baseline. */
  double line(double leading) {
    need(leading);
    y += leading;
    lines++;
    return y;
  }

  /** Moves down to {@code other} if that is further down this page. */
  void atLeast(double other) {
    y = Math.max(y, Math.min(other, BOTTOM));
  }

  /** Sets a paragraph and gives the place of its first line. */
  Spot paragraph(List<Piece> pieces, double left, double right, double leading) {
    Spot first = null;
    for (List<Piece> words : LineBreaker.lines(pieces, right - left, right - left)) {
      double baseline = line(leading);
      page().text(left, baseline, words);
      first = first == null ? spot() : first;
    }
    return first == null ? spot() : first;
  }
}
