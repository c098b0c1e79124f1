package org.ramseyer.source;

import java.util.regex.Pattern;

/**
 * Sentences that say what the marks on the text mean: "Matter in italics is new; matter in brackets
 * is old law to be omitted."
 *
 * <p>Legislatures print them at the foot of the first page or of each. They are no part of the law,
 * but nobody can read its marks without them.
 */
final class Legend {

  private static final String MARK =
      "italics?|under(lin|scor)\\w*|bold(-?faced?)?|brackets?|capitals?|struck|stri(ke|cken)\\w*"
          + "|strikeouts?|dashes|shading|shaded";
  private static final String MEANING =
      "new|add(ed|itions?)|omit(ted)?|delet(ed|ions?)|amendments?|proposed|not enacted|old law|repealed";
  private static final Pattern BEGINS = Pattern.compile("(?is)^.{0,60}\\b(" + MARK + ")\\b.*");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?is)^.{0,60}\\b("
              + MARK
              + ")\\b.{0,80}\\b(is|are|denotes?|indicates?|means?)\\b.{0,80}\\b("
              + MEANING
              + ")\\b.*");

  private Legend() {}

  /**
   * Whether a line begins to explain marks.
   *
   * @param next the line below it; may be empty
   */
  static boolean begins(String line, String next) {
    return BEGINS.matcher(line).matches() && SENTENCE.matcher(line + " " + next).matches();
  }
}
