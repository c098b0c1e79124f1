package org.ramseyer.source;

import java.util.regex.Pattern;

/**
 * How many of the words of a page look like words: what bad text recognition makes of a page does
 * not.
 */
final class WordLikeness {

  /**
   * A word of one case or with a capital first, with a vowel, its punctuation around it; a number
   * with its signs; a single letter that is a word or the number of a paragraph.
   */
  private static final Pattern WORD =
      Pattern.compile(
          "[(\\[“‘\"']*(?:"
              + "(?=\\p{Alpha}*[aeiouyAEIOUY])(?!.*[qQ](?![uU’'])|.*(?i:[bcdfghjklmnpqrstvwxz]{6}))"
              + "(?:\\p{Lu}\\p{Ll}+|\\p{Ll}{2,}|\\p{Lu}{2,})(?:[-’'](?:\\p{Lu}?\\p{Ll}+|\\p{Lu}+))*"
              + "|§+|\\$?\\d[\\d.,/:-]*(?:st|nd|rd|th)?|[aAIO]|\\([a-zA-Z]|[ivxIVX]+|(?:\\p{Lu}\\.)+|&"
              + "|[A-Z]{2,3})[)\\].,;:?!—”’\"'-]*");

  private WordLikeness() {}

  /** From 0 to 1; 1 where there are no words. */
  static double of(RawPage page) {
    int words = 0;
    int alike = 0;
    for (SourceLine line : page.lines()) {
      for (String word : line.text().split(" ", -1)) {
        if (!word.isEmpty()) {
          words++;
          alike += WORD.matcher(word).matches() ? 1 : 0;
        }
      }
    }
    return words == 0 ? 1 : (double) alike / words;
  }
}
