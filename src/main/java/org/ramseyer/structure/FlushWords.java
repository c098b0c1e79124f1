package org.ramseyer.structure;

import org.ramseyer.model.LevelKind;
import org.ramseyer.model.LevelKind.Rank;

/**
 * Finds the provision that words without a number belong to, by where they stand.
 *
 * <p>Words that stand flush with the other lines of an open provision, below its children, continue it; words that
 * stand deeper than its text are a paragraph of it; all others belong to the section.
 */
final class FlushWords {

  private final Tree tree;
  private final Indents indents;

  FlushWords(Tree tree, Indents indents) {
    this.tree = tree;
    this.indents = indents;
  }

  Node owner(Block block) {
    for (Node node : tree.open()) {
      if (node.kind().rank() == Rank.SMALL && node.num() != null && owns(node, block)) {
        return node;
      }
    }
    for (Node node : tree.open()) {
      if (node.kind().rank() == Rank.PRIMARY || node.kind().rank() == Rank.BIG || node.kind() == LevelKind.HEADING) {
        return node;
      }
    }
    return tree.frame();
  }

  private boolean owns(Node node, Block block) {
    boolean isIndented = !Float.isNaN(block.rest()) && block.rest() < block.first() - Indents.SAME;
    if (isIndented) {
      // A first line at the indentation of the number begins another paragraph of the same provision.
      return isNear(node.x(), block.first()) || block.rest() > node.edge() + Indents.SAME;
    }
    if (isNear(node.edge(), block.first())) {
      return node.hasChildren() || indents.hangs();
    }
    return block.first() > node.edge() + Indents.SAME;
  }

  private static boolean isNear(float a, float b) {
    return Math.abs(a - b) < Indents.SAME;
  }
}
