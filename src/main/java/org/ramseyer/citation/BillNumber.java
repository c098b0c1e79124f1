package org.ramseyer.citation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a bill or resolution: "H.R. 7356", "S. 3284", "H. Con. Res. 5", or a state's "SB
 * 6280".
 *
 * <p>All spellings of one number are equal: "H. R. 7356", "HR 7356" and "hr7356" have the type "hr"
 * and the number 7356.
 *
 * @param type letters in lower case without dots or spaces: "hr", "s", "hconres", "sb"
 * @param number counted from 1 in a Congress or session
 */
public record BillNumber(String type, int number) {

  // Congress has eight forms (H.R., S., and simple, joint and concurrent resolutions of either
  // chamber). The states' forms take no space between their letters, so that "a b 5" in a list
  // stays three words. A bare "S" needs its full stop or the number right behind it, for the same
  // reason.
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(H\\.?\\s?(?:R|(?:J\\.?\\s?|Con\\.?\\s?)?Res)|S\\.?\\s?(?:J\\.?\\s?|Con\\.?\\s?)?Res)\\.?\\s?"
              + "|(S)(?:\\.\\s?|(?=\\d))"
              + "|([SHA]\\.?B|[SH]\\.?F|L\\.?[DB])\\.?\\s?)"
              + "(?:No\\.?\\s?)?(\\d{1,5})(?![\\p{L}\\d]|[.,-]\\d)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CONGRESS =
      Pattern.compile("(?i)[\\s,(]*\\d{2,3}(?:st|nd|rd|th)(?:\\s+Cong(?:ress|\\.)?)?\\)?$");

  /** The number that is all of {@code typed}, with or without the Congress behind it. */
  public static Optional<BillNumber> parse(String typed) {
    String plain = CONGRESS.matcher(typed.strip()).replaceFirst("");
    Matcher matcher = FORM.matcher(plain);
    return matcher.matches() ? Optional.of(of(matcher)) : Optional.empty();
  }

  /**
   * The regular expression of a number, with the groups that {@link #of(Matcher)} reads as its
   * first four.
   */
  static String pattern() {
    return "(?i:" + FORM.pattern() + ")";
  }

  /** A matcher that finds numbers in running text; read each with {@link #of(Matcher)}. */
  public static Matcher matcher(CharSequence text) {
    return FORM.matcher(text);
  }

  /** The number at the last match of a matcher made by {@link #matcher(CharSequence)}. */
  public static BillNumber of(Matcher match) {
    String letters =
        match.group(1) != null
            ? match.group(1)
            : match.group(2) != null ? match.group(2) : match.group(3);
    String type = letters.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    return new BillNumber(type, Integer.parseInt(match.group(4)));
  }

  /** All spellings alike: "hr7356". */
  public String key() {
    return type + number;
  }

  @Override
  public String toString() {
    String printed =
        switch (type) {
          case "hr" -> "H.R.";
          case "s" -> "S.";
          case "hres" -> "H. Res.";
          case "sres" -> "S. Res.";
          case "hjres" -> "H.J. Res.";
          case "sjres" -> "S.J. Res.";
          case "hconres" -> "H. Con. Res.";
          case "sconres" -> "S. Con. Res.";
          default -> type.toUpperCase(Locale.ROOT);
        };
    return printed + " " + number;
  }
}
