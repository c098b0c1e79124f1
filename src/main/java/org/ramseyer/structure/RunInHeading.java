package org.ramseyer.structure;

import java.util.regex.Pattern;
import org.ramseyer.model.Wording;

/**
 * The heading that runs into the text of a provision: "(a) IN GENERAL.—It shall be unlawful".
 *
 * @param heading without the point and dash that end it
 * @param rest the words behind them
 */
record RunInHeading(Wording heading, Wording rest) {

  private static final String END = ".—";

  /** A heading without letters: "(a) 2027.—", "(2) 2027–2029.—". */
  private static final Pattern YEARS = Pattern.compile("[\\d–, ]+");

  // A full stop within tells sentences, not a heading; a semicolon does not: "Chair; Vice Chair".
  private static final Pattern SENTENCES = Pattern.compile(".*[a-z]{3}[.:] +[A-Z].*");

  /**
   * The longest heading seen has 200 characters; what is longer is a sentence that happens to hold
   * ".—".
   */
  private static final int LONGEST = 320;

  /**
   * Splits the words behind a number at the dash.
   *
   * @param inCapitals whether headings are set in small capitals, which read as capitals: then
   *     words with lower-case letters are no heading
   */
  static RunInHeading split(Wording words, boolean inCapitals) {
    if (!isBefore(words.text(), inCapitals)) {
      return new RunInHeading(Wording.EMPTY, words);
    }
    int end = words.text().indexOf(END);
    return new RunInHeading(Slices.slice(words, 0, end), Slices.from(words, end + END.length()));
  }

  /**
   * Whether words begin with a heading that ends in a dash.
   *
   * @param inCapitals see {@link #split}
   */
  static boolean isBefore(String words, boolean inCapitals) {
    int end = words.indexOf(END);
    return end > 0 && end <= LONGEST && isHeading(words.substring(0, end), inCapitals);
  }

  /** Splits the words at an offset. */
  static RunInHeading at(Wording words, int end) {
    String behind = words.text().substring(end);
    int skip = behind.length() - behind.replaceAll("^[.:—–\\s]+", "").length();
    return new RunInHeading(
        Headings.trimmed(Slices.slice(words, 0, end)), Slices.from(words, end + skip));
  }

  /** "by striking “IN GENERAL.—The": the heading is one that the words quote. */
  private static boolean opensQuotation(String candidate) {
    return candidate.lastIndexOf('“') > candidate.lastIndexOf('”');
  }

  private static boolean isHeading(String candidate, boolean inCapitals) {
    if (opensQuotation(candidate)) {
      return false;
    }
    if (!inCapitals) {
      return !SENTENCES.matcher(candidate).matches();
    }
    // A few lower-case letters are left for names and abbreviations: "MCKINNEY", "HIV/AIDs".
    int lower = 0;
    int upper = 0;
    for (int i = 0; i < candidate.length(); i++) {
      char c = candidate.charAt(i);
      lower += Character.isLowerCase(c) ? 1 : 0;
      upper += Character.isUpperCase(c) ? 1 : 0;
    }
    return upper == 0 ? YEARS.matcher(candidate).matches() : lower <= upper / 8;
  }
}
