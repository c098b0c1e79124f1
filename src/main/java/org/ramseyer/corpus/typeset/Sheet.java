package org.ramseyer.corpus.typeset;

import org.jspecify.annotations.Nullable;

/**
 * The measure of a page, 612 by 792 points (letter), y from the top.
 *
 * @param firstPageTop first baseline of page 1
 * @param top first baseline of every other page
 * @param bottom lowest baseline that body text may have
 * @param lines most numbered lines on a page; 0 where the page sets no limit
 * @param numbering where line numbers stand, null where lines have none
 */
record Sheet(
    double firstPageTop, double top, double bottom, int lines, @Nullable Numbering numbering) {

  static final double WIDTH = 612;
  static final double HEIGHT = 792;

  /**
   * A column of line numbers.
   *
   * @param rightEdge where every number ends
   * @param style their face and size
   */
  record Numbering(double rightEdge, Style style) {}
}
