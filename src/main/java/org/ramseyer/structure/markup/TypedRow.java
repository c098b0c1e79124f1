package org.ramseyer.structure.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a typed page.
 *
 * @param number of the row in the text, from 1
 * @param lastNumber of the last row whose words it holds; {@code number} unless a broken word took
 *     that row whole
 * @param column of its first character, from 0
 * @param typedLength how many characters it takes on the page
 * @param firstWord how many characters its first word takes, up to a hyphen, behind which a row may
 *     be broken
 * @param text its words as printed, inner blanks kept
 */
record TypedRow(
    int number, int lastNumber, int column, int typedLength, int firstWord, String text) {

  /** Text is typed up to this column. */
  static final int WIDTH = 72;

  static TypedRow of(int number, String row) {
    String expanded = row.replace("\t", "        ").stripTrailing();
    String words = expanded.strip();
    int column = expanded.length() - words.length();
    return new TypedRow(
        number, number, column, words.length(), firstWord(words), Typewriting.printed(words));
  }

  private static int firstWord(String words) {
    int end = 0;
    while (end < words.length() && words.charAt(end) != ' ') {
      boolean mayBreak = end > 0 && words.charAt(end - 1) == '-' && words.charAt(end) != '-';
      if (mayBreak) {
        return end;
      }
      end++;
    }
    return end;
  }

  /** Where the row ends, from 0. */
  int end() {
    return column + typedLength;
  }

  /** Whether it is a line drawn across a table. */
  boolean isDrawn() {
    return text.matches("-{10,}|={10,}");
  }

  /** Whether the row above is not blank. */
  boolean isRightBelow(TypedRow above) {
    return number == above.lastNumber + 1;
  }

  /** Whether it stands in the middle of the measure. */
  boolean isCentred() {
    int right = WIDTH - end();
    return column >= 4 && Math.abs(column - right) <= 3;
  }

  /** The same row with other words. */
  TypedRow saying(String words) {
    return new TypedRow(number, lastNumber, column, typedLength, firstWord, words);
  }

  /**
   * The same rows with no word broken at a line end: a typed text is broken at hyphens that belong
   * to the word, "first-/ generation", so the rest of the word is moved up.
   */
  static List<TypedRow> withWholeWords(List<TypedRow> rows) {
    List<TypedRow> whole = new ArrayList<>();
    for (TypedRow row : rows) {
      TypedRow above = whole.isEmpty() ? null : whole.get(whole.size() - 1);
      if (above == null || !row.isRightBelow(above) || !above.text.matches(".*[\\p{L}\\p{N}]-")) {
        whole.add(row);
        continue;
      }
      int blank = row.text.indexOf(' ');
      String moved = blank < 0 ? row.text : row.text.substring(0, blank);
      String joined = Typewriting.printed(above.text + moved);
      int last = blank < 0 ? row.lastNumber : above.lastNumber;
      whole.set(
          whole.size() - 1,
          new TypedRow(
              above.number, last, above.column, above.typedLength, above.firstWord, joined));
      if (blank >= 0) {
        whole.add(row.saying(row.text.substring(blank + 1).strip()));
      }
    }
    return whole;
  }
}
