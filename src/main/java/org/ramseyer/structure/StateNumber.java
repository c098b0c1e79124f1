package org.ramseyer.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of a bill of a state, as it prints it: "HOUSE BILL NO. 618", "Sub. H. B. No. 126", "S.
 * 7501 A. 9501", "H.925", "Legislative Document No. 273".
 */
final class StateNumber {

  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?i)\\b(?:HOUSE|SENATE|ASSEMBLY|LEGISLATIVE) (?:JOINT |CONCURRENT )?"
              + "(?:BILL|RESOLUTION|MEMORIAL|FILE|DOCUMENT) (?:(?:Session of )?No\\.? |NUMBER )?"
              + "\\d{1,5}(?:[-–]\\d{1,4})?[A-Z]?\\b");
  private static final Pattern IN_LETTERS =
      Pattern.compile(
          "\\b(?:Sub\\. |Am\\. |Engrossed )?[HSA]\\. ?(?:J\\. ?|C\\. ?)?[BRFM]\\. ?(?:No\\. )?\\d{1,5}\\b");
  // These are short and stand alone: in the middle of words they could be anything.
  private static final Pattern SHORT =
      Pattern.compile(
          "^(?:\\d{4} -- )?(?<number>(?:[HSA]\\.? ?\\d{1,5}(?:--?[A-Z])?(?: [HSA]\\. ?\\d{1,5}(?:--?[A-Z])?)?)"
              + "|(?:[HSA](?:B|R|F|JR|CR|JM)|L[BDR]) ?\\d{1,5}(?:-\\d{1,4})?)$");
  private static final Pattern IN_HEAD =
      Pattern.compile("^(?<number>[SA]\\. ?\\d{1,5}(?:--[A-Z])?) \\d{1,4}$");

  private StateNumber() {}

  /**
   * Finds the number.
   *
   * @param front words above the body
   * @param heads running heads
   */
  static @Nullable String find(List<String> front, List<String> heads) {
    String joined = String.join(" ", front);
    for (Pattern pattern : List.of(IN_WORDS, IN_LETTERS)) {
      Matcher matcher = pattern.matcher(joined);
      if (matcher.find()) {
        return matcher.group().replace(" Session of", "");
      }
    }
    String found = first(SHORT, front);
    return found == null ? first(IN_HEAD, heads) : found;
  }

  private static @Nullable String first(Pattern pattern, List<String> texts) {
    for (String text : texts) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        return matcher.group("number");
      }
    }
    return null;
  }

  /** Whether the number is one of a resolution. */
  static boolean isResolution(String number) {
    return number.matches(
        "(?i).*\\b(resolution|memorial)\\b.*|.*\\b[HSA]\\. ?(J\\. ?|C\\. ?)?R\\. .*|[HSA][JC]?R ?\\d.*");
  }
}
