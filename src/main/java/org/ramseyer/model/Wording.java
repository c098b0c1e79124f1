package org.ramseyer.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Words in reading order, with the place of each printed line they came from and the marks the
 * document puts on them.
 *
 * <p>Example: "It shall be unlawful for any Federal agency" printed on lines 4 and 5 of page 3 has
 * the line starts {@code (0, p. 3 l. 4)} and {@code (24, p. 3 l. 5)}.
 *
 * @param text the words: one space between words, no line breaks, line-end hyphens resolved,
 *     quotation marks “ ” ‘ ’
 * @param lines where each printed line begins, in order of offset; empty where the source has no
 *     pages
 * @param marks marked stretches, in order
 */
public record Wording(String text, List<LineStart> lines, List<Mark> marks) {

  /**
   * The first word of a printed line.
   *
   * @param offset UTF-16 offset into the text
   * @param place page and line
   */
  public record LineStart(int offset, Place place) {}

  /** No words. */
  public static final Wording EMPTY = new Wording("", List.of(), List.of());

  public Wording {
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
    for (int i = 0; i < lines.size(); i++) {
      int offset = lines.get(i).offset();
      if (offset < 0 || offset > text.length() || (i > 0 && offset < lines.get(i - 1).offset())) {
        throw new IllegalArgumentException("line starts must ascend within the text: " + lines);
      }
    }
    for (Mark mark : marks) {
      if (mark.end() > text.length()) {
        throw new IllegalArgumentException("mark beyond the text: " + mark);
      }
    }
  }

  /** Words without places or marks. */
  public static Wording of(String text) {
    return text.isEmpty() ? EMPTY : new Wording(text, List.of(), List.of());
  }

  /** Words that all stand at one place. */
  public static Wording of(String text, Place place) {
    return text.isEmpty() ? EMPTY : new Wording(text, List.of(new LineStart(0, place)), List.of());
  }

  /** The same words at the same places with other marks. */
  public Wording withMarks(List<Mark> newMarks) {
    return new Wording(text, lines, newMarks);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The page and line on which the word at {@code offset} is printed. */
  public Place placeAt(int offset) {
    Place found = lines.isEmpty() ? Place.UNKNOWN : lines.get(0).place();
    for (LineStart line : lines) {
      if (line.offset() > offset) {
        break;
      }
      found = line.place();
    }
    return found;
  }

  /** From the first printed line to the last. */
  public Span span() {
    return lines.isEmpty()
        ? Span.UNKNOWN
        : new Span(lines.get(0).place(), lines.get(lines.size() - 1).place());
  }

  /** These words, one space, then the others, with all places and marks kept. */
  public Wording plus(Wording other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    int shift = text.length() + 1;
    List<LineStart> allLines = new ArrayList<>(lines);
    other.lines.forEach(line -> allLines.add(new LineStart(line.offset() + shift, line.place())));
    List<Mark> allMarks = new ArrayList<>(marks);
    other.marks.forEach(mark -> allMarks.add(mark.shifted(shift)));
    return new Wording(text + " " + other.text, allLines, allMarks);
  }

  @Override
  public String toString() {
    return text;
  }
}
