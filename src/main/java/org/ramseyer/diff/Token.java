package org.ramseyer.diff;

/**
 * One word, number, citation or punctuation mark, with the space that follows it.
 *
 * @param text as it stands, with its space: the texts of all tokens joined are the whole text
 * @param key what is compared: no space, straight quotation marks
 * @param isWord whether it has a letter or digit
 */
record Token(String text, String key, boolean isWord) {}
