package org.ramseyer.source;

/**
 * One glyph where it is drawn, in the frame in which its page is read: x to the right, y downwards.
 *
 * @param text what it stands for; a space where it is a space
 * @param left x of its origin
 * @param right x of its origin plus its advance
 * @param baseline y of its baseline
 */
record Glyph(String text, float left, float right, float baseline, Face face) {

  boolean isSpace() {
    return text.isBlank();
  }
}
