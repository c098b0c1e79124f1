package org.ramseyer.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes a shortest edit script read like a careful drafter's: few, whole replacements instead of
 * confetti.
 *
 * <p>The idea of diff-match-patch's semantic clean-up, on words: "the [old+new] and [red+blue]
 * house" is "the [old and red+new and blue] house". Numbers and citations are tokens and are never
 * split.
 */
final class CleanUp {

  /**
   * Words that bind others and say little alone; a kept one between two replacements is no reason
   * to stop.
   */
  private static final Set<String> BINDING =
      Set.of(
          "a", "an", "and", "any", "as", "at", "be", "by", "for", "from", "in", "is", "it", "its",
          "of", "on", "or", "such", "that", "the", "this", "to", "with");

  // A paragraph of which so little is kept is read more easily struck and inserted whole.
  private static final double REWRITTEN = 0.35;
  private static final int SHORT = 4;

  private final List<Token> a;
  private final List<Token> b;

  CleanUp(List<Token> a, List<Token> b) {
    this.a = a;
    this.b = b;
  }

  /** The same texts with better cut segments. */
  List<Segment> apply(List<Segment> segments) {
    List<Segment> better = new Sliding(a, b).apply(segments);
    int size;
    do {
      size = better.size();
      better = withoutWeakKept(better);
    } while (better.size() < size);
    return isRewritten(better) ? List.of(Segment.replaced(0, a.size(), 0, b.size())) : better;
  }

  private List<Segment> withoutWeakKept(List<Segment> segments) {
    List<Segment> out = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      boolean isBetween = !out.isEmpty() && i + 1 < segments.size() && segment.isKept();
      if (isBetween && isWeak(segment, out.getLast(), segments.get(i + 1))) {
        out.set(out.size() - 1, out.getLast().replacedUpTo(segments.get(++i)));
      } else {
        out.add(segment);
      }
    }
    return out;
  }

  private boolean isWeak(Segment kept, Segment left, Segment right) {
    int words = 0;
    int telling = 0;
    for (Token token : a.subList(kept.startA(), kept.endA())) {
      words += token.isWord() ? 1 : 0;
      telling += token.isWord() && !BINDING.contains(token.key()) ? 1 : 0;
    }
    boolean bothReplaced = isReplacement(left) && isReplacement(right);
    if (telling == 0) {
      return bothReplaced && words <= Math.min(size(left), size(right));
    }
    // One telling word amid two long replacements: it is there by chance.
    return telling == 1 && words <= 2 && bothReplaced && Math.min(size(left), size(right)) >= SHORT;
  }

  private static boolean isReplacement(Segment segment) {
    return segment.lengthA() > 0 && segment.lengthB() > 0;
  }

  private static int size(Segment segment) {
    return Math.max(segment.lengthA(), segment.lengthB());
  }

  private boolean isRewritten(List<Segment> segments) {
    int kept = 0;
    for (Segment segment : segments) {
      kept += segment.isKept() ? telling(a.subList(segment.startA(), segment.endA())) : 0;
    }
    int shorter = Math.min(telling(a), telling(b));
    return shorter >= SHORT && kept < REWRITTEN * shorter;
  }

  private static int telling(List<Token> tokens) {
    return (int)
        tokens.stream().filter(token -> token.isWord() && !BINDING.contains(token.key())).count();
  }
}
