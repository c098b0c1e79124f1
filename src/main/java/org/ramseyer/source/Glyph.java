package org.ramseyer.source;

import java.util.Comparator;

/**
 * One glyph where it is drawn, in the frame in which its page is read: x to the right, y downwards.
 *
 * @param text what it stands for, at least one character; a space where it is a space
 * @param left x of its origin
 * @param right x of its origin plus its advance
 * @param baseline y of its baseline
 */
record Glyph(String text, float left, float right, float baseline, Face face) {

  static final Comparator<Glyph> BY_BASELINE = (a, b) -> Float.compare(a.baseline, b.baseline);
  static final Comparator<Glyph> BY_LEFT = (a, b) -> Float.compare(a.left, b.left);

  boolean isSpace() {
    // Asked of every glyph, and nearly always of one like this.
    char first = text.charAt(0);
    return (first == ' ' && text.length() == 1)
        || ((first <= ' ' || first >= 0x7F) && text.isBlank());
  }

  boolean is(char letter) {
    return text.length() == 1 && text.charAt(0) == letter;
  }
}
