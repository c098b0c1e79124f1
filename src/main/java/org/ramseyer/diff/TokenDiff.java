package org.ramseyer.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The longest common subsequence of two sequences of interned tokens.
 *
 * <p>Myers' O(ND) algorithm in linear space (Myers 1986), after two exact reductions: the common
 * start and end are set aside, and so are tokens that the other side does not have, which no common
 * subsequence can hold. Two texts that share nothing are thus done in linear time. What remains may
 * still be large; beyond {@link #BUDGET} cells it is cut at tokens that occur once on both sides
 * (the idea of patience diff), and where there are none the stretch is given as replaced.
 */
final class TokenDiff {

  // 6,000 x 6,000 tokens, some 20 printed pages in one paragraph; about a second.
  private static final long BUDGET = 36_000_000L;

  private final int[] a;
  private final int[] b;
  private final int[] partner;

  private TokenDiff(int[] a, int[] b) {
    this.a = a;
    this.b = b;
    partner = new int[a.length];
    Arrays.fill(partner, -1);
  }

  /** Kept and replaced stretches in turn, covering both sequences. */
  static List<Segment> segments(int[] a, int[] b) {
    TokenDiff diff = new TokenDiff(a, b);
    diff.run(0, a.length, 0, b.length);
    return diff.toSegments();
  }

  private void run(int startA, int endA, int startB, int endB) {
    int fromA = startA;
    int fromB = startB;
    int toA = endA;
    int toB = endB;
    while (fromA < toA && fromB < toB && a[fromA] == b[fromB]) {
      partner[fromA++] = fromB++;
    }
    while (fromA < toA && fromB < toB && a[toA - 1] == b[toB - 1]) {
      partner[--toA] = --toB;
    }
    int[] inA = shared(a, fromA, toA, b, fromB, toB);
    int[] inB = shared(b, fromB, toB, a, fromA, toA);
    // Without the tokens of one side only, more of the start may be common: the whole text where
    // single words changed.
    int common = 0;
    while (common < Math.min(inA.length, inB.length) && a[inA[common]] == b[inB[common]]) {
      partner[inA[common]] = inB[common++];
    }
    int restA = inA.length - common;
    int restB = inB.length - common;
    if (restA == 0 || restB == 0) {
      return;
    }
    if ((long) restA * restB <= BUDGET) {
      myers(
          Arrays.copyOfRange(inA, common, inA.length), Arrays.copyOfRange(inB, common, inB.length));
    } else {
      anchored(inA[common], toA, inB[common], toB);
    }
  }

  /** Places of the tokens of the first stretch that occur in the second. */
  private static int[] shared(
      int[] one, int start, int end, int[] other, int otherStart, int otherEnd) {
    Set<Integer> known = new HashSet<>();
    for (int i = otherStart; i < otherEnd; i++) {
      known.add(other[i]);
    }
    return IntStream.range(start, end).filter(i -> known.contains(one[i])).toArray();
  }

  private void myers(int[] inA, int[] inB) {
    List<Integer> tokensA = Arrays.stream(inA).mapToObj(i -> a[i]).toList();
    List<Integer> tokensB = Arrays.stream(inB).mapToObj(i -> b[i]).toList();
    List<Change> changes =
        new ArrayList<>(
            new MyersDiffWithLinearSpace<Integer>().computeDiff(tokensA, tokensB, null));
    changes.sort(
        (one, other) ->
            one.startOriginal != other.startOriginal
                ? Integer.compare(one.startOriginal, other.startOriginal)
                : Integer.compare(one.startRevised, other.startRevised));
    int nextA = 0;
    int nextB = 0;
    for (Change change : changes) {
      while (nextA < change.startOriginal && nextB < change.startRevised) {
        partner[inA[nextA++]] = inB[nextB++];
      }
      nextA = Math.max(nextA, change.endOriginal);
      nextB = Math.max(nextB, change.endRevised);
    }
    while (nextA < inA.length && nextB < inB.length) {
      partner[inA[nextA++]] = inB[nextB++];
    }
  }

  private void anchored(int startA, int endA, int startB, int endB) {
    int fromA = startA;
    int fromB = startB;
    for (int[] anchor : UniqueTokens.chain(a, startA, endA, b, startB, endB)) {
      run(fromA, anchor[0], fromB, anchor[1]);
      partner[anchor[0]] = anchor[1];
      fromA = anchor[0] + 1;
      fromB = anchor[1] + 1;
    }
    if (fromA > startA) {
      run(fromA, endA, fromB, endB);
    }
  }

  private List<Segment> toSegments() {
    List<Segment> segments = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      int nextA = i;
      while (nextA < a.length && partner[nextA] < 0) {
        nextA++;
      }
      int nextB = nextA < a.length ? partner[nextA] : b.length;
      if (nextA > i || nextB > j) {
        segments.add(Segment.replaced(i, nextA, j, nextB));
      }
      int length = 0;
      while (nextA + length < a.length && partner[nextA + length] == nextB + length) {
        length++;
      }
      if (length > 0) {
        segments.add(Segment.kept(nextA, nextB, length));
      }
      i = nextA + length;
      j = nextB + length;
    }
    return segments;
  }
}
