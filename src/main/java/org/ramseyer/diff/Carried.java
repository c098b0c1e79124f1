package org.ramseyer.diff;

/**
 * Words that left one provision and stand in another, though neither is the other's counterpart: a
 * section whose sentences became its subsections, two paragraphs made one.
 *
 * @param from id of the change that deletes the words
 * @param to id of the change that inserts them
 * @param words the words, in lower case and without punctuation
 */
public record Carried(String from, String to, String words) {}
