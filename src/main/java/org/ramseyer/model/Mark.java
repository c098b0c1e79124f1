package org.ramseyer.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of words that the document itself marks as added or deleted.
 *
 * <p>Example: New York prints "[twelve] <u>fifteen</u> members"; "[twelve]" is struck, shown by
 * brackets, and "fifteen" is underlined, shown by a line. Brackets and double parentheses lie
 * within their mark: they go when the words go.
 *
 * @param kind whether the words are taken out or put in
 * @param start first UTF-16 unit of the stretch in its {@link Wording}
 * @param end one past the last
 * @param shownBy what shows it on the page
 */
public record Mark(Kind kind, int start, int end, Sign shownBy) {

  /** What the mark says of the words. */
  public enum Kind {
    /** The words are deleted; most legislatures draw a line through them. */
    STRUCK,
    /** The words are added; most legislatures draw a line under them. */
    UNDERLINED
  }

  /** What shows a mark on the page. Which of these a legislature uses is printed in its legend. */
  public enum Sign {
    /** A line drawn through or under the words, or an annotation that draws one. */
    LINE,
    /**
     * A line under words of a bill whose legend says that it shows what an amendment changed in the
     * bill, and which shows new law in another way. It is no addition to the law, and executing the
     * marks leaves the words alone.
     */
    AMENDMENT,
    /** Square brackets around the words. */
    BRACKETS,
    /** Double parentheses around the words. */
    PARENTHESES,
    /** The words are in capitals. */
    CAPITALS,
    /** The words are in italics. */
    ITALICS,
    /** The words are in bold. */
    BOLD,
    /** The file itself says so: tracked changes, or elements for inserted and deleted words. */
    MARKUP
  }

  public Mark {
    Objects.requireNonNull(shownBy);
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a mark needs 0 <= start < end: " + start + ", " + end);
    }
  }

  /** A mark that a line shows. */
  public Mark(Kind kind, int start, int end) {
    this(kind, start, end, Sign.LINE);
  }

  /** The same mark where its words begin {@code by} further on. */
  public Mark shifted(int by) {
    return new Mark(kind, start + by, end + by, shownBy);
  }

  /** What of the mark lies from one offset to another, counted from the first; null for nothing. */
  public @Nullable Mark within(int from, int to) {
    int first = Math.max(start, from);
    int last = Math.min(end, to);
    return last > first ? new Mark(kind, first - from, last - from, shownBy) : null;
  }

  /** Whether any of the characters from one offset to another lies in it. */
  public boolean overlaps(int from, int to) {
    return start < to && end > from;
  }

  /** Whether the character at {@code offset} lies in it. */
  public boolean covers(int offset) {
    return start <= offset && offset < end;
  }
}
