package org.ramseyer.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which pairs are worth weighing, where weighing all would cost too much.
 *
 * <p>Small sets give all pairs. Large ones give, for each provision, those on the other side with
 * the same words in the same order of occurrence, the same number or heading, or a share in its
 * rarest words; so the work grows with the number of provisions and not with its square.
 */
final class Candidates {

  /** Two positions that may be one provision. */
  record Pair(int before, int after) {}

  // 150 x 150 siblings: more than any section of the development bills has, and still milliseconds.
  private static final int ALL_PAIRS = 22_500;
  // A word that so many provisions use tells nothing about which of them is meant.
  private static final int COMMON = 64;
  private static final int RARE_WORDS = 16;
  private static final int PER_PROVISION = 6;

  private final Pairing pairing;

  Candidates(Pairing pairing) {
    this.pairing = pairing;
  }

  /** Pairs of one of {@code before} and one of {@code after}, each once. */
  Set<Pair> of(List<Integer> before, List<Integer> after) {
    Set<Pair> pairs = new LinkedHashSet<>();
    if ((long) before.size() * after.size() <= ALL_PAIRS) {
      before.forEach(b -> after.forEach(a -> pairs.add(new Pair(b, a))));
      return pairs;
    }
    sameKey(
        before,
        after,
        b -> pairing.before().signature(b),
        a -> pairing.after().signature(a),
        pairs);
    sameKey(before, after, b -> pairing.before().number(b), a -> pairing.after().number(a), pairs);
    sameKey(
        before, after, b -> pairing.before().heading(b), a -> pairing.after().heading(a), pairs);
    sharedWords(before, after, pairs);
    return pairs;
  }

  // The k-th from the start with the k-th, and the k-th from the end with the k-th: one pair each
  // way, however many repeat the key.
  private static <K> void sameKey(
      List<Integer> before,
      List<Integer> after,
      Function<Integer, K> keyBefore,
      Function<Integer, K> keyAfter,
      Set<Pair> into) {
    Map<K, List<Integer>> found = grouped(after, keyAfter);
    grouped(before, keyBefore)
        .forEach(
            (key, bs) -> {
              List<Integer> as = found.getOrDefault(key, List.of());
              int shared = Math.min(bs.size(), as.size());
              for (int k = 0; k < shared; k++) {
                into.add(new Pair(bs.get(k), as.get(k)));
                into.add(new Pair(bs.get(bs.size() - 1 - k), as.get(as.size() - 1 - k)));
              }
            });
  }

  private static <K> Map<K, List<Integer>> grouped(
      List<Integer> positions, Function<Integer, K> key) {
    Map<K, List<Integer>> groups = new LinkedHashMap<>();
    positions.forEach(
        position ->
            groups.computeIfAbsent(key.apply(position), k -> new ArrayList<>()).add(position));
    return groups;
  }

  private void sharedWords(List<Integer> before, List<Integer> after, Set<Pair> into) {
    Map<Integer, List<Integer>> users = new HashMap<>();
    for (int a : after) {
      for (int word : rarest(pairing.after().bag(a))) {
        users.computeIfAbsent(word, w -> new ArrayList<>()).add(a);
      }
    }
    for (int b : before) {
      Map<Integer, Double> votes = new LinkedHashMap<>();
      for (int word : rarest(pairing.before().bag(b))) {
        List<Integer> sharing = users.getOrDefault(word, List.of());
        if (sharing.size() <= COMMON) {
          sharing.forEach(a -> votes.merge(a, pairing.lexicon().weight(word), Double::sum));
        }
      }
      votes.entrySet().stream()
          .sorted(
              Map.Entry.<Integer, Double>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(PER_PROVISION)
          .forEach(vote -> into.add(new Pair(b, vote.getKey())));
    }
  }

  private List<Integer> rarest(WordBag bag) {
    List<Integer> words = new ArrayList<>(bag.words().length);
    for (int word : bag.words()) {
      words.add(word);
    }
    words.sort(
        Comparator.comparingInt((Integer word) -> pairing.lexicon().users(word))
            .thenComparing(w -> w));
    return words.subList(0, Math.min(RARE_WORDS, words.size()));
  }
}
