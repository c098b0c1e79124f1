package org.ramseyer.source;

import java.util.List;

/**
 * A rectangle on the page, in points from its upper left corner: a thin bar that is drawn, or the
 * area of a link.
 */
record Bar(float left, float top, float right, float bottom) {

  /** The whole plane: what bounds nothing. */
  static final Bar PLANE = new Bar(-1e7f, -1e7f, 1e7f, 1e7f);

  /** The smallest area around points, each x and y. */
  static Bar around(List<float[]> points) {
    float left = Float.POSITIVE_INFINITY;
    float right = Float.NEGATIVE_INFINITY;
    float top = Float.POSITIVE_INFINITY;
    float bottom = Float.NEGATIVE_INFINITY;
    for (float[] point : points) {
      left = Math.min(left, point[0]);
      right = Math.max(right, point[0]);
      top = Math.min(top, point[1]);
      bottom = Math.max(bottom, point[1]);
    }
    return new Bar(left, top, right, bottom);
  }

  /** What both share; of negative width or height where they share nothing. */
  Bar within(Bar other) {
    return new Bar(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  /** The smallest area around both. */
  Bar with(Bar other) {
    return new Bar(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  float width() {
    return right - left;
  }

  float height() {
    return bottom - top;
  }

  boolean isLevel() {
    return width() >= height();
  }

  /** The same bar in the frame of text that runs in another quarter, see {@link Frame#quarter}. */
  Bar turned(int quarter, Frame frame) {
    return switch (quarter) {
      case 1 -> new Bar(top, frame.width() - right, bottom, frame.width() - left);
      case 2 ->
          new Bar(
              frame.width() - right,
              frame.height() - bottom,
              frame.width() - left,
              frame.height() - top);
      case 3 -> new Bar(frame.height() - bottom, left, frame.height() - top, right);
      default -> this;
    };
  }
}
