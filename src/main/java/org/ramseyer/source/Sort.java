package org.ramseyer.source;

/**
 * A piece of type: what one code of a font stands for, looked at once. A page has a thousand glyphs
 * of a hundred sorts, and what kind of sign each is gets asked many times.
 */
final class Sort {

  /** A blank. */
  static final int BLANK = 1;

  /** An underscore, which may be typed under words. */
  static final int UNDERSCORE = 2;

  /** A quotation mark that may want pairing or turning: ' " ‘ ’. */
  static final int QUOTATION = 4;

  /** A figure from 0 to 9. */
  static final int FIGURE = 8;

  private final String text;
  private final int kinds;

  private Sort(String text) {
    this.text = text;
    kinds = kinds(text);
  }

  /**
   * @param text at least one character
   */
  static Sort of(String text) {
    return new Sort(text);
  }

  String text() {
    return text;
  }

  void appendTo(StringBuilder line) {
    if (text.length() == 1) {
      line.append(text.charAt(0));
    } else {
      line.append(text);
    }
  }

  /** What it is, as bits: {@link #BLANK} and the others; several may be set, or none. */
  int kinds() {
    return kinds;
  }

  boolean is(int kind) {
    return (kinds & kind) != 0;
  }

  private static int kinds(String text) {
    if (text.isBlank()) {
      return BLANK;
    }
    if (text.length() > 1) {
      return 0;
    }
    char sign = text.charAt(0);
    return switch (sign) {
      case '_' -> UNDERSCORE;
      case '\'', '"', '‘', '’' -> QUOTATION;
      default -> sign >= '0' && sign <= '9' ? FIGURE : 0;
    };
  }
}
