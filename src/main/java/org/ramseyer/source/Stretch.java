package org.ramseyer.source;

import java.util.Set;
import org.ramseyer.model.Mark;

/**
 * A part of a line in one face and with one set of marks, without a wide gap in it.
 *
 * @param start first UTF-16 unit in the text of its line
 * @param end one past the last
 * @param left x of its first glyph, in points
 * @param right x where its last glyph ends
 * @param face font and size
 * @param marks lines drawn through or under it
 */
public record Stretch(
    int start, int end, float left, float right, Face face, Set<Mark.Kind> marks) {

  public Stretch {
    marks = Set.copyOf(marks);
  }

  Stretch movedRight(float by) {
    return new Stretch(start, end, left + by, right + by, face, marks);
  }

  Stretch shifted(int by) {
    return new Stretch(start + by, end + by, left, right, face, marks);
  }
}
