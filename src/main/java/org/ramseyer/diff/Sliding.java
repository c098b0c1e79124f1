package org.ramseyer.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves an insertion or deletion along equal words to where a reader expects it.
 *
 * <p>"a fee[, a fine], and costs" and "a fee, [a fine, ]and costs" insert the same words; the cut
 * after a punctuation mark is the better one, as the phrase is inserted with the mark that ends it.
 */
final class Sliding {

  private final List<Token> a;
  private final List<Token> b;

  Sliding(List<Token> a, List<Token> b) {
    this.a = a;
    this.b = b;
  }

  List<Segment> apply(List<Segment> segments) {
    List<Segment> out = new ArrayList<>(segments);
    for (int i = 1; i + 1 < out.size(); i++) {
      Segment middle = out.get(i);
      if (!middle.isKept()
          && (middle.lengthA() == 0) != (middle.lengthB() == 0)
          && out.get(i - 1).isKept()
          && out.get(i + 1).isKept()) {
        shift(out, i, bestShift(out.get(i - 1), middle, out.get(i + 1)));
      }
    }
    out.removeIf(Segment::isEmpty);
    return out;
  }

  private int bestShift(Segment left, Segment middle, Segment right) {
    List<Token> tokens = middle.lengthA() > 0 ? a : b;
    int start = middle.lengthA() > 0 ? middle.startA() : middle.startB();
    int end = middle.lengthA() > 0 ? middle.endA() : middle.endB();
    int best = 0;
    int bestScore = score(tokens, start, end);
    for (int shift = -1;
        -shift < left.lengthA() && same(tokens, start + shift, end + shift);
        shift--) {
      int score = score(tokens, start + shift, end + shift);
      if (score > bestScore) {
        best = shift;
        bestScore = score;
      }
    }
    for (int shift = 1;
        shift < right.lengthA() && same(tokens, start + shift - 1, end + shift - 1);
        shift++) {
      int score = score(tokens, start + shift, end + shift);
      if (score > bestScore) {
        best = shift;
        bestScore = score;
      }
    }
    return best;
  }

  private static boolean same(List<Token> tokens, int one, int other) {
    return tokens.get(one).key().equals(tokens.get(other).key());
  }

  /** How well a cut-out stretch reads: it begins after a mark and ends with one. */
  private static int score(List<Token> tokens, int start, int end) {
    int score = 0;
    if (start > 0 && !tokens.get(start - 1).isWord()) {
      score += 2;
    }
    if (!tokens.get(end - 1).isWord()) {
      score += 1;
    }
    if (!tokens.get(start).isWord()) {
      score -= 1;
    }
    return score;
  }

  private static void shift(List<Segment> out, int i, int by) {
    Segment left = out.get(i - 1);
    Segment middle = out.get(i);
    Segment right = out.get(i + 1);
    out.set(i - 1, Segment.kept(left.startA(), left.startB(), left.lengthA() + by));
    out.set(
        i,
        Segment.replaced(
            middle.startA() + by, middle.endA() + by, middle.startB() + by, middle.endB() + by));
    out.set(i + 1, Segment.kept(right.startA() + by, right.startB() + by, right.lengthA() - by));
  }
}
