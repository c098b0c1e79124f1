package org.ramseyer.model;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The designation of a provision.
 *
 * <p>Examples: "(a)" has the value "a", "SEC. 2." has "2", "“SEC. 2201." has "2201", "TITLE IV—"
 * has "IV", "16-62" has "16-62", "(a-1)" has "a-1".
 *
 * @param text as printed, with an opening quotation mark where it quotes law to be enacted
 * @param value normalised: letters and digits in the printed case, inner dots and hyphens kept; "-"
 *     where nothing remains
 * @param marks marked stretches of the text: in "[2.] 3." the old number is struck and the new one,
 *     of which the value is made, underlined
 */
public record Num(String text, String value, List<Mark> marks) {

  /**
   * Unicode's hyphens and dashes up to the en dash, and the minus sign; not the hyphen of the
   * keyboard.
   */
  private static final Pattern DASHES = Pattern.compile("[\u2010-\u2013\u2212]");

  private static final Pattern OTHERS = Pattern.compile("[^A-Za-z0-9.\\-]");
  private static final Pattern ENDS = Pattern.compile("^[.\\-]+|[.\\-]+$");

  private static final Pattern LEVEL_WORD =
      Pattern.compile(
          "(?i)^[^\\p{L}\\p{N}§]*(?:new section\\.\\s*)?(division|title|subtitle|part|subpart|chapter|subchapter|article|section|sec\\.?|§+)"
              + "(?![\\p{L}])\\.?\\s*");

  public Num {
    marks = List.copyOf(marks);
  }

  /** A number without marks. */
  public Num(String text, String value) {
    this(text, value, List.of());
  }

  /** The same number with marks on it. */
  public Num withMarks(List<Mark> newMarks) {
    return new Num(text, value, newMarks);
  }

  /** The number printed as {@code text}, with its value worked out by rule. */
  public static Num of(String text) {
    return new Num(text, normalise(text));
  }

  /**
   * The number printed as {@code text}, of which some is marked: its value is that of the number in
   * force, behind those that are struck.
   */
  public static Num of(String text, List<Mark> marks) {
    return new Num(text, normalise(inForce(text, marks)), marks);
  }

  private static String inForce(String text, List<Mark> marks) {
    int from = 0;
    for (Mark mark : marks) {
      if (mark.kind() == Mark.Kind.STRUCK && mark.end() < text.length()) {
        from = Math.max(from, mark.end());
      }
    }
    return text.substring(from);
  }

  /**
   * The number as a step of a path. It is the value, but for a hyphen that is printed as a dash:
   * paths are for exchange with programs that compare letters and digits, and they know no dashes.
   * "SEC. 319F–5." has the value "319F-5" and the step "319F5".
   */
  public String step() {
    return normalise(DASHES.matcher(inForce(text, marks)).replaceAll(""));
  }

  private static String normalise(String text) {
    return isBracketedCount(text)
        ? text.substring(text.indexOf('(') + 1, text.length() - 1)
        : normaliseAny(text);
  }

  /**
   * Whether it is "(12)", "“(b)" or "(iv)", as nine numbers in ten are: then nothing is to be
   * changed.
   */
  private static boolean isBracketedCount(String text) {
    int from = text.startsWith("“") ? 1 : 0;
    int end = text.length() - 1;
    if (end - from < 2 || text.charAt(from) != '(' || text.charAt(end) != ')') {
      return false;
    }
    boolean isShort = end - from == 2;
    for (int i = from + 1; i < end; i++) {
      char c = text.charAt(i);
      boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!(c >= '0' && c <= '9') && !(isShort ? isLetter : c == 'i' || c == 'v' || c == 'x')) {
        return false;
      }
    }
    return true;
  }

  private static String normaliseAny(String text) {
    // Printers set the hyphen of "16-62" as an en dash too.
    String plain =
        DASHES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("-").strip();
    Matcher word = LEVEL_WORD.matcher(plain);
    if (word.find()) {
      plain = plain.substring(word.end());
    }
    String value = ENDS.matcher(OTHERS.matcher(plain).replaceAll("")).replaceAll("");
    return value.isEmpty() ? "-" : value;
  }

  @Override
  public String toString() {
    return text;
  }
}
