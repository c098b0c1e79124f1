package org.ramseyer.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.LevelKind.Rank;

/**
 * Where a numbered provision belongs among the open ones, and how its number counts there.
 *
 * <p>Two witnesses are weighed: the sequence of numbers, and the indentation. "(i)" after "(h)" at
 * the same indentation is the ninth subsection; one step deeper it is the first clause. Neither
 * alone is enough: numbers that run in behind headings have no indentation, and law quoted from the
 * middle of a section has no sequence.
 *
 * @param parent the open provision that takes it
 * @param reading how its number counts
 * @param sibling the open provision whose number it continues; null where it begins a count
 * @param siblingReading how that one's number counts then
 */
record Placement(
    Node parent, Reading reading, @Nullable Node sibling, @Nullable Reading siblingReading) {

  // The weights only rank: sequence and indentation together beat either, and either beats a guess
  // by the usual order.
  private static final double CONTINUES = 10;
  private static final double SAME_INDENT = 6;
  private static final double BEGINS = 8;
  private static final double STRAY = 3;
  private static final double DEEPER = 4;
  private static final double NOT_DEEPER = -8;
  private static final double IMPOSSIBLE = -99;

  /** Finds places for numbers. */
  static final class Finder {

    private final Conventions conventions;

    Finder(Conventions conventions) {
      this.conventions = conventions;
    }

    /**
     * @param open open provisions, the deepest first, the quotation or document last
     * @param indentation x of the number; NaN where it runs in behind other words
     */
    Placement find(List<Node> open, Designator designator, float indentation) {
      float x = conventions.indents().isFlat() ? Float.NaN : indentation;
      Placement best = null;
      double most = Double.NEGATIVE_INFINITY;
      for (int up = 0; up < open.size(); up++) {
        Node node = open.get(up);
        for (Reading reading : designator.readings()) {
          double usual = conventions.indents().isUsual(reading.scheme(), x) ? 2 : 0;
          Reading before = continued(node, reading);
          if (before != null && node.parent() != null) {
            double score = usual + sibling(node, before, x) - 0.5 * up;
            if (score > most) {
              most = score;
              best = new Placement(node.parent(), reading, node, before);
            }
          }
          double score =
              usual
                  + child(open, up, reading, x, conventions.federal())
                  + (usual > 0 && isMidCount(node, reading) ? BEGINS - STRAY : 0)
                  - 0.5 * up;
          if (score > most) {
            most = score;
            best = new Placement(node, reading, null, null);
          }
        }
      }
      return best == null
          ? new Placement(open.get(open.size() - 1), designator.readings().get(0), null, null)
          : best;
    }
  }

  /** How the number of an open provision reads where this one continues it. */
  private static @Nullable Reading continued(Node node, Reading reading) {
    for (Reading before : node.readings()) {
      if (reading.follows(before)) {
        return before;
      }
    }
    return null;
  }

  private static double sibling(Node node, Reading before, float x) {
    double score = before.equals(node.reading()) ? CONTINUES : CONTINUES - 1;
    if (Float.isNaN(x) || node.runsIn()) {
      return score + SAME_INDENT / 2;
    }
    float off = Math.abs(x - node.x());
    return off < Indents.SAME ? score + SAME_INDENT : score - Math.min(-NOT_DEEPER, off / 6);
  }

  private static double child(List<Node> open, int up, Reading reading, float x, boolean federal) {
    Node node = open.get(up);
    if (isClosed(node)) {
      return IMPOSSIBLE;
    }
    double score = reading.ordinal() == 1 ? BEGINS : STRAY;
    if (node.kind().rank() == Rank.SMALL) {
      if (!Float.isNaN(x) && !Float.isNaN(node.x())) {
        score += x > node.x() + Indents.SAME ? DEEPER : NOT_DEEPER;
      }
      score += federal ? natural(node.reading(), reading) : 0;
    } else {
      score += (Float.isNaN(x) && holdsSmall(open, up) ? 0 : 3) + (hasAlike(node, reading) ? 2 : 0);
    }
    for (int below = 0; below < up; below++) {
      if (fitsBelow(open.get(below), x)) {
        return score - 5;
      }
    }
    return score;
  }

  private static boolean holdsSmall(List<Node> open, int up) {
    for (int below = 0; below < up; below++) {
      if (open.get(below).kind().rank() == Rank.SMALL) {
        return true;
      }
    }
    return false;
  }

  /**
   * Law may be quoted from the middle of its count, "“(i) WORKFORCE.—" as a ninth subsection: there
   * the indentation tells.
   */
  private static boolean isMidCount(Node node, Reading reading) {
    return node.kind() == LevelKind.QUOTED_CONTENT && node.isFresh() && reading.ordinal() > 1;
  }

  private static boolean isClosed(Node node) {
    return (node.kind() == LevelKind.PARAGRAPH && node.num() == null)
        || node.kind() == LevelKind.TOC
        || node.kind() == LevelKind.TABLE;
  }

  /** Whether a deeper open provision takes the number by its indentation. */
  private static boolean fitsBelow(Node node, float x) {
    return node.kind().rank() == Rank.SMALL && !isClosed(node) && node.x() + Indents.SAME < x;
  }

  /** Whether the counts nest in the usual order, and by the usual step. */
  private static double natural(Reading above, Reading below) {
    int step = below.scheme().ordinal() - above.scheme().ordinal();
    if (step == 1) {
      return 2;
    }
    return step > 1 ? 1 : -3;
  }

  private static boolean hasAlike(Node node, Reading reading) {
    List<Node> children = node.children();
    return !children.isEmpty()
        && children.get(children.size() - 1).reading().scheme() == reading.scheme();
  }
}
