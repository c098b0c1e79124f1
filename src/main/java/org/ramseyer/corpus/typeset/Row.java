package org.ramseyer.corpus.typeset;

import java.util.List;

/**
 * One printed line before it has a page: what stands on its baseline and how far below the line
 * before it.
 *
 * @param pieces the text on the baseline
 * @param boxes filled rectangles that belong to the line: rules, sides of a frame
 * @param lead distance in points from the baseline of the row before; unused at the top of a page
 * @param numbered whether the line counts among the numbered lines
 * @param keepsWithNext whether the page may not break after it
 */
record Row(
    List<Piece> pieces, List<Box> boxes, double lead, boolean numbered, boolean keepsWithNext) {

  /**
   * Text at a place on a baseline.
   *
   * @param x left edge in points
   * @param spans the words
   * @param wordSpacing what justification adds to every space, in points
   */
  record Piece(double x, List<Span> spans, double wordSpacing) {

    Piece {
      spans = List.copyOf(spans);
    }
  }

  /**
   * A filled rectangle.
   *
   * @param x left edge
   * @param rise how far its lower edge is above the baseline; negative below
   * @param width width
   * @param height height
   */
  record Box(double x, double rise, double width, double height) {}

  Row {
    pieces = List.copyOf(pieces);
    boxes = List.copyOf(boxes);
  }

  Row keptWithNext() {
    return new Row(pieces, boxes, lead, numbered, true);
  }

  Row withBoxes(List<Box> more) {
    return new Row(pieces, more, lead, numbered, keepsWithNext);
  }
}
