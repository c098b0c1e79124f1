package org.ramseyer.corpus.typeset;

/**
 * How a paragraph stands on the page.
 *
 * @param first left edge of its first line
 * @param rest left edge of the lines it runs on to
 * @param right right edge
 * @param align how lines fill the width
 * @param pitch distance between its baselines
 * @param above distance from the baseline before it to its first baseline
 * @param numbered whether its lines have line numbers
 * @param keepsWithNext whether its last line must stay on the page of what follows
 */
record Block(
    double first,
    double rest,
    double right,
    Align align,
    double pitch,
    double above,
    boolean numbered,
    boolean keepsWithNext) {

  /** How lines fill their width. */
  enum Align {
    JUSTIFIED,
    LEFT,
    RIGHT,
    /** Centred between the left edge of run-on lines and the right edge. */
    CENTRED
  }

  /** A justified paragraph of numbered lines at one pitch. */
  static Block numbered(double first, double rest, double right, double pitch) {
    return new Block(first, rest, right, Align.JUSTIFIED, pitch, pitch, true, false);
  }

  /** A left-aligned paragraph without line numbers. */
  static Block plain(double first, double rest, double right, double pitch) {
    return new Block(first, rest, right, Align.LEFT, pitch, pitch, false, false);
  }

  Block aligned(Align other) {
    return new Block(first, rest, right, other, pitch, above, numbered, keepsWithNext);
  }

  Block below(double distance) {
    return new Block(first, rest, right, align, pitch, distance, numbered, keepsWithNext);
  }

  /** The same, and the page may break after it. */
  Block free() {
    return new Block(first, rest, right, align, pitch, above, numbered, false);
  }

  Block keptWithNext() {
    return new Block(first, rest, right, align, pitch, above, numbered, true);
  }
}
