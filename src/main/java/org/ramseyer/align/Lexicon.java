package org.ramseyer.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of both texts as small integers, and how much each tells.
 *
 * <p>A word weighs log(1 + N / n), where n of the N provisions of both texts use it: "the" tells
 * little, "iris" much. Case and punctuation are left aside, because they are no evidence of which
 * provision is which.
 */
final class Lexicon {

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<Integer> users = new ArrayList<>();
  private int provisions;
  private double[] weights = {};

  /**
   * The words of {@code text}: runs of letters and digits. Counting for weights is {@link
   * #count(int[])}'s.
   */
  int[] words(String text) {
    List<Integer> found = new ArrayList<>(text.length() / 5 + 1);
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        found.add(id(text.substring(start, i).toLowerCase(Locale.ROOT)));
        start = -1;
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private int id(String word) {
    Integer known = ids.putIfAbsent(word, ids.size());
    if (known != null) {
      return known;
    }
    users.add(0);
    return ids.size() - 1;
  }

  /** Notes that one more provision uses these words, each of them once. */
  void count(int[] distinctWords) {
    provisions++;
    for (int word : distinctWords) {
      users.set(word, users.get(word) + 1);
    }
  }

  /** How much the word tells; more than 0. To be asked when all provisions are counted. */
  double weight(int word) {
    if (weights.length < users.size()) {
      weights =
          users.stream()
              .mapToDouble(n -> Math.log(1 + (double) provisions / Math.max(1, n)))
              .toArray();
    }
    return weights[word];
  }

  /** How many provisions use the word. */
  int users(int word) {
    return users.get(word);
  }
}
