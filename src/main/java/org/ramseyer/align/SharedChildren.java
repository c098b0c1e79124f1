package org.ramseyer.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs provisions that hold the same provisions, though they say little themselves: GumTree's
 * bottom-up phase.
 *
 * <p>Example: a quotation whose introduction was rewritten still quotes the same law.
 */
final class SharedChildren implements Stage {

  // More than half of the children on both sides, as in GumTree's default of .5.
  private static final double LEAST_SHARE = 0.5;

  @Override
  public void run(Pairing pairing) {
    ProvisionTree tree = pairing.before().tree();
    // Inner ones first, so that a pair made here counts for its parent.
    for (int b = tree.size() - 1; b >= 0; b--) {
      if (pairing.isFreeBefore(b) && !tree.children(b).isEmpty()) {
        pairWithHolder(pairing, b);
      }
    }
  }

  private static void pairWithHolder(Pairing pairing, int b) {
    List<Integer> children = pairing.before().tree().children(b);
    Map<Integer, Integer> shared = new HashMap<>();
    for (int child : children) {
      int other = pairing.afterOf(child);
      int holder =
          other == Pairing.NONE ? ProvisionTree.ROOT : pairing.after().tree().parent(other);
      if (holder != ProvisionTree.ROOT && pairing.isFreeAfter(holder)) {
        shared.merge(holder, 1, Integer::sum);
      }
    }
    shared.forEach(
        (a, count) -> {
          boolean most =
              count > LEAST_SHARE * children.size()
                  && count > LEAST_SHARE * pairing.after().tree().children(a).size();
          if (most
              && Resemblance.kindsFit(
                  pairing.before().tree().provision(b), pairing.after().tree().provision(a))) {
            pairing.link(b, a, Evidence.SHARED_CHILDREN, pairing.similarity(b, a));
          }
        });
  }
}
