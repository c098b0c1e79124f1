package org.ramseyer.align;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.LevelKind;

/**
 * Pairs the children of paired provisions, from the top down, keeping their order.
 *
 * <p>The pairs already made among the children of two parents hold the frame; in each gap between
 * two of them the heaviest chain of likely pairs is taken. So a run of identical or nearly
 * identical paragraphs (a price list, "Reserved.") is resolved by its order and its neighbours and
 * never first come, first served, and no pair made here crosses another: this stage cannot invent a
 * move.
 */
final class SiblingSequences implements Stage {

  private final Resemblance.Bar bar;

  SiblingSequences(Resemblance.Bar bar) {
    this.bar = bar;
  }

  @Override
  public void run(Pairing pairing) {
    // Children stand after their parents, so pairs made on the way are visited in the same sweep.
    for (int b = ProvisionTree.ROOT; b < pairing.before().tree().size(); b++) {
      if (pairing.afterOf(b) != Pairing.NONE && !isContents(pairing, b)) {
        alignChildren(pairing, b, pairing.afterOf(b));
      }
    }
  }

  /** Pairs what stands inside two paired provisions, at every depth. */
  void runBelow(Pairing pairing, int before, int after) {
    alignChildren(pairing, before, after);
    for (int child : pairing.before().tree().children(before)) {
      int other = pairing.afterOf(child);
      if (other != Pairing.NONE && pairing.after().tree().parent(other) == after) {
        runBelow(pairing, child, other);
      }
    }
  }

  // Its entries follow the headings, see ContentsByHeadings.
  private static boolean isContents(Pairing pairing, int b) {
    ProvisionTree tree = pairing.before().tree();
    return b != ProvisionTree.ROOT && tree.provision(b).kind() == LevelKind.TOC;
  }

  void alignChildren(Pairing pairing, int parentBefore, int parentAfter) {
    alignChildren(pairing, parentBefore, parentAfter, b -> true, a -> true);
  }

  /** The same for those of the children that may be paired. */
  void alignChildren(
      Pairing pairing,
      int parentBefore,
      int parentAfter,
      IntPredicate mayBefore,
      IntPredicate mayAfter) {
    List<Integer> before = pairing.childrenBefore(parentBefore);
    List<Integer> after = pairing.childrenAfter(parentAfter);
    if (before.stream().noneMatch(pairing::isFreeBefore)
        || after.stream().noneMatch(pairing::isFreeAfter)) {
      return;
    }
    int b = 0;
    int a = 0;
    for (Chain.Link link : Spine.among(pairing, before, after)) {
      alignGap(
          pairing,
          open(before.subList(b, link.row()), mayBefore),
          open(after.subList(a, link.column()), mayAfter));
      b = link.row() + 1;
      a = link.column() + 1;
    }
    alignGap(
        pairing,
        open(before.subList(b, before.size()), mayBefore),
        open(after.subList(a, after.size()), mayAfter));
  }

  private static List<Integer> open(List<Integer> positions, IntPredicate may) {
    return positions.stream().filter(may::test).toList();
  }

  private void alignGap(Pairing pairing, List<Integer> allBefore, List<Integer> allAfter) {
    List<Integer> before = allBefore.stream().filter(pairing::isFreeBefore).toList();
    List<Integer> after = allAfter.stream().filter(pairing::isFreeAfter).toList();
    if (before.isEmpty() || after.isEmpty()) {
      return;
    }
    pairParts(pairing, before, after);
    Resemblance resemblance = new Resemblance(pairing, bar);
    Map<Candidates.Pair, Resemblance.Verdict> verdicts = new LinkedHashMap<>();
    for (Candidates.Pair pair : new Candidates(pairing).of(before, after)) {
      Resemblance.Verdict verdict =
          pairing.areFree(pair.before(), pair.after())
              ? resemblance.of(pair.before(), pair.after())
              : null;
      if (verdict != null) {
        verdicts.put(pair, verdict);
      }
    }
    linkHeaviest(pairing, before, after, verdicts);
  }

  private static void linkHeaviest(
      Pairing pairing,
      List<Integer> before,
      List<Integer> after,
      Map<Candidates.Pair, Resemblance.Verdict> verdicts) {
    Map<Integer, Integer> rows = places(before);
    Map<Integer, Integer> columns = places(after);
    List<Chain.Link> links = new ArrayList<>();
    verdicts.forEach(
        (pair, verdict) ->
            links.add(
                new Chain.Link(
                    Objects.requireNonNull(rows.get(pair.before())),
                    Objects.requireNonNull(columns.get(pair.after())),
                    verdict.weight())));
    for (Chain.Link link : Chain.heaviest(links)) {
      int b = before.get(link.row());
      int a = after.get(link.column());
      Resemblance.Verdict verdict = Objects.requireNonNull(verdicts.get(new Candidates.Pair(b, a)));
      if (verdict.evidence() == Evidence.IDENTICAL) {
        pairing.linkSubtrees(b, a);
      } else {
        pairing.link(b, a, verdict.evidence(), verdict.score());
      }
    }
  }

  private static Map<Integer, Integer> places(List<Integer> positions) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < positions.size(); i++) {
      places.put(positions.get(i), i);
    }
    return places;
  }

  /**
   * A preface is the preface and a quotation the quotation, however worded, where there is one on
   * each side.
   */
  private static void pairParts(Pairing pairing, List<Integer> before, List<Integer> after) {
    Map<LevelKind, Integer> soleBefore = sole(pairing.before(), before);
    Map<LevelKind, Integer> soleAfter = sole(pairing.after(), after);
    soleBefore.forEach(
        (kind, b) -> {
          @Nullable Integer a = soleAfter.get(kind);
          if (a != null && b >= 0 && a >= 0) {
            pairing.link(b, a, Evidence.PART, pairing.similarity(b, a));
          }
        });
  }

  private static Map<LevelKind, Integer> sole(Side side, List<Integer> positions) {
    Map<LevelKind, Integer> found = new EnumMap<>(LevelKind.class);
    for (int position : positions) {
      LevelKind kind = side.tree().provision(position).kind();
      boolean occursOnce =
          switch (kind) {
            case PREFACE,
                LONG_TITLE,
                ENACTING_FORMULA,
                PREAMBLE,
                TOC,
                SIGNATURE,
                QUOTED_CONTENT,
                ATTACHMENT ->
                true;
            default -> false;
          };
      if (occursOnce) {
        found.merge(kind, position, (one, other) -> -1);
      }
    }
    return found;
  }
}
