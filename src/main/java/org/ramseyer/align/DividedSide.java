package org.ramseyer.align;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A pairing seen in the direction of a division: wholes on one side, parts on the other.
 *
 * @param pairing what is known
 * @param kind a split, with wholes in the earlier text, or a merger, with wholes in the later one
 */
record DividedSide(Pairing pairing, Division.Kind kind) {

  private boolean isSplit() {
    return kind == Division.Kind.SPLIT;
  }

  Side wholes() {
    return isSplit() ? pairing.before() : pairing.after();
  }

  Side parts() {
    return isSplit() ? pairing.after() : pairing.before();
  }

  boolean isFreePart(int part) {
    return isSplit() ? pairing.isFreeAfter(part) : pairing.isFreeBefore(part);
  }

  private boolean isFreeWhole(int whole) {
    return isSplit() ? pairing.isFreeBefore(whole) : pairing.isFreeAfter(whole);
  }

  /** The counterpart of a whole, or {@link Pairing#NONE}. */
  int counterpart(int whole) {
    return isSplit() ? pairing.afterOf(whole) : pairing.beforeOf(whole);
  }

  /** The counterpart of a part, or {@link Pairing#NONE}. */
  int origin(int part) {
    return isSplit() ? pairing.beforeOf(part) : pairing.afterOf(part);
  }

  /** Whether the whole is in the other text with the very same own words. */
  boolean saysTheSame(int whole) {
    int other = counterpart(whole);
    return other != Pairing.NONE && Arrays.equals(wholes().body(whole), parts().body(other));
  }

  /** Pairs a whole that has no counterpart with its longest part. */
  void link(int whole, List<Integer> parts) {
    if (!isFreeWhole(whole)) {
      return;
    }
    parts.stream()
        .filter(this::isFreePart)
        .filter(
            part ->
                Resemblance.kindsFit(
                    wholes().tree().provision(whole), parts().tree().provision(part)))
        .max(
            Comparator.comparingInt((Integer part) -> parts().body(part).length)
                .thenComparing(Comparator.reverseOrder()))
        .ifPresent(
            part -> {
              int before = isSplit() ? whole : part;
              int after = isSplit() ? part : whole;
              Evidence why = isSplit() ? Evidence.SPLIT : Evidence.MERGED;
              pairing.link(before, after, why, pairing.similarity(before, after));
            });
  }

  void add(int whole, List<Integer> parts, double score) {
    pairing.addDivision(new Division(kind, whole, parts, score));
  }
}
