package org.ramseyer.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ramseyer.model.LevelKind;

/**
 * Finds provisions that moved anywhere in the document, whole or edited on the way, among those
 * without a counterpart.
 *
 * <p>A move is told only where nothing else fits: enough words, alike enough, and clearly more
 * alike than any rival on either side. A missed move is a strike and an insertion, which is true;
 * an invented one misleads.
 */
final class Relocations implements Stage {

  // Facts on moves in drafting tools: at 3 words "(a) In general." wanders through the whole bill;
  // at 8 it stays.
  private static final int LEAST_WORDS = 8;
  private static final double LEAST_SIMILARITY = 0.75;
  private static final double MARGIN = 0.1;
  // A provision is not what its largest child became: its own words must have come along.
  private static final double LEAST_OWN = 0.5;

  private final SiblingSequences inside;

  Relocations(SiblingSequences inside) {
    this.inside = inside;
  }

  private record Move(int before, int after, double score, int size) {}

  @Override
  public void run(Pairing pairing) {
    List<Integer> before = free(pairing.before(), pairing::isFreeBefore);
    List<Integer> after = free(pairing.after(), pairing::isFreeAfter);
    List<Move> moves = new ArrayList<>();
    for (Candidates.Pair pair : new Candidates(pairing).of(before, after)) {
      double score = kindsFit(pairing, pair) ? pairing.similarity(pair.before(), pair.after()) : 0;
      if (score >= LEAST_SIMILARITY - MARGIN
          && pairing.ownSimilarity(pair.before(), pair.after()) >= LEAST_OWN) {
        moves.add(
            new Move(pair.before(), pair.after(), score, pairing.before().size(pair.before())));
      }
    }
    moves.sort(
        Comparator.comparingInt(Move::size)
            .reversed()
            .thenComparing(Comparator.comparingDouble(Move::score).reversed())
            .thenComparingInt(Move::before)
            .thenComparingInt(Move::after));
    Map<Integer, List<Move>> rivalsBefore = new HashMap<>();
    Map<Integer, List<Move>> rivalsAfter = new HashMap<>();
    moves.forEach(
        move -> rivalsBefore.computeIfAbsent(move.before(), k -> new ArrayList<>()).add(move));
    moves.forEach(
        move -> rivalsAfter.computeIfAbsent(move.after(), k -> new ArrayList<>()).add(move));
    for (Move move : moves) {
      if (move.score() >= LEAST_SIMILARITY
          && pairing.areFree(move.before(), move.after())
          && isClear(pairing, move, rivalsBefore.getOrDefault(move.before(), List.of()))
          && isClear(pairing, move, rivalsAfter.getOrDefault(move.after(), List.of()))) {
        link(pairing, move);
      }
    }
  }

  private void link(Pairing pairing, Move move) {
    if (pairing.sameSignature(move.before(), move.after())) {
      pairing.linkSubtrees(move.before(), move.after());
      return;
    }
    pairing.link(move.before(), move.after(), Evidence.SIMILAR, move.score());
    inside.runBelow(pairing, move.before(), move.after());
  }

  // A provision and its only child are alike; they are kin and no rivals.
  private static boolean isClear(Pairing pairing, Move move, List<Move> rivals) {
    return rivals.stream()
        .filter(rival -> pairing.areFree(rival.before(), rival.after()))
        .filter(rival -> !isKin(pairing.before().tree(), move.before(), rival.before()))
        .filter(
            rival ->
                !isKin(pairing.after().tree(), move.after(), rival.after())
                    || move.before() != rival.before())
        .allMatch(rival -> rival.equals(move) || rival.score() <= move.score() - MARGIN);
  }

  private static boolean isKin(ProvisionTree tree, int one, int other) {
    return one != other && (tree.holds(one, other) || tree.holds(other, one));
  }

  private static boolean kindsFit(Pairing pairing, Candidates.Pair pair) {
    return Resemblance.kindsFit(
        pairing.before().tree().provision(pair.before()),
        pairing.after().tree().provision(pair.after()));
  }

  private static List<Integer> free(Side side, java.util.function.IntPredicate isFree) {
    return IntStream.range(0, side.tree().size())
        .filter(isFree)
        .filter(
            i ->
                side.size(i) >= LEAST_WORDS
                    && side.tree().provision(i).kind().rank() != LevelKind.Rank.OUTSIDE)
        .boxed()
        .toList();
  }
}
