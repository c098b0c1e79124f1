package org.ramseyer.structure.markup;

import java.util.Locale;

/** Writes the numbers of lists, in the formats of Word's {@code w:numFmt}. */
final class Counting {

  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  /** Roman numbers above this are written in figures; no list counts so far. */
  private static final int LARGEST_ROMAN = 3999;

  private Counting() {}

  /** A number; in figures where the format is not one of letters or Roman numbers. */
  static String written(int number, String format) {
    return switch (format) {
      case "lowerLetter" -> letters(number);
      case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "decimalZero" -> number < 10 && number >= 0 ? "0" + number : Integer.toString(number);
      case "none", "bullet" -> "";
      default -> Integer.toString(number);
    };
  }

  // After z come aa, bb and so on (ECMA-376, 17.18.59).
  private static String letters(int number) {
    if (number < 1 || number > 26 * 20) {
      return Integer.toString(number);
    }
    return Character.toString('a' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    if (number < 1 || number > LARGEST_ROMAN) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        roman.append(ROMAN[i]);
        rest -= VALUES[i];
      }
    }
    return roman.toString();
  }
}
