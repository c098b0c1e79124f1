package org.ramseyer.structure;

import java.util.Locale;
import org.ramseyer.source.SourceLine;
import org.ramseyer.source.Stretch;

/**
 * How a line that is set wholly in capitals uses the two sizes of them.
 *
 * <p>GPO sets the headings of appropriations in three ranks, and tells them by nothing else: the
 * department in capitals of the text's size, the agency in capitals and small capitals, the account
 * in small capitals alone.
 */
enum Capitals {
  /** All letters of one size, that of the text or more. */
  FULL,
  /** Capitals at the beginnings of words, small capitals in them. */
  MIXED,
  /** Small capitals alone. */
  SMALL;

  /** Small capitals are set in 77 % to 80 % of the size of the text. */
  private static final float LARGE = 0.9f;

  /** Whether words have no small letter; nearly all that have one are told by their first few. */
  static boolean only(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) >= 'a' && words.charAt(i) <= 'z') {
        return false;
      }
    }
    return words.equals(words.toUpperCase(Locale.ROOT));
  }

  /**
   * The rank of a line.
   *
   * @param bodySize the size of the text, in points
   */
  static Capitals of(SourceLine line, float bodySize) {
    boolean hasLarge = false;
    boolean hasSmall = false;
    for (Stretch stretch : line.stretches()) {
      // Commas and dashes stay large among small capitals.
      boolean hasLetters =
          line.text()
              .substring(stretch.start(), stretch.end())
              .chars()
              .anyMatch(Character::isLetter);
      if (hasLetters) {
        boolean isLarge = stretch.face().size() >= LARGE * bodySize;
        hasLarge |= isLarge;
        hasSmall |= !isLarge;
      }
    }
    return !hasSmall ? FULL : hasLarge ? MIXED : SMALL;
  }
}
