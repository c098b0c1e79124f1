package org.ramseyer.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The pairs found so far. Stages only add to it; a pair once made stays.
 *
 * <p>The documents themselves are paired from the start.
 */
final class Pairing {

  static final int NONE = -2;

  private final Side before;
  private final Side after;
  private final Lexicon lexicon;
  private final int[] afterOf;
  private final int[] beforeOf;
  private final Evidence[] evidence;
  private final double[] scores;
  private final Set<Integer> levelsBefore = new HashSet<>();
  private final Set<Integer> levelsAfter = new HashSet<>();
  private final List<Division> divisions = new ArrayList<>();

  Pairing(Side before, Side after, Lexicon lexicon) {
    this.before = before;
    this.after = after;
    this.lexicon = lexicon;
    afterOf = new int[before.tree().size()];
    beforeOf = new int[after.tree().size()];
    evidence = new Evidence[afterOf.length];
    scores = new double[afterOf.length];
    Arrays.fill(afterOf, NONE);
    Arrays.fill(beforeOf, NONE);
    Arrays.fill(evidence, Evidence.NONE);
  }

  Side before() {
    return before;
  }

  Side after() {
    return after;
  }

  /** The counterpart of a position of the earlier tree, or {@link #NONE}. */
  int afterOf(int index) {
    return index == ProvisionTree.ROOT ? ProvisionTree.ROOT : afterOf[index];
  }

  /** The counterpart of a position of the later tree, or {@link #NONE}. */
  int beforeOf(int index) {
    return index == ProvisionTree.ROOT ? ProvisionTree.ROOT : beforeOf[index];
  }

  boolean isFreeBefore(int index) {
    return afterOf[index] == NONE && !levelsBefore.contains(index);
  }

  boolean isFreeAfter(int index) {
    return beforeOf[index] == NONE && !levelsAfter.contains(index);
  }

  boolean areFree(int b, int a) {
    return isFreeBefore(b) && isFreeAfter(a);
  }

  void link(int b, int a, Evidence why, double score) {
    if (!areFree(b, a)) {
      throw new IllegalStateException("already paired: " + b + ", " + a);
    }
    afterOf[b] = a;
    beforeOf[a] = b;
    evidence[b] = why;
    scores[b] = score;
  }

  /**
   * Notes that a provision of the earlier tree, without a counterpart, was a level that was taken
   * away.
   */
  void addLevelBefore(int index) {
    levelsBefore.add(index);
  }

  /**
   * Notes that a provision of the later tree, without a counterpart, is a level that was put in.
   */
  void addLevelAfter(int index) {
    levelsAfter.add(index);
  }

  /** Notes that the words of one provision stand in several of the other text. */
  void addDivision(Division division) {
    divisions.add(division);
  }

  /**
   * The children of a position of the earlier tree, with those of a level taken away in the place
   * of that level.
   */
  List<Integer> childrenBefore(int index) {
    return withoutLevels(before.tree(), index, levelsBefore);
  }

  /**
   * The children of a position of the later tree, with those of a level put in in the place of that
   * level.
   */
  List<Integer> childrenAfter(int index) {
    return withoutLevels(after.tree(), index, levelsAfter);
  }

  private static List<Integer> withoutLevels(ProvisionTree tree, int index, Set<Integer> levels) {
    List<Integer> children = tree.children(index);
    if (levels.isEmpty() || children.stream().noneMatch(levels::contains)) {
      return children;
    }
    return children.stream()
        .flatMap(child -> levels.contains(child) ? tree.children(child).stream() : Stream.of(child))
        .toList();
  }

  /** Pairs two provisions of equal signature and everything inside them, one by one. */
  void linkSubtrees(int b, int a) {
    if (areFree(b, a)) {
      link(b, a, Evidence.IDENTICAL, 1);
    }
    List<Integer> inB = before.tree().children(b);
    List<Integer> inA = after.tree().children(a);
    for (int i = 0; i < Math.min(inB.size(), inA.size()); i++) {
      if (before.signature(inB.get(i)) == after.signature(inA.get(i))) {
        linkSubtrees(inB.get(i), inA.get(i));
      }
    }
  }

  boolean sameSignature(int b, int a) {
    return before.signature(b) == after.signature(a);
  }

  boolean sameNumber(int b, int a) {
    return !before.number(b).isEmpty() && before.number(b).equals(after.number(a));
  }

  boolean sameHeading(int b, int a) {
    return before.hasHeading(b)
        && after.hasHeading(a)
        && before.heading(b).equals(after.heading(a));
  }

  /** How alike the words of two provisions are, those inside them included: from 0 to 1. */
  double similarity(int b, int a) {
    return sameSignature(b, a) ? 1 : before.bag(b).similarity(after.bag(a), lexicon);
  }

  /**
   * How alike their words before their children are, headings left aside: from 0 to 1; 0 where
   * either has none.
   */
  double textSimilarity(int b, int a) {
    WordBag one = before.textBag(b);
    WordBag other = after.textBag(a);
    return one.words().length == 0 || other.words().length == 0
        ? 0
        : one.similarity(other, lexicon);
  }

  /**
   * How alike their own words are, those inside them left aside: from 0 to 1; 1 where neither has
   * any.
   */
  double ownSimilarity(int b, int a) {
    return before.ownBag(b).similarity(after.ownBag(a), lexicon);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /**
   * The finished alignment; {@code moved} says which positions of the earlier tree stand elsewhere
   * in the later one.
   */
  Alignment toAlignment(boolean[] moved) {
    List<Match> matches = new ArrayList<>();
    for (int b = 0; b < afterOf.length; b++) {
      if (afterOf[b] != NONE) {
        matches.add(new Match(b, afterOf[b], evidence[b], scores[b], moved[b]));
      }
    }
    return new Alignment(
        before.tree(), after.tree(), matches, levelsBefore, levelsAfter, divisions);
  }
}
