package org.ramseyer.corpus.typeset;

import org.ramseyer.corpus.typeset.Block.Align;

/**
 * The typography of a body that indents by the depth of its paragraphs.
 *
 * @param left left edge of undented lines
 * @param right right edge
 * @param step indent of one level
 * @param pitch distance of baselines
 * @param gap extra space above a paragraph
 * @param align how lines fill the width
 * @param numbered whether lines have numbers
 * @param hangs whether a paragraph's number stands alone in the margin of its words; otherwise the
 *     first line is indented and the paragraph runs on to the left of it
 * @param body face of the words
 * @param heading face of section heads
 * @param runIn face of run-in headings
 * @param note face of notes
 */
record Measure(
    double left,
    double right,
    double step,
    double pitch,
    double gap,
    Align align,
    boolean numbered,
    boolean hangs,
    Style body,
    Style heading,
    Style runIn,
    Style note) {

  /**
   * Left edge of the words of a paragraph at {@code depth}; depth 0 and 1 run on at the margin
   * unless numbers hang.
   */
  double rest(int depth) {
    return left + step * (hangs ? depth : Math.max(0, depth - 1));
  }

  Block block(double first, double rest) {
    return new Block(first, rest, right, align, pitch, pitch + gap, numbered, false);
  }

  /** A line between the margins that stays with what follows and has no line number. */
  Block display(Align alignment, double leading, double above) {
    return new Block(left, left, right, alignment, leading, above, false, true);
  }
}
