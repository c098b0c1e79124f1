package org.ramseyer.structure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * At which x each way of counting usually stands in a document, learnt from the numbers that can be read in one way only.
 *
 * <p>In bills (a) stands at 178, (1) at 206, (A) at 234, (i) at 262 and (I) at 290 points, so that "(v)" at 262 is a Roman
 * number even where nothing stands before it.
 */
final class Indents {

  /** x that differs by less, in points, is the same indentation. */
  static final float SAME = 4;

  private final Map<Scheme, Float> usual;

  private Indents(Map<Scheme, Float> usual) {
    this.usual = usual;
  }

  static Indents of(List<Block> blocks) {
    Map<Scheme, Map<Integer, Integer>> counts = new EnumMap<>(Scheme.class);
    for (Block block : blocks) {
      Designator designator = Designator.bracketed(block.text());
      if (designator != null && designator.readings().size() == 1) {
        counts.computeIfAbsent(designator.readings().get(0).scheme(), any -> new HashMap<>())
            .merge(Math.round(block.first()), 1, Integer::sum);
      }
    }
    Map<Scheme, Float> usual = new EnumMap<>(Scheme.class);
    counts.forEach((scheme, at) -> usual.put(scheme, (float) mostCommon(at)));
    return new Indents(usual);
  }

  private static int mostCommon(Map<Integer, Integer> counts) {
    return counts.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey).orElse(0);
  }

  boolean isUsual(Scheme scheme, float x) {
    Float at = usual.get(scheme);
    return at != null && Math.abs(at - x) < SAME;
  }
}
