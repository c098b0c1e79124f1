package org.ramseyer.diff;

/**
 * A stretch of two token sequences that is kept, or that was replaced.
 *
 * <p>Half-open ranges on both sides. A kept stretch has as many tokens on one side as on the other;
 * a replaced one is an insertion where its range in the first sequence is empty, a deletion where
 * that in the second is.
 */
record Segment(boolean isKept, int startA, int endA, int startB, int endB) {

  Segment {
    if (startA > endA || startB > endB || (isKept && endA - startA != endB - startB)) {
      throw new IllegalArgumentException(
          "ranges do not fit: " + startA + ".." + endA + ", " + startB + ".." + endB);
    }
  }

  static Segment kept(int startA, int startB, int length) {
    return new Segment(true, startA, startA + length, startB, startB + length);
  }

  static Segment replaced(int startA, int endA, int startB, int endB) {
    return new Segment(false, startA, endA, startB, endB);
  }

  int lengthA() {
    return endA - startA;
  }

  int lengthB() {
    return endB - startB;
  }

  boolean isEmpty() {
    return lengthA() == 0 && lengthB() == 0;
  }

  /** From the start of this to the end of {@code other}, as one replacement. */
  Segment replacedUpTo(Segment other) {
    return replaced(startA, other.endA, startB, other.endB);
  }

  Segment mirrored() {
    return new Segment(isKept, startB, endB, startA, endA);
  }
}
