package org.ramseyer.source;

import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;

/**
 * The pen while one string in a simple font is shown.
 *
 * <p>PDFBox multiplies three matrices for every glyph, though from glyph to glyph only the place of
 * the pen changes. Here they are multiplied once a string, and the place is carried on by the same
 * sums in the same order, so that the coordinates are PDFBox's to the last bit (ISO 32000-2,
 * 9.4.4).
 */
final class TextRun {

  private static final int BLANK = 32;

  private final Matrix text;
  private final Matrix whole;
  private final float alongX;
  private final float alongY;
  private final float raisedX;
  private final float raisedY;
  private final float scaleX;
  private final float shearX;
  private final float moveX;
  private final float scaleY;
  private final float shearY;
  private final float moveY;
  private final float fontSize;
  private final float stretch;
  private final float letterSpace;
  private final float wordSpace;
  private float penX;
  private float penY;

  TextRun(PDGraphicsState state) {
    PDTextState style = state.getTextState();
    text = state.getTextMatrix();
    fontSize = style.getFontSize();
    stretch = style.getHorizontalScaling() / 100f;
    float rise = style.getRise();
    letterSpace = style.getCharacterSpacing();
    wordSpace = style.getWordSpacing();
    penX = text.getTranslateX();
    penY = text.getTranslateY();
    alongX = text.getScaleX();
    alongY = text.getShearY();
    raisedX = rise * text.getShearX();
    raisedY = rise * text.getScaleY();
    Matrix page = state.getCurrentTransformationMatrix();
    scaleX = page.getScaleX();
    shearX = page.getShearX();
    moveX = page.getTranslateX();
    scaleY = page.getScaleY();
    shearY = page.getShearY();
    moveY = page.getTranslateY();
    whole = new Matrix(fontSize * stretch, 0, 0, fontSize, 0, rise).multiply(text).multiply(page);
  }

  /**
   * From the space of a glyph to that of the page; where it moves to is that of the first glyph.
   */
  Matrix matrix() {
    return whole;
  }

  /** x of the next glyph's origin, in the space of the page. */
  float x() {
    return (raisedX + penX) * scaleX + (raisedY + penY) * shearX + moveX;
  }

  /** y of the next glyph's origin. */
  float y() {
    return (raisedX + penX) * shearY + (raisedY + penY) * scaleY + moveY;
  }

  /** Moves the pen behind a glyph that was shown. */
  void move(int code, float advance) {
    float space = code == BLANK ? wordSpace : 0;
    float by = (advance * fontSize + letterSpace + space) * stretch;
    penX += by * alongX;
    penY += by * alongY;
    // As PDFBox's Matrix does; the page ends there. A sum is finite where both are.
    if (!Float.isFinite(penX + penY)) {
      throw new IllegalArgumentException("a matrix has illegal values");
    }
  }

  /** Leaves the pen in PDFBox's text matrix, where the next string begins. */
  void end() {
    text.setValue(2, 0, penX);
    text.setValue(2, 1, penY);
  }
}
