package org.ramseyer.render.pdf;

/**
 * How words look.
 *
 * @param face the font
 * @param size in points
 * @param ink the colour
 * @param line the line drawn with them
 */
record Style(Face face, double size, Ink ink, Line line) {

  /**
   * Colours, dark enough to read in black and white; each only repeats what a line or a word says.
   */
  enum Ink {
    BLACK("0 0 0"),
    GREY("0.4 0.4 0.4"),
    RED("0.7 0.05 0.05"),
    BLUE("0 0.2 0.65"),
    VIOLET("0.4 0.1 0.5");

    private final String components;

    Ink(String components) {
      this.components = components;
    }

    /** Red, green and blue from 0 to 1. */
    String components() {
      return components;
    }
  }

  /** A line under or through words. */
  enum Line {
    NONE,
    UNDER,
    THROUGH
  }

  static Style plain(Face face, double size) {
    return new Style(face, size, Ink.BLACK, Line.NONE);
  }

  Style in(Ink other) {
    return new Style(face, size, other, line);
  }

  Style in(Face other) {
    return new Style(other, size, ink, line);
  }

  /** As deleted words look. */
  Style deleted(Ink other) {
    return new Style(face, size, other, Line.THROUGH);
  }

  /** As inserted words look. */
  Style inserted() {
    return new Style(face, size, Ink.BLUE, Line.UNDER);
  }

  double width(String text) {
    return face.width(text, size);
  }
}
