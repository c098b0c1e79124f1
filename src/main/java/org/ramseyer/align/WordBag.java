package org.ramseyer.align;

import java.util.Arrays;

/**
 * The words of a provision and of all inside it, without their order.
 *
 * @param words distinct words, ascending
 * @param counts how often each occurs
 * @param weight sum of the weights of all occurrences
 */
record WordBag(int[] words, int[] counts, double weight) {

  static WordBag of(int[] occurrences, Lexicon lexicon) {
    int[] sorted = occurrences.clone();
    Arrays.sort(sorted);
    int[] words = new int[sorted.length];
    int[] counts = new int[sorted.length];
    int distinct = 0;
    double weight = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        words[distinct++] = sorted[i];
      }
      counts[distinct - 1]++;
      weight += lexicon.weight(sorted[i]);
    }
    return new WordBag(Arrays.copyOf(words, distinct), Arrays.copyOf(counts, distinct), weight);
  }

  /**
   * Twice the weight of the shared words by the weight of all: 1 for the same words, 0 where none
   * is shared.
   */
  double similarity(WordBag other, Lexicon lexicon) {
    double all = weight + other.weight;
    return all == 0 ? 1 : 2 * shared(other, lexicon) / all;
  }

  private double shared(WordBag other, Lexicon lexicon) {
    double shared = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      if (words[i] == other.words[j]) {
        shared += lexicon.weight(words[i]) * Math.min(counts[i++], other.counts[j++]);
      } else if (words[i] < other.words[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }
}
