package org.ramseyer.source;

import java.util.ArrayList;
import java.util.List;

/** What stays the same in a running head or foot from page to page: words in one size. */
final class LineKeys {

  /** Stamps with more numbers are small print, whose figures may change freely. */
  private static final int MOST_NUMBERS = 6;

  /** Longer numbers count no pages. */
  private static final int LONGEST = 5;

  private LineKeys() {}

  /**
   * All that may stay the same, {@link #withoutFigures} first; then, where there are figures, the
   * words with them, and with each number in turn as it counts the pages: "Page 3 of 9", "H. R.
   * 12—3".
   */
  static List<String> of(SourceLine line) {
    List<String> keys = new ArrayList<>();
    keys.add(withoutFigures(line));
    String text = line.text();
    List<int[]> numbers = numbers(text);
    if (numbers.isEmpty()) {
      return keys;
    }
    String size = size(line);
    keys.add(size + text);
    for (int[] at : numbers.subList(0, Math.min(MOST_NUMBERS, numbers.size()))) {
      if (at[1] - at[0] <= LONGEST) {
        int offset = Integer.parseInt(text, at[0], at[1], 10) - line.place().page();
        keys.add(size + text.substring(0, at[0]) + "@" + offset + text.substring(at[1]));
      }
    }
    return keys;
  }

  /** The words without their digits. */
  static String withoutFigures(SourceLine line) {
    String text = line.text();
    StringBuilder key = new StringBuilder(size(line));
    boolean wasDigit = false;
    for (int i = 0; i < text.length(); i++) {
      boolean isDigit = isDigit(text.charAt(i));
      if (!isDigit || !wasDigit) {
        key.append(isDigit ? '#' : text.charAt(i));
      }
      wasDigit = isDigit;
    }
    return key.toString();
  }

  private static String size(SourceLine line) {
    return Math.round(line.size()) + " ";
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Start and end of each run of digits. */
  private static List<int[]> numbers(String text) {
    List<int[]> numbers = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int start = i;
      while (i < text.length() && isDigit(text.charAt(i))) {
        i++;
      }
      if (i > start) {
        numbers.add(new int[] {start, i});
      }
    }
    return numbers;
  }
}
