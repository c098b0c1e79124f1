package org.ramseyer.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that occur once in each of two stretches, in the longest run that keeps their order
 * (patience diff, Cohen).
 */
final class UniqueTokens {

  private record Anchor(int a, int b, @Nullable Anchor previous) {}

  private UniqueTokens() {}

  /** Pairs of places, ascending on both sides. */
  static List<int[]> chain(int[] a, int startA, int endA, int[] b, int startB, int endB) {
    Map<Integer, Integer> inA = once(a, startA, endA);
    Map<Integer, Integer> inB = once(b, startB, endB);
    TreeMap<Integer, Anchor> tails = new TreeMap<>();
    for (int i = startA; i < endA; i++) {
      int place = inA.getOrDefault(a[i], -1) < 0 ? -1 : inB.getOrDefault(a[i], -1);
      if (place >= 0) {
        Map.Entry<Integer, Anchor> lower = tails.lowerEntry(place);
        Map.Entry<Integer, Anchor> higher = tails.higherEntry(place);
        if (higher != null) {
          tails.remove(higher.getKey());
        }
        tails.put(place, new Anchor(i, place, lower == null ? null : lower.getValue()));
      }
    }
    List<int[]> chain = new ArrayList<>();
    for (Anchor link = tails.isEmpty() ? null : tails.lastEntry().getValue();
        link != null;
        link = link.previous()) {
      chain.add(new int[] {link.a(), link.b()});
    }
    return chain.reversed();
  }

  private static Map<Integer, Integer> once(int[] tokens, int start, int end) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = start; i < end; i++) {
      places.merge(tokens[i], i, (one, other) -> -1);
    }
    return places;
  }
}
