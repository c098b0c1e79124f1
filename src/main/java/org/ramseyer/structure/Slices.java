package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.List;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Place;
import org.ramseyer.model.Wording;
import org.ramseyer.model.Wording.LineStart;

/** Cuts wordings without losing places and marks. */
final class Slices {

  private Slices() {}

  /** The words from one offset to another, without blanks at the ends. */
  static Wording slice(Wording words, int from, int to) {
    String text = words.text();
    int start = from;
    int end = Math.min(to, text.length());
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return start >= end
        ? Wording.EMPTY
        : new Wording(
            text.substring(start, end), lines(words, start, end), marks(words, start, end));
  }

  /** The words from an offset to the end. */
  static Wording from(Wording words, int from) {
    return slice(words, from, words.text().length());
  }

  private static List<LineStart> lines(Wording words, int start, int end) {
    List<LineStart> lines = new ArrayList<>();
    Place first = words.placeAt(start);
    if (!words.lines().isEmpty()) {
      lines.add(new LineStart(0, first));
    }
    for (LineStart line : words.lines()) {
      if (line.offset() > start && line.offset() < end) {
        lines.add(new LineStart(line.offset() - start, line.place()));
      }
    }
    return lines;
  }

  static List<Mark> marks(Wording words, int start, int end) {
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : words.marks()) {
      Mark inside = mark.within(start, end);
      if (inside != null) {
        marks.add(inside);
      }
    }
    return marks;
  }
}
