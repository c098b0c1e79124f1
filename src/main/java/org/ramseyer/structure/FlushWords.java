package org.ramseyer.structure;

import org.ramseyer.model.LevelKind;
import org.ramseyer.model.LevelKind.Rank;

/**
 * Finds the provision that words without a number belong to, by where they stand.
 *
 * <p>Words that stand flush with the other lines of an open provision, below its children, continue
 * it; words that stand deeper than its text are a paragraph of it; all others belong to the
 * section.
 *
 * <p>In papers that are not bills of Congress a paragraph without a number that begins where the
 * numbers do is one of their row, not a part of the last of them; unless that one introduces it
 * with a colon, or it stands in the row of paragraphs that was introduced so.
 */
final class FlushWords {

  private final Tree tree;
  private final Conventions conventions;
  private final Indents indents;

  FlushWords(Tree tree, Conventions conventions) {
    this.tree = tree;
    this.conventions = conventions;
    this.indents = conventions.indents();
  }

  /**
   * The provision that takes a block.
   *
   * @param isNewSentence whether the words before it ended a sentence and it begins one
   */
  Node owner(Block block, boolean isNewSentence) {
    boolean tellsRows = !conventions.federal() && !indents.isFlat();
    for (Node node : tree.open()) {
      if (node.kind().rank() == Rank.SMALL
          && node.num() != null
          && !(tellsRows && isBeside(node, block, isNewSentence))
          && owns(node, block)) {
        return node;
      }
    }
    return outer();
  }

  private Node outer() {
    for (Node node : tree.open()) {
      if (node.kind().rank() == Rank.PRIMARY
          || node.kind().rank() == Rank.BIG
          || node.kind() == LevelKind.HEADING) {
        return node;
      }
    }
    return tree.scope();
  }

  private boolean owns(Node node, Block block) {
    if (isIndented(block)) {
      // A first line at the indentation of the number begins another paragraph of the same
      // provision.
      return isNear(node.x(), block.first()) || block.rest() > node.edge() + Indents.SAME;
    }
    if (isNear(node.edge(), block.first())) {
      return node.hasChildren() || indents.hangs();
    }
    return block.first() > node.edge() + Indents.SAME;
  }

  /**
   * Whether a block stands in a row with a numbered provision, or flush with the section above it.
   */
  private boolean isBeside(Node node, Block block, boolean isNewSentence) {
    if (indents.hangs()
        || node.runsIn()
        || node.introduces()
        || isNear(node.row(), block.first())) {
      return false;
    }
    if (isIndented(block)) {
      return isNear(node.x(), block.first());
    }
    // One line alone is indented like a first line; several of one edge are words flush with
    // something.
    boolean isRow = Float.isNaN(block.rest()) && isNear(node.x(), block.first());
    return isNewSentence && (isRow || isNear(outer().x(), block.first()));
  }

  private static boolean isIndented(Block block) {
    return !Float.isNaN(block.rest()) && block.rest() < block.first() - Indents.SAME;
  }

  private static boolean isNear(float a, float b) {
    return Math.abs(a - b) < Indents.SAME;
  }
}
