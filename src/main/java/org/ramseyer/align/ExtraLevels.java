package org.ramseyer.align;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds levels that were put in or taken away: the words of a section that became its subsection
 * (a).
 *
 * <p>Drafters do this whenever a section gets a second rule: what stood in the section is
 * designated as subsection (a), "In general", and the new rule is (b). Nothing moved; without this
 * stage every paragraph of the section would be told as moved, or as struck and inserted.
 */
final class ExtraLevels implements Stage {

  // Nearly all of the words went down a level; a shared phrase is no level.
  private static final double SAME_WORDS = 0.8;

  private final SiblingSequences inside;

  ExtraLevels(SiblingSequences inside) {
    this.inside = inside;
  }

  @Override
  public void run(Pairing pairing) {
    for (int b = 0; b < pairing.before().tree().size(); b++) {
      int a = pairing.afterOf(b);
      if (a != Pairing.NONE
          && hasNewLevels(pairing, b, a)
          && pairing.textSimilarity(b, a) < SAME_WORDS) {
        find(pairing, b, a);
      }
    }
  }

  private static boolean hasNewLevels(Pairing pairing, int before, int after) {
    return pairing.before().tree().children(before).stream().anyMatch(pairing::isFreeBefore)
        || pairing.after().tree().children(after).stream().anyMatch(pairing::isFreeAfter);
  }

  private void find(Pairing pairing, int before, int after) {
    for (int level : pairing.after().tree().children(after)) {
      List<Integer> held = pairing.before().tree().children(before);
      if (pairing.isFreeAfter(level)
          && (pairing.textSimilarity(before, level) >= SAME_WORDS
              || holdsMost(
                  held, child -> isChild(pairing.after().tree(), level, pairing.afterOf(child))))) {
        pairing.addLevelAfter(level);
        inside.alignChildren(pairing, before, after);
        return;
      }
    }
    for (int level : pairing.before().tree().children(before)) {
      List<Integer> held = pairing.after().tree().children(after);
      if (pairing.isFreeBefore(level)
          && (pairing.textSimilarity(level, after) >= SAME_WORDS
              || holdsMost(
                  held,
                  child -> isChild(pairing.before().tree(), level, pairing.beforeOf(child))))) {
        pairing.addLevelBefore(level);
        inside.alignChildren(pairing, before, after);
        return;
      }
    }
  }

  private static boolean holdsMost(List<Integer> children, IntPredicate isHeld) {
    return children.size() > 1
        && 2 * children.stream().filter(isHeld::test).count() > children.size();
  }

  private static boolean isChild(ProvisionTree tree, int parent, int position) {
    return position >= 0 && tree.parent(position) == parent;
  }
}
