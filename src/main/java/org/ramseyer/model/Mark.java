package org.ramseyer.model;

/**
 * A stretch of words that the document itself marks as added or deleted.
 *
 * @param kind how it is marked
 * @param start first UTF-16 unit of the stretch in its {@link Wording}
 * @param end one past the last
 */
public record Mark(Kind kind, int start, int end) {

  /**
   * How the words are marked. What a mark means differs by jurisdiction and is printed in the
   * document.
   */
  public enum Kind {
    /** A line through the words. */
    STRUCK,
    /** A line under the words. */
    UNDERLINED
  }

  public Mark {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a mark needs 0 <= start < end: " + start + ", " + end);
    }
  }
}
