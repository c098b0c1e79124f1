package org.ramseyer.source;

import java.util.List;

/**
 * One page, read.
 *
 * @param number counted from 1
 * @param width in points, as the page is read
 * @param height in points
 * @param lines the lines of the text, from top to bottom
 * @param furniture lines of the page that are not text: running heads, page numbers, footers,
 *     stamps
 * @param notes sentences at the foot of the page that say what the marks on its text mean; they are
 *     neither text nor furniture
 */
public record SourcePage(
    int number,
    float width,
    float height,
    List<SourceLine> lines,
    List<SourceLine> furniture,
    List<SourceLine> notes) {

  public SourcePage {
    lines = List.copyOf(lines);
    furniture = List.copyOf(furniture);
    notes = List.copyOf(notes);
  }

  /** A page without notes. */
  public SourcePage(
      int number, float width, float height, List<SourceLine> lines, List<SourceLine> furniture) {
    this(number, width, height, lines, furniture, List.of());
  }
}
