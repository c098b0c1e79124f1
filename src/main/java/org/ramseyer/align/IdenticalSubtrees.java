package org.ramseyer.align;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * First stage: pairs provisions that say the same, with everything inside them, where each side has
 * it once.
 *
 * <p>The idea of GumTree's first phase (Falleri and others, 2014), largest first; it makes the rest
 * of the work proportional to what changed. Numbers are no part of a signature, so a renumbered
 * section is still the same section.
 */
final class IdenticalSubtrees implements Stage {

  // Shorter ones ("(B) a State; and") recur by chance; they are paired later, among their
  // neighbours.
  private static final int LEAST_WORDS = 8;

  @Override
  public void run(Pairing pairing) {
    Map<Long, Integer> before = once(pairing.before());
    Map<Long, Integer> after = once(pairing.after());
    Side side = pairing.before();
    List<Integer> shared =
        before.values().stream()
            .filter(b -> b >= 0 && after.getOrDefault(side.signature(b), -1) >= 0)
            .sorted(Comparator.comparingInt((Integer b) -> -side.size(b)).thenComparing(b -> b))
            .toList();
    for (int b : shared) {
      int a = after.getOrDefault(side.signature(b), -1);
      if (pairing.areFree(b, a)) {
        pairing.linkSubtrees(b, a);
      }
    }
  }

  /** Signature to its position, or to -1 where it occurs more than once. */
  private static Map<Long, Integer> once(Side side) {
    Map<Long, Integer> found = new HashMap<>();
    IntStream.range(0, side.tree().size())
        .filter(i -> side.size(i) >= LEAST_WORDS)
        .forEach(i -> found.merge(side.signature(i), i, (one, other) -> -1));
    return found;
  }
}
