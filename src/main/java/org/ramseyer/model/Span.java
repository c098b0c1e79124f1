package org.ramseyer.model;

/**
 * From the first printed line of a provision to its last, children included.
 *
 * @param start where the number, or the first word, stands
 * @param end where the last word stands; not before {@code start} where both are known
 */
public record Span(Place start, Place end) {

  /** The span of words whose source has no pages. */
  public static final Span UNKNOWN = new Span(Place.UNKNOWN, Place.UNKNOWN);

  /** The smallest span that holds both; an unknown span adds nothing. */
  public Span union(Span other) {
    if (!start.isKnown()) {
      return other;
    }
    if (!other.start.isKnown()) {
      return this;
    }
    return new Span(
        start.compareTo(other.start) <= 0 ? start : other.start,
        end.compareTo(other.end) >= 0 ? end : other.end);
  }
}
