package org.ramseyer.structure;

import java.util.List;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.LevelKind.Rank;

/**
 * Where a numbered provision belongs among the open ones, and how its number counts there.
 *
 * <p>Two witnesses are weighed: the sequence of numbers, and the indentation. "(i)" after "(h)" at the same indentation is
 * the ninth subsection; one step deeper it is the first clause. Neither alone is enough: numbers run in behind headings
 * have no indentation, and law quoted from the middle of a section has no sequence.
 *
 * @param parent the open provision that takes it
 * @param reading how its number counts
 */
record Placement(Node parent, Reading reading) {

  /** x that differs by less, in points, is the same indentation. */
  private static final float SAME = 4;
  private static final int SIBLING = 10;
  private static final int FIRST_CHILD = 8;
  private static final int STRAY = 3;

  /**
   * @param open open provisions, the deepest first, the quotation or document last
   * @param x indentation of the number; NaN where it runs in behind other words
   */
  static Placement of(List<Node> open, Designator designator, float x) {
    Placement best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (int up = 0; up < open.size(); up++) {
      Node node = open.get(up);
      for (Reading reading : designator.readings()) {
        double sibling = node.parent() != null && up < open.size() - 1 ? siblingScore(node, reading, x) : -99;
        if (sibling > most && node.parent() != null) {
          most = sibling;
          best = new Placement(node.parent(), reading);
        }
        double child = childScore(node, reading, x) - 0.5 * up;
        if (child > most) {
          most = child;
          best = new Placement(node, reading);
        }
      }
    }
    return best == null ? new Placement(open.get(open.size() - 1), designator.readings().get(0)) : best;
  }

  private static double siblingScore(Node node, Reading reading, float x) {
    if (!reading.follows(node.reading())) {
      return Double.NEGATIVE_INFINITY;
    }
    if (Float.isNaN(x) || Float.isNaN(node.x())) {
      return SIBLING + 3;
    }
    float off = Math.abs(x - node.x());
    return off < SAME ? SIBLING + 6 : SIBLING - Math.min(8, off / 6);
  }

  private static double childScore(Node node, Reading reading, float x) {
    double score = reading.ordinal() == 1 ? FIRST_CHILD : STRAY;
    if (node.kind() == LevelKind.PARAGRAPH && node.num() == null || node.kind() == LevelKind.TOC
        || node.kind() == LevelKind.TABLE) {
      return Double.NEGATIVE_INFINITY;
    }
    boolean isSmall = node.kind().rank() == Rank.SMALL;
    if (isSmall && !Float.isNaN(x) && !Float.isNaN(node.x())) {
      score += x > node.x() + SAME ? 4 : -8;
    } else if (!isSmall) {
      score += 3;
    }
    if (isSmall) {
      score += natural(node.reading(), reading);
    } else if (hasSiblings(node, reading)) {
      score += 2;
    }
    return score;
  }

  /** Whether the counts nest in the usual order, and by the usual step. */
  private static double natural(Reading above, Reading below) {
    int step = below.scheme().ordinal() - above.scheme().ordinal();
    if (step == 1) {
      return 2;
    }
    return step > 1 ? 1 : -3;
  }

  private static boolean hasSiblings(Node node, Reading reading) {
    List<Node> children = node.children();
    return !children.isEmpty() && children.get(children.size() - 1).reading().scheme() == reading.scheme();
  }
}
