package org.ramseyer.source;

import java.util.Comparator;

/**
 * One glyph where it is drawn, in the frame in which its page is read: x to the right, y downwards.
 *
 * @param sort what it stands for
 * @param left x of its origin
 * @param right x of its origin plus its advance
 * @param baseline y of its baseline
 */
record Glyph(Sort sort, float left, float right, float baseline, Face face) {

  static final Comparator<Glyph> BY_BASELINE = (a, b) -> Float.compare(a.baseline, b.baseline);
  static final Comparator<Glyph> BY_LEFT = (a, b) -> Float.compare(a.left, b.left);

  /**
   * @param text what it stands for, at least one character; a space where it is a space
   */
  Glyph(String text, float left, float right, float baseline, Face face) {
    this(Sort.of(text), left, right, baseline, face);
  }

  String text() {
    return sort.text();
  }

  boolean isSpace() {
    return sort.is(Sort.BLANK);
  }

  boolean isFigure() {
    return sort.is(Sort.FIGURE);
  }

  boolean is(char letter) {
    String text = sort.text();
    return text.length() == 1 && text.charAt(0) == letter;
  }

  /** The same glyph, begun elsewhere. */
  Glyph from(float newLeft) {
    return new Glyph(sort, newLeft, right, baseline, face);
  }
}
