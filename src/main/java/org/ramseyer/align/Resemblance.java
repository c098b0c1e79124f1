package org.ramseyer.align;

import org.jspecify.annotations.Nullable;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Provision;

/**
 * Weighs whether two provisions in matched places are the same one.
 *
 * @param pairing what is known
 * @param bar how sure to be
 */
record Resemblance(Pairing pairing, Bar bar) {

  /**
   * How much two provisions must share.
   *
   * @param words similarity that is enough alone
   * @param withNumber similarity that is enough under the same number
   * @param withHeading similarity that is enough under the same heading
   */
  record Bar(double words, double withNumber, double withHeading) {

    /**
     * Enough to pair before looking for moves: more than half the weight of the words is shared.
     */
    static final Bar CERTAIN = new Bar(0.6, 0.5, 0.2);

    /**
     * Enough for what is left between paired neighbours. Two unrelated provisions of one bill share
     * about .1 to .25 of their weight, because they share the words of the trade.
     */
    static final Bar PLAUSIBLE = new Bar(0.35, 0.28, 0.15);
  }

  /**
   * A pair worth making.
   *
   * @param score how alike, from 0 to 1
   * @param weight what it adds to a chain of siblings; more than 0
   */
  record Verdict(double score, double weight, Evidence evidence) {}

  /** What the two are to each other; null where they are not alike enough. */
  @Nullable Verdict of(int b, int a) {
    if (!kindsFit(provision(b), pairing.after().tree().provision(a))) {
      return null;
    }
    double score = score(b, a);
    boolean number = pairing.sameNumber(b, a);
    boolean heading = pairing.sameHeading(b, a);
    double needed = heading ? bar.withHeading() : number ? bar.withNumber() : bar.words();
    if (score < needed) {
      return null;
    }
    // What lies above the bar counts, so that one good pair outweighs two poor ones; number and
    // heading break ties.
    double weight =
        score
            - needed / 2
            + (number ? 0.05 : 0)
            + (heading ? 0.1 : 0)
            + (sameKind(b, a) ? 0.02 : 0);
    return new Verdict(score, weight, evidence(score, number, heading));
  }

  // A provision that kept its introduction and lost or won much inside is still the same: half the
  // weight is its own.
  private double score(int b, int a) {
    double whole = pairing.similarity(b, a);
    boolean holdsMore =
        !provision(b).children().isEmpty()
            || !pairing.after().tree().provision(a).children().isEmpty();
    return whole < 1 && holdsMore
        ? Math.max(whole, (whole + pairing.ownSimilarity(b, a)) / 2)
        : whole;
  }

  private static Evidence evidence(double score, boolean number, boolean heading) {
    if (score == 1) {
      return Evidence.IDENTICAL;
    }
    if (heading) {
      return number ? Evidence.NUMBER_AND_HEADING : Evidence.HEADING;
    }
    return Evidence.SIMILAR;
  }

  private Provision provision(int b) {
    return pairing.before().tree().provision(b);
  }

  private boolean sameKind(int b, int a) {
    return provision(b).kind() == pairing.after().tree().provision(a).kind();
  }

  /** A numbered level may become another numbered level; a preface stays a preface. */
  static boolean kindsFit(Provision before, Provision after) {
    return before.kind() == after.kind() || (isLevel(before) && isLevel(after));
  }

  private static boolean isLevel(Provision provision) {
    return provision.kind().rank() != LevelKind.Rank.OUTSIDE;
  }
}
