package org.ramseyer.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number at the start of a provision below the section: "(a)", "“(A)", "1.", "B.", "50.9.1".
 *
 * @param text as printed, opening quotation marks included
 * @param value without brackets, points and quotation marks: "a", "50.9.1"
 * @param readings the ways to count it
 * @param length how many characters it takes, the blank after it included
 */
record Designator(String text, String value, List<Reading> readings, int length) {

  private static final String OPENING = "^([“‘]*)";
  private static final Pattern BRACKETED =
      Pattern.compile(
          OPENING
              + "\\(([0-9]{1,4}|[0-9]{1,3}\\.[0-9]{1,2}|[A-Z]{1,2}|[a-z]{1,2}|[ivxlc]{3,8}|[IVXLC]{3,8}|([A-Za-z])\\3{2}|[0-9]{1,3}[-–]?[A-Za-z]{1,2}|[A-Za-z]{1,2}[-–][0-9]{1,2})\\)\\s*");
  private static final Pattern DOTTED =
      Pattern.compile(OPENING + "([0-9]{1,3}|[A-Za-z]|[ivx]{2,5}|[IVX]{2,5})[.)]\\s+(?=\\S)");
  private static final Pattern DECIMAL =
      Pattern.compile(OPENING + "([0-9]{1,3}(?:\\.[0-9]{1,3}){1,5})\\.?\\s+(?=\\S)");

  /** The bracketed number that the words begin with; null where they begin with none. */
  static @Nullable Designator bracketed(String words) {
    if (first(words) != '(') {
      return null;
    }
    Matcher matcher = BRACKETED.matcher(words);
    return matcher.lookingAt() ? of(matcher, Reading.of(matcher.group(2), true)) : null;
  }

  /** A number of any style that the words begin with: "(a)", "a.", "1)", "50.9.1". */
  static @Nullable Designator any(String words) {
    Designator bracketed = bracketed(words);
    if (bracketed != null) {
      return bracketed;
    }
    if (!mayBePointed(words)) {
      return null;
    }
    Matcher decimal = DECIMAL.matcher(words);
    if (decimal.lookingAt()) {
      String value = decimal.group(2);
      int last = Integer.parseInt(value.substring(value.lastIndexOf('.') + 1));
      return of(decimal, List.of(new Reading(Scheme.DECIMAL, last, false)));
    }
    Matcher dotted = DOTTED.matcher(words);
    return dotted.lookingAt() ? of(dotted, Reading.of(dotted.group(2), false)) : null;
  }

  /**
   * Whether a point or bracket stands behind the first letters or digits, of which five are most.
   */
  private static boolean mayBePointed(String words) {
    int start = afterOpening(words);
    int end = start;
    while (end < words.length() && end - start < 6 && isLetterOrDigit(words.charAt(end))) {
      end++;
    }
    return end > start
        && end < words.length()
        && (words.charAt(end) == '.' || words.charAt(end) == ')');
  }

  /** As the patterns have them. */
  private static boolean isLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /**
   * What stands behind the opening quotation marks; most words can be told by it to begin with
   * none.
   */
  static char first(String words) {
    int at = afterOpening(words);
    return at < words.length() ? words.charAt(at) : ' ';
  }

  private static int afterOpening(String words) {
    int at = 0;
    while (at < words.length() && (words.charAt(at) == '“' || words.charAt(at) == '‘')) {
      at++;
    }
    return at;
  }

  private static Designator of(Matcher matcher, List<Reading> readings) {
    return new Designator(matcher.group().strip(), matcher.group(2), readings, matcher.end());
  }

  /** Whether it can be the first of its count. */
  boolean canBeFirst() {
    return readings.stream().anyMatch(reading -> reading.ordinal() == 1);
  }
}
