package org.ramseyer.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many words of one text stand, in runs, in others: each word counted once, the longest runs
 * first.
 *
 * <p>The idea is greedy string tiling (Wise, 1993); runs are looked up by hash, so the work is
 * linear but for the phrases that recur within the text.
 */
final class WordRuns {

  // A phrase that recurs more often in one provision is not followed to all its places.
  private static final int RECURRING = 4;

  private record Run(int text, int startInText, int start, int length) {}

  private WordRuns() {}

  /** How many words of {@code whole} each text holds in runs of {@code least} words or more. */
  static Map<Integer, Integer> shares(int[] whole, Map<Integer, int[]> texts, int least) {
    Map<Long, List<Integer>> places = new HashMap<>();
    for (int i = 0; i + least <= whole.length; i++) {
      places.computeIfAbsent(hash(whole, i, least), k -> new ArrayList<>()).add(i);
    }
    List<Run> runs = new ArrayList<>();
    texts.forEach((id, words) -> addRuns(id, words, whole, places, least, runs));
    runs.sort(
        Comparator.comparingInt(Run::length)
            .reversed()
            .thenComparingInt(Run::start)
            .thenComparingInt(Run::text)
            .thenComparingInt(Run::startInText));
    boolean[] taken = new boolean[whole.length];
    Map<Integer, boolean[]> given = new HashMap<>();
    Map<Integer, Integer> shares = new LinkedHashMap<>();
    texts.forEach((id, words) -> given.put(id, new boolean[words.length]));
    texts.keySet().forEach(id -> shares.put(id, 0));
    for (Run run : runs) {
      boolean[] used = given.getOrDefault(run.text(), new boolean[0]);
      shares.merge(run.text(), claim(run, taken, used, least), Integer::sum);
    }
    return shares;
  }

  private static void addRuns(
      int id,
      int[] words,
      int[] whole,
      Map<Long, List<Integer>> places,
      int least,
      List<Run> into) {
    for (int i = 0; i + least <= words.length; i++) {
      List<Integer> starts = places.getOrDefault(hash(words, i, least), List.of());
      for (int start : starts.subList(0, Math.min(RECURRING, starts.size()))) {
        boolean begins = i == 0 || start == 0 || words[i - 1] != whole[start - 1];
        int length = begins ? agreed(words, i, whole, start) : 0;
        if (length >= least) {
          into.add(new Run(id, i, start, length));
        }
      }
    }
  }

  private static int agreed(int[] one, int i, int[] other, int j) {
    int length = 0;
    while (i + length < one.length
        && j + length < other.length
        && one[i + length] == other[j + length]) {
      length++;
    }
    return length;
  }

  /** Takes what is left of a run, where enough is left in one piece. */
  private static int claim(Run run, boolean[] taken, boolean[] used, int least) {
    int claimed = 0;
    int from = 0;
    for (int k = 0; k <= run.length(); k++) {
      boolean isOpen = k < run.length() && !taken[run.start() + k] && !used[run.startInText() + k];
      if (!isOpen) {
        if (k - from >= least) {
          for (int i = from; i < k; i++) {
            taken[run.start() + i] = true;
            used[run.startInText() + i] = true;
          }
          claimed += k - from;
        }
        from = k + 1;
      }
    }
    return claimed;
  }

  static long hash(int[] words, int start, int length) {
    long hash = 17;
    for (int i = start; i < start + length; i++) {
      hash = hash * 0x9E3779B97F4A7C15L + words[i] + 1;
      hash ^= hash >>> 29;
    }
    return hash;
  }
}
