package org.ramseyer.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ramseyer.source.SourceLine;

/**
 * How far the first line of a paragraph stands to the right of its other lines, where a document
 * keeps to one measure: 28 points in bills of Congress.
 *
 * <p>A line that stands further to the left than that below a first line is flush with a provision
 * above, although the first line was full: "(B) the height of the tower and of the lamp on it, /
 * both for each day".
 *
 * @param points the measure; not a number where the document keeps to none
 */
record FirstLineStep(float points) {

  static final FirstLineStep UNKNOWN = new FirstLineStep(Float.NaN);

  /** Steps of indentation are 9 points and more; less is unevenness of the edge. */
  private static final float LEAST = 5;

  /** Fewer first lines are too few to go by. */
  private static final int FEWEST = 8;

  /** Of the first lines of bills more than nine in ten keep to the measure, headings apart. */
  private static final float SHARE = 0.85f;

  /** What stands off by less, in points, stands at the measure. */
  private static final float SAME = 4;

  static FirstLineStep of(List<SourceLine> lines, Measures measures) {
    Map<Integer, Integer> steps = new HashMap<>();
    int count = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      SourceLine line = lines.get(i);
      float off = line.left() - lines.get(i + 1).left();
      if (line.numbered()
          && lines.get(i + 1).numbered()
          && off > LEAST
          && Math.abs(line.size() - measures.bodySize()) < 0.5
          && Math.abs(line.right() - measures.right()) < 1) {
        steps.merge(Math.round(off), 1, Integer::sum);
        count++;
      }
    }
    int total = count;
    return steps.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST && entry.getValue() >= SHARE * total)
        .findFirst()
        .map(entry -> new FirstLineStep(entry.getKey()))
        .orElse(UNKNOWN);
  }

  /** Whether a line stands too far to the left to go on with a first line at this x. */
  boolean isTooFar(float first, SourceLine line) {
    return line.numbered() && first - line.left() > points + SAME;
  }
}
