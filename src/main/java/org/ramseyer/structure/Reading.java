package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One way to read a designation: "(i)" is the first lower-case Roman number or the ninth letter.
 *
 * @param scheme how it counts
 * @param ordinal its place in the count, from 1; 0 where it follows no count
 * @param isBracketed whether brackets set it off, "(1)", or a point, "1.": the two never continue
 *     each other
 */
record Reading(Scheme scheme, int ordinal, boolean isBracketed) {

  private static final Map<String, Integer> ROMAN = roman();

  /** All ways to read a number; single letters are read as letters first. */
  static List<Reading> of(String value, boolean isBracketed) {
    List<Reading> readings = new ArrayList<>();
    if (isAll(value, '0', '9', 4)) {
      readings.add(new Reading(Scheme.DIGIT, Integer.parseInt(value), isBracketed));
    } else if (isAll(value, 'a', 'z', 8)) {
      letters(value, Scheme.LOWER, Scheme.DOUBLE_LOWER, isBracketed, readings);
      roman(value, Scheme.LOWER_ROMAN, isBracketed, readings);
    } else if (isAll(value, 'A', 'Z', 8)) {
      letters(
          value.toLowerCase(Locale.ROOT), Scheme.UPPER, Scheme.DOUBLE_UPPER, isBracketed, readings);
      roman(value.toLowerCase(Locale.ROOT), Scheme.UPPER_ROMAN, isBracketed, readings);
    }
    if (readings.isEmpty()) {
      readings.add(new Reading(Scheme.OTHER, 0, isBracketed));
    }
    return readings;
  }

  private static boolean isAll(String value, char from, char to, int longest) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < from || value.charAt(i) > to) {
        return false;
      }
    }
    return !value.isEmpty() && value.length() <= longest;
  }

  private static void letters(
      String value, Scheme single, Scheme twice, boolean isBracketed, List<Reading> into) {
    char first = value.charAt(0);
    if (value.length() == 1) {
      into.add(new Reading(single, first - 'a' + 1, isBracketed));
    } else if (value.length() == 2 && value.charAt(1) == first) {
      into.add(new Reading(twice, first - 'a' + 1, isBracketed));
      // After (z) comes (aa).
      into.add(new Reading(single, 26 + first - 'a' + 1, isBracketed));
    }
  }

  private static void roman(String value, Scheme scheme, boolean isBracketed, List<Reading> into) {
    Integer ordinal = ROMAN.get(value);
    if (ordinal != null) {
      into.add(new Reading(scheme, ordinal, isBracketed));
    }
  }

  /** The Roman numbers from 1 to 99. */
  private static Map<String, Integer> roman() {
    List<String> ones = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
    List<String> tens = List.of("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc");
    Map<String, Integer> roman = new HashMap<>();
    for (int number = 1; number < 100; number++) {
      roman.put(tens.get(number / 10) + ones.get(number % 10), number);
    }
    return roman;
  }

  boolean follows(Reading before) {
    return scheme == before.scheme
        && ordinal == before.ordinal + 1
        && isBracketed == before.isBracketed;
  }
}
