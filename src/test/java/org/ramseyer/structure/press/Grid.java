package org.ramseyer.structure.press;

/**
 * The measures of a page, in points.
 *
 * @param left x of the left margin
 * @param right x of the right margin
 * @param size of the text
 * @param step by which a level stands deeper than the one above it
 * @param pitch from line to line
 * @param head size of section headings
 * @param isNumbered whether lines are numbered
 * @param rows lines on a page
 */
record Grid(
    float left,
    float right,
    float size,
    float step,
    float pitch,
    float head,
    boolean isNumbered,
    int rows) {

  /** Measured on bills of all stages but enrolled ones. */
  static final Grid BILL = new Grid(150, 486, 14, 28, 26, 10, true, 25);

  /** Enrolled bills are set in type of 10 points with headings of 8, and have no line numbers. */
  static final Grid ENROLLED = new Grid(126, 486, 10, 10, 11, 8, false, 52);
}
