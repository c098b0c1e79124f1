package org.ramseyer.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Last stage: finds provisions that were split in several, and several that were merged in one.
 *
 * <p>A division is told only where the parts hold nearly all the words of the whole, in runs, each
 * run counted once; where what is new in each part is little; and where the parts stand together.
 * So a provision that only borrows a phrase is no part. The pairs made before stay: the stage adds
 * a pair only for a whole that had none.
 */
final class Divisions implements Stage {

  // Two sentences of six words are the least that anyone would call a split.
  private static final int LEAST_WHOLE = 12;
  private static final int LEAST_PART = 6;
  // Shorter runs are the phrases of the trade.
  private static final int RUN = 4;
  // Docxodus asks for .90 of the whole and .34 foreign words at most; runs under four words, which
  // an edit leaves, do not count here, so .80 of the whole is as strict.
  private static final double LEAST_COVERED = 0.8;
  private static final double LEAST_OWN = 0.66;
  private static final int WINDOW = 8;
  // A run that so many new provisions hold tells nothing.
  private static final int COMMON = 8;

  @Override
  public void run(Pairing pairing) {
    Set<Integer> before = new HashSet<>();
    Set<Integer> after = new HashSet<>();
    new Search(new DividedSide(pairing, Division.Kind.SPLIT), before, after).run();
    new Search(new DividedSide(pairing, Division.Kind.MERGER), after, before).run();
  }

  /** The search in one direction: wholes on the one side, parts on the other. */
  private static final class Search {

    private final DividedSide sides;
    private final Set<Integer> usedWholes;
    private final Set<Integer> usedParts;
    private final Map<Long, List<Integer>> users = new HashMap<>();

    Search(DividedSide sides, Set<Integer> usedWholes, Set<Integer> usedParts) {
      this.sides = sides;
      this.usedWholes = usedWholes;
      this.usedParts = usedParts;
    }

    void run() {
      for (int part = 0; part < sides.parts().tree().size(); part++) {
        if (sides.isFreePart(part) && !usedParts.contains(part)) {
          addRuns(part);
        }
      }
      for (int whole = 0; whole < sides.wholes().tree().size(); whole++) {
        if (!usedWholes.contains(whole)) {
          List<Integer> near = near(whole);
          if (!near.isEmpty()) {
            divide(whole, near);
          }
        }
      }
      byWhatTheyHold();
    }

    private void addRuns(int part) {
      int[] words = sides.parts().body(part);
      Set<Long> known = new HashSet<>();
      for (int i = 0; words.length >= LEAST_PART && i + RUN <= words.length; i++) {
        long run = WordRuns.hash(words, i, RUN);
        if (known.add(run)) {
          users.computeIfAbsent(run, k -> new ArrayList<>()).add(part);
        }
      }
    }

    /** The new provisions that share a run with the whole and stand where its parts would. */
    private List<Integer> near(int whole) {
      int[] words = sides.wholes().body(whole);
      if (words.length < LEAST_WHOLE || users.isEmpty() || sides.saysTheSame(whole)) {
        return List.of();
      }
      TreeMap<Integer, Integer> shared = new TreeMap<>();
      for (int i = 0; i + RUN <= words.length; i++) {
        List<Integer> holders = users.getOrDefault(WordRuns.hash(words, i, RUN), List.of());
        if (holders.size() <= COMMON) {
          holders.forEach(part -> shared.merge(part, 1, Integer::sum));
        }
      }
      shared.keySet().removeIf(usedParts::contains);
      if (shared.isEmpty()) {
        return List.of();
      }
      int counterpart = sides.counterpart(whole);
      int centre =
          counterpart != Pairing.NONE
              ? counterpart
              : shared.entrySet().stream()
                  .max(
                      Map.Entry.<Integer, Integer>comparingByValue()
                          .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                  .orElseThrow()
                  .getKey();
      return shared.keySet().stream().filter(part -> stands(part, centre)).toList();
    }

    /** Whether a part stands beside or in the centre. */
    private boolean stands(int part, int centre) {
      ProvisionTree tree = sides.parts().tree();
      if (part == centre || tree.parent(part) == centre) {
        return true;
      }
      List<Integer> siblings = tree.children(tree.parent(centre));
      return tree.parent(part) == tree.parent(centre)
          && Math.abs(siblings.indexOf(part) - siblings.indexOf(centre)) < WINDOW;
    }

    private void divide(int whole, List<Integer> near) {
      int counterpart = sides.counterpart(whole);
      Map<Integer, int[]> texts = new LinkedHashMap<>();
      if (counterpart != Pairing.NONE) {
        texts.put(counterpart, sides.parts().body(counterpart));
      }
      near.forEach(part -> texts.put(part, sides.parts().body(part)));
      int length = sides.wholes().body(whole).length;
      Map<Integer, Integer> held = WordRuns.shares(sides.wholes().body(whole), texts, RUN);
      List<Integer> parts = new ArrayList<>();
      int covered = 0;
      for (Map.Entry<Integer, Integer> share : held.entrySet()) {
        int size = texts.getOrDefault(share.getKey(), new int[0]).length;
        boolean isPart =
            share.getValue() >= LEAST_PART
                && (share.getKey() == counterpart || share.getValue() >= LEAST_OWN * size);
        if (isPart) {
          parts.add(share.getKey());
          covered += share.getValue();
        }
      }
      if (parts.size() >= 2 && covered >= LEAST_COVERED * length) {
        add(whole, parts, (double) covered / length);
      }
    }

    private void add(int whole, List<Integer> parts, double score) {
      if (sides.counterpart(whole) == Pairing.NONE) {
        sides.link(whole, parts);
      }
      usedWholes.add(whole);
      usedParts.addAll(parts);
      sides.add(whole, parts.stream().sorted().toList(), score);
    }

    // A section cut in two between its subsections: the new half holds what the whole held.
    private void byWhatTheyHold() {
      ProvisionTree tree = sides.parts().tree();
      for (int part = 0; part < tree.size(); part++) {
        if (sides.isFreePart(part) && !usedParts.contains(part) && !tree.children(part).isEmpty()) {
          int whole = holder(part);
          int counterpart = whole < 0 ? Pairing.NONE : sides.counterpart(whole);
          boolean isCut =
              counterpart != Pairing.NONE
                  && !usedWholes.contains(whole)
                  && !tree.children(counterpart).isEmpty()
                  && tree.parent(part) == tree.parent(counterpart)
                  && stands(part, counterpart);
          if (isCut) {
            add(whole, List.of(counterpart, part), 1);
          }
        }
      }
    }

    /** The provision whose children make up nearly all of the part; -1 where there is none. */
    private int holder(int part) {
      Map<Integer, Integer> words = new TreeMap<>();
      for (int child : sides.parts().tree().children(part)) {
        int origin = sides.origin(child);
        if (origin != Pairing.NONE) {
          words.merge(
              sides.wholes().tree().parent(origin), sides.parts().size(child), Integer::sum);
        }
      }
      return words.entrySet().stream()
          .filter(
              share ->
                  share.getKey() >= 0
                      && share.getValue() >= LEAST_PART
                      && share.getValue() >= LEAST_OWN * sides.parts().size(part))
          .findFirst()
          .map(Map.Entry::getKey)
          .orElse(-1);
    }
  }
}
