package org.ramseyer.source;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Turns PDF user space (y upwards, unrotated) into the page as it is read (y downwards, turned by
 * the page's rotation).
 */
final class Frame {

  private final float left;
  private final float bottom;
  private final float right;
  private final float top;
  private final int rotation;

  private Frame(PDRectangle box, int rotation) {
    left = box.getLowerLeftX();
    bottom = box.getLowerLeftY();
    right = box.getUpperRightX();
    top = box.getUpperRightY();
    this.rotation = rotation;
  }

  static Frame of(PDPage page) {
    PDRectangle box = page.getCropBox();
    boolean sane =
        box != null
            && Float.isFinite(box.getWidth())
            && Float.isFinite(box.getHeight())
            && box.getWidth() > 0
            && box.getHeight() > 0;
    return new Frame(
        sane ? box : PDRectangle.LETTER, Math.floorMod(page.getRotation(), 360) / 90 * 90);
  }

  /** A page of that size, the right way up. */
  static Frame upright(float width, float height) {
    return new Frame(new PDRectangle(width, height), 0);
  }

  boolean isTurned() {
    return rotation % 180 != 0;
  }

  float width() {
    return isTurned() ? top - bottom : right - left;
  }

  float height() {
    return isTurned() ? right - left : top - bottom;
  }

  float x(float x, float y) {
    return switch (rotation) {
      case 90 -> y - bottom;
      case 180 -> right - x;
      case 270 -> top - y;
      default -> x - left;
    };
  }

  float y(float x, float y) {
    return switch (rotation) {
      case 90 -> x - left;
      case 180 -> y - bottom;
      case 270 -> right - x;
      default -> top - y;
    };
  }

  /**
   * In which quarter a text runs as the page is read: 0 to the right, 1 downwards, 2 to the left, 3
   * upwards, -1 aslant.
   */
  int quarter(float dx, float dy) {
    double angle = Math.toDegrees(Math.atan2(-dy, dx)) + rotation;
    long quarter = Math.round(angle / 90);
    // Ten degrees leave room for scans that lie askew; a watermark stands at 30 to 60.
    return Math.abs(angle - quarter * 90) > 10 ? -1 : (int) Math.floorMod(quarter, 4L);
  }
}
