package org.ramseyer.model;

/**
 * Where words stand on paper: "page 3, line 12".
 *
 * @param page page of the file, counted from 1; 0 where the source has no pages
 * @param line printed line number, or the count of text lines on the page where none are printed; 0
 *     where unknown
 */
public record Place(int page, int line) implements Comparable<Place> {

  /** The place of words whose source has neither pages nor lines. */
  public static final Place UNKNOWN = new Place(0, 0);

  public Place {
    if (page < 0 || line < 0) {
      throw new IllegalArgumentException(
          "page and line must not be negative: " + page + ", " + line);
    }
  }

  /** Whether the source said on which page the words stand. */
  public boolean isKnown() {
    return page > 0;
  }

  @Override
  public int compareTo(Place other) {
    return page != other.page
        ? Integer.compare(page, other.page)
        : Integer.compare(line, other.line);
  }

  /** The place as a staffer cites it: "p. 3, l. 12", "p. 3", or "" where it is unknown. */
  @Override
  public String toString() {
    if (!isKnown()) {
      return "";
    }
    return line == 0 ? "p. " + page : "p. " + page + ", l. " + line;
  }
}
