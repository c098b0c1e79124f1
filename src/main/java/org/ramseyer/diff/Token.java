package org.ramseyer.diff;

import java.util.Locale;

/**
 * One word, number, citation or punctuation mark, with the space that follows it.
 *
 * @param text as it stands, with its space: the texts of all tokens joined are the whole text
 * @param key what is compared: no space, straight quotation marks
 * @param unbroken the key without the hyphens at which a printed line ends in it; the key itself
 *     where none does
 * @param isWord whether it has a letter or digit
 */
record Token(String text, String key, String unbroken, boolean isWord) {

  /** The same token with other text around it. */
  Token withText(String newText) {
    return new Token(newText, key, unbroken, isWord);
  }

  /** The same token compared by its key without line-end hyphens. */
  Token joined() {
    return new Token(text, unbroken, unbroken, isWord);
  }

  /** The same token, compared without regard to capitals. */
  Token inSmallLetters() {
    return new Token(text, key.toLowerCase(Locale.ROOT), unbroken.toLowerCase(Locale.ROOT), isWord);
  }

  /** Whether it has letters, and none of them is small. */
  boolean isInCapitals() {
    return key.codePoints().anyMatch(Character::isUpperCase)
        && key.codePoints().noneMatch(Character::isLowerCase);
  }
}
