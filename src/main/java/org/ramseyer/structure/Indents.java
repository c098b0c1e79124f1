package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a document indents, learnt from its numbered paragraphs.
 *
 * <p>In bills (a) stands at 178, (1) at 206, (A) at 234, (i) at 262 and (I) at 290 points, so that
 * "(v)" at 262 is a Roman number even where nothing stands before it; and the other lines of each
 * stand 28 points to the left of the first. In codes the numbers hang instead: the other lines
 * stand to the right.
 */
final class Indents {

  /** x that differs by less, in points, is the same indentation. */
  static final float SAME = 4;

  /** Other lines of a paragraph in a bill of Congress stand one step to the left of the first. */
  private static final float FEDERAL_STEP = -28;

  /** Numbers of one kind of which fewer are met say nothing of their place. */
  private static final int FEWEST = 2;

  private final Map<Scheme, Float> usual;
  private final float runOn;
  private final boolean isFlat;

  private Indents(Map<Scheme, Float> usual, float runOn, boolean isFlat) {
    this.usual = usual;
    this.runOn = runOn;
    this.isFlat = isFlat;
  }

  /**
   * Learns from the blocks of a document.
   *
   * @param federal whether it is a bill of Congress with numbered lines, whose way is known
   */
  static Indents of(List<Block> blocks, boolean federal) {
    Map<Scheme, Map<Integer, Integer>> counts = new EnumMap<>(Scheme.class);
    // "1." and "(1)" are two ways to count.
    Map<String, Map<Integer, Integer>> ways = new TreeMap<>();
    List<Float> runOns = new ArrayList<>();
    List<Float> all = new ArrayList<>();
    for (Block block : blocks) {
      if (block.role() == Block.Role.BODY && !Float.isNaN(block.rest())) {
        all.add(block.rest() - block.first());
      }
      Designator designator = Designator.any(block.text());
      if (designator == null) {
        continue;
      }
      if (!Float.isNaN(block.rest())) {
        runOns.add(block.rest() - block.first());
      }
      if (designator.readings().size() == 1) {
        Reading reading = designator.readings().get(0);
        ways.computeIfAbsent(reading.scheme() + " " + reading.isBracketed(), any -> new HashMap<>())
            .merge(Math.round(block.first()), 1, Integer::sum);
        counts
            .computeIfAbsent(designator.readings().get(0).scheme(), any -> new HashMap<>())
            .merge(Math.round(block.first()), 1, Integer::sum);
      }
    }
    Map<Scheme, Float> usual = new EnumMap<>(Scheme.class);
    counts.forEach((scheme, at) -> usual.put(scheme, (float) mostCommon(at)));
    // Two numbered paragraphs of several lines are too few to go by, but in bills of Congress,
    // where
    // all are set alike.
    boolean isKnown = runOns.size() >= 3;
    float typical = !federal ? median(all) : median(runOns) < 0 ? median(runOns) : FEDERAL_STEP;
    return new Indents(usual, isKnown ? median(runOns) : typical, isFlat(ways));
  }

  private static boolean isFlat(Map<String, Map<Integer, Integer>> ways) {
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    int counted = 0;
    for (Map<Integer, Integer> at : ways.values()) {
      // One or two may be names that look like numbers.
      if (at.values().stream().mapToInt(Integer::intValue).sum() < FEWEST) {
        continue;
      }
      counted++;
      least = Math.min(least, mostCommon(at));
      most = Math.max(most, mostCommon(at));
    }
    return counted > 1 && most - least < SAME;
  }

  private static float median(List<Float> values) {
    Collections.sort(values);
    return values.isEmpty() ? 0 : values.get(values.size() / 2);
  }

  private static int mostCommon(Map<Integer, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /** Whether numbers of this kind mostly stand at this x. */
  boolean isUsual(Scheme scheme, float x) {
    Float at = usual.get(scheme);
    return at != null && Math.abs(at - x) < SAME;
  }

  /** Whether all ways of counting stand at one x, so that indentation tells nothing (New York). */
  boolean isFlat() {
    return isFlat;
  }

  /** Whether other lines stand to the right of the number. */
  boolean hangs() {
    return runOn > SAME;
  }

  /** x of the other lines of a block; where it has none, where they would stand. */
  float edge(Block block) {
    return Float.isNaN(block.rest()) ? block.first() + runOn : block.rest();
  }
}
