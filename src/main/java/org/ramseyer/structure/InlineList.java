package org.ramseyer.structure;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ramseyer.source.SourceLine;

/** Numbers within a sentence: "shall be as follows: (1) one hour; and (2) one motion". */
final class InlineList {

  /** A number behind a stop counts; behind other words, "paragraph (1)", it refers. */
  private static final Pattern NUMBER =
      Pattern.compile("[:;,—](?: and| or)? (\\([0-9A-Za-z]{1,8}\\)) ");

  private InlineList() {}

  /**
   * Whether the number that a line begins with goes on with the lines above it, two or more: the
   * line below the first of a provision stands elsewhere than numbers do.
   */
  static boolean goesOn(List<SourceLine> open, SourceLine line) {
    Designator number = open.size() < 2 ? null : Designator.any(line.text());
    return number != null
        && goesOn(open.stream().map(SourceLine::text).collect(joining(" ")), number);
  }

  /**
   * Whether a number goes on with words: with a list in them, or as the end of a bracket that they
   * leave open, "(42 Stat. / 16)".
   *
   * @param words that the number would stand behind
   */
  static boolean goesOn(String words, Designator number) {
    if (number.text().endsWith(")") && !number.text().contains("(")) {
      return opens(words) > 0;
    }
    Matcher matcher = NUMBER.matcher(words);
    while (matcher.find()) {
      Designator before = Designator.bracketed(matcher.group(1));
      if (before != null && follows(number, before)) {
        return true;
      }
    }
    return false;
  }

  private static boolean follows(Designator number, Designator before) {
    return number.readings().stream()
        .anyMatch(one -> before.readings().stream().anyMatch(one::follows));
  }

  private static int opens(String words) {
    int open = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      open += c == '(' ? 1 : c == ')' && open > 0 ? -1 : 0;
    }
    return open;
  }
}
