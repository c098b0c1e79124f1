package org.ramseyer.structure.markup;

import java.util.regex.Pattern;

/**
 * Print flattened to the characters of a typewriter, made print again.
 *
 * <p>The Government Publishing Office's text form writes “ as two grave accents, ” as two
 * apostrophes, an em dash as two hyphens and an en dash as one. An en dash is set between figures,
 * and between parts that hold figures, as in "Public Law 111–203" and "section 319F–4" (GPO Style
 * Manual, 8.68 and following); a hyphen in "180-day".
 */
final class Typewriting {

  private static final Pattern EN_DASH =
      Pattern.compile("(?<=\\d[A-Za-z]{0,2})-(?=[A-Za-z]{0,2}\\d)");

  /**
   * A sign of section in running text, which the typed form spells out: sentences of a bill say
   * "section 5", and write "Sec." only at the head of one, in contents and in notes behind a comma.
   */
  private static final Pattern SECTION_SIGN =
      Pattern.compile("(?<=(?:\\p{Ll}|—),? )Sec\\. (?=\\d)");

  private Typewriting() {}

  /** The same words as they are printed; may be shorter. */
  static String printed(String typed) {
    StringBuilder printed = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); ) {
      char c = typed.charAt(i);
      int end = i + 1;
      while (end < typed.length() && typed.charAt(end) == c) {
        end++;
      }
      switch (c) {
        case '`' -> printed.append(opening(end - i));
        case '\'' -> printed.append(closing(end - i));
        case '-' -> printed.append(end - i == 2 ? "—" : "-".repeat(end - i));
        case '"' -> printed.append(straight(printed).repeat(end - i));
        default -> printed.append(typed, i, end);
      }
      i = end;
    }
    return EN_DASH.matcher(printed).replaceAll("–");
  }

  /**
   * The same words of running text with the sign of section where the typed form spells it out;
   * close to its number, as there is one blank and not two.
   *
   * @param before the row that runs on into this one; empty where none does
   */
  static String withSectionSigns(String before, String words) {
    String end = before.substring(Math.max(0, before.length() - 2)) + " ";
    return SECTION_SIGN.matcher(end + words).replaceAll("§").substring(end.length());
  }

  // The last of three opens the inner quotation; five open three.
  private static String opening(int marks) {
    return marks == 5 ? "“‘“" : "“".repeat(marks / 2) + "‘".repeat(marks % 2);
  }

  // The first of three closes the inner quotation; five close three.
  private static String closing(int marks) {
    return marks == 5 ? "”’”" : "’".repeat(marks % 2) + "”".repeat(marks / 2);
  }

  private static String straight(StringBuilder before) {
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    return last == ' ' || "([—“‘".indexOf(last) >= 0 ? "“" : "”";
  }
}
