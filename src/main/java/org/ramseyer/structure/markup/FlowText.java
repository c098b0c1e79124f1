package org.ramseyer.structure.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ramseyer.model.Mark;

/**
 * The words of a paragraph with the look of each character: blanks collapsed, quotation marks of
 * one shape, invisible characters gone.
 *
 * @param words the words
 * @param looks one for each UTF-16 unit of the words
 */
record FlowText(String words, List<Look> looks) {

  /** How a character looks. */
  record Look(boolean isBold, boolean isItalic, Set<Mark.Kind> marks) {}

  static FlowText of(List<FlowRun> runs) {
    StringBuilder words = new StringBuilder();
    List<Look> looks = new ArrayList<>();
    for (FlowRun run : runs) {
      Look look = new Look(run.isBold(), run.isItalic(), run.marks());
      for (int i = 0; i < run.text().length(); i++) {
        append(run.text().charAt(i), look, words, looks);
      }
    }
    while (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
      words.setLength(words.length() - 1);
      looks.remove(looks.size() - 1);
    }
    return new FlowText(words.toString(), List.copyOf(looks));
  }

  private static void append(char c, Look look, StringBuilder words, List<Look> looks) {
    boolean isBlank = Character.isWhitespace(c) || Character.isSpaceChar(c);
    char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
    if (isBlank && last == ' ' || isInvisible(c)) {
      return;
    }
    words.append(isBlank ? ' ' : shaped(c, last));
    looks.add(look);
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD'
        || Character.isISOControl(c) && !Character.isWhitespace(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static char shaped(char c, char before) {
    boolean opens = before == ' ' || "([{—–“‘/".indexOf(before) >= 0;
    return switch (c) {
      case '"', '\u201F' -> opens ? '“' : '”';
      case '\'' -> opens ? '‘' : '’';
      case '\u2010', '\u2011' -> '-';
      default -> c;
    };
  }
}
