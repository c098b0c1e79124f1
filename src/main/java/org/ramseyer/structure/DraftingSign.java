package org.ramseyer.structure;

import java.util.regex.Pattern;

/**
 * What a legend says of the way in which its document shows changes.
 *
 * <p>Lines through words are in no legend's gift: nobody strikes words to mean anything else. All
 * others mean a change only where the legend says so. A legend speaks in sentences of its own, such
 * as "matter in brackets [ ] is old law to be omitted"; sign and meaning stand in one clause.
 */
enum DraftingSign {
  /** Words in square brackets are deleted: New York, Maryland, Missouri. */
  BRACKETS("\\bbrackets?\\b\\]?[^.;]{0,90}?\\b(" + Meaning.DELETED + ")"),

  /** Words in double parentheses are deleted: Washington. */
  PARENTHESES(
      "(\\bdouble parenthes[ei]s|\\(\\([^()]{0,40}\\)\\))[^.;]{0,90}?\\b(" + Meaning.DELETED + ")"),

  /** Words in capitals are added: Colorado, Maryland. */
  CAPITALS("\\bcapital(s|ized| letters)\\b[^.;]{0,60}?\\b(" + Meaning.ADDED + ")"),

  /** Numbers, which have no capitals, are added where they are bold and italic: Colorado. */
  BOLD_ITALIC_NUMBERS(
      "\\bbold\\W{1,3}(and )?italic numbers\\b[^.;]{0,60}?\\b(" + Meaning.ADDED + ")"),

  /** Words in italics are added: New York's printed copies. */
  ITALICS(
      "\\b(matter|words?|text|material|language)( \\w+){0,2} in italics?\\b[^.;]{0,60}?\\b("
          + Meaning.ADDED
          + ")"),

  /** Words in bold are added: Missouri. */
  BOLD(
      "\\b(matter|words?|text|material|language)( \\w+){0,2} in bold-? ?face(d)?( type)?\\b(?! brackets)"
          + "[^.;]{0,90}?\\b("
          + Meaning.ADDED
          + ")"),

  /** Words set as the legend's own example is set are added: Indiana. */
  EXAMPLE("\\badditions will appear in (?<example>this style type)"),

  /** Underlined words are added: most states. */
  UNDERLINES(
      "\\b(underscor|underlin)\\w*[^.;]{0,80}?\\b("
          + Meaning.ADDED
          + ")|\\b("
          + Meaning.ADDED
          + ")[^.;]{0,60}?\\b(double-|single-)?(underscor|underlin)\\w*"),

  /**
   * Underlined words were changed in the bill, whatever they are to the law: Maryland, Colorado,
   * where the second of two lines under the words says in which chamber.
   */
  UNDERLINED_AMENDMENTS(
      "\\b(underlin|underscor)\\w*( \\w+)?( indicates?| denotes?| shows?)[^.;]{0,40}?\\bamendments?\\b");

  private static final class Meaning {
    static final String ADDED = "new|added|additions?|proposed language|inserted";
    static final String DELETED =
        "old law|deleted?|deletions?|omitted|not enacted|stricken|removed|repealed";
  }

  private final Pattern clause;

  DraftingSign(String clause) {
    this.clause = Pattern.compile(clause, Pattern.CASE_INSENSITIVE);
  }

  Pattern clause() {
    return clause;
  }
}
