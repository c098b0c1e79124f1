package org.ramseyer.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Place;

/**
 * One printed line.
 *
 * @param place page, and the printed line number; on pages that print none, the count of lines from
 *     the top
 * @param numbered whether the number is printed on the paper
 * @param baseline y of the baseline in points from the top of the page
 * @param left x of the first glyph of the text, the line number not counted
 * @param right x where the last glyph ends
 * @param text words with one space between; quotation marks “ ” ‘ ’; a hyphen at the end still in
 *     place
 * @param stretches its parts by face and mark, in order, covering the text
 */
public record SourceLine(
    Place place,
    boolean numbered,
    float baseline,
    float left,
    float right,
    String text,
    List<Stretch> stretches) {

  public SourceLine {
    stretches = List.copyOf(stretches);
  }

  /** The face of its first glyph. */
  public Face face() {
    return stretches.get(0).face();
  }

  /**
   * The largest size in the line, which is the size of its capitals where it is set in small
   * capitals.
   */
  public float size() {
    float size = 0;
    // Asked of every line by nearly everything that looks at lines: an iterator would cost more.
    for (int i = 0; i < stretches.size(); i++) {
      float its = stretches.get(i).face().size();
      size = its > size ? its : size;
    }
    return size;
  }

  /** x of the middle between its ends. */
  public float middle() {
    return (left + right) / 2;
  }

  /** The same line further right by so many points. */
  SourceLine shifted(float by) {
    return new SourceLine(
        place,
        numbered,
        baseline,
        left + by,
        right + by,
        text,
        stretches.stream().map(part -> part.movedRight(by)).toList());
  }

  SourceLine at(Place newPlace, boolean isNumbered) {
    return new SourceLine(newPlace, isNumbered, baseline, left, right, text, stretches);
  }

  /**
   * Some stretches of the line by themselves.
   *
   * @param from the first of them
   * @param to one past the last
   */
  public SourceLine part(int from, int to) {
    if (from == 0 && to == stretches.size()) {
      return this;
    }
    int start = stretches.get(from).start();
    int end = stretches.get(to - 1).end();
    return new SourceLine(
        place,
        numbered,
        baseline,
        stretches.get(from).left(),
        stretches.get(to - 1).right(),
        text.substring(start, end),
        stretches.subList(from, to).stream().map(part -> part.shifted(-start)).toList());
  }

  /** The line without its first (or last) stretch; null where nothing remains. */
  @Nullable SourceLine without(boolean first) {
    if (stretches.size() < 2) {
      return null;
    }
    List<Stretch> rest =
        stretches.subList(first ? 1 : 0, first ? stretches.size() : stretches.size() - 1);
    int from = rest.get(0).start();
    int to = rest.get(rest.size() - 1).end();
    String kept = text.substring(from, to);
    int lead = kept.length() - kept.stripLeading().length();
    String words = kept.strip();
    List<Stretch> moved = new ArrayList<>(rest.size());
    for (int i = 0; i < rest.size(); i++) {
      Stretch stretch = rest.get(i);
      int start = Math.max(0, stretch.start() - from - lead);
      int end = Math.min(words.length(), stretch.end() - from - lead);
      if (end > start) {
        moved.add(
            new Stretch(
                start, end, stretch.left(), stretch.right(), stretch.face(), stretch.marks()));
      }
    }
    if (moved.isEmpty()) {
      return null;
    }
    return new SourceLine(
        place,
        numbered,
        baseline,
        moved.get(0).left(),
        moved.get(moved.size() - 1).right(),
        words,
        moved);
  }
}
