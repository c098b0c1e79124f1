package org.ramseyer.align;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which provision of the earlier text is which provision of the later one.
 *
 * <p>Every provision has at most one counterpart. Matches stand in the reading order of the earlier
 * text.
 *
 * @param before tree of the earlier text
 * @param after tree of the later text
 * @param matches the pairs
 * @param levelsBefore provisions of the earlier text that stood as a level between their parent and
 *     what they held, and were taken away: what they held is held by the parent's counterpart and
 *     did not move
 * @param levelsAfter provisions of the later text that were put between their parent and what it
 *     held: where the words of a section became its subsection (a), that subsection
 * @param divisions provisions that were split, or that several were merged in
 */
public record Alignment(
    ProvisionTree before,
    ProvisionTree after,
    List<Match> matches,
    Set<Integer> levelsBefore,
    Set<Integer> levelsAfter,
    List<Division> divisions) {

  public Alignment {
    matches = List.copyOf(matches);
    levelsBefore = Set.copyOf(levelsBefore);
    levelsAfter = Set.copyOf(levelsAfter);
    divisions = List.copyOf(divisions);
  }

  /**
   * For each position of the earlier tree its match, or null: what has no counterpart was struck.
   */
  public @Nullable Match[] byBefore() {
    Match[] found = new Match[before.size()];
    matches.forEach(match -> found[match.before()] = match);
    return found;
  }

  /**
   * For each position of the later tree its match, or null: what has no counterpart was inserted.
   */
  public @Nullable Match[] byAfter() {
    Match[] found = new Match[after.size()];
    matches.forEach(match -> found[match.after()] = match);
    return found;
  }

  /** Positions of the earlier tree without a counterpart. */
  public List<Integer> struck() {
    return empty(byBefore());
  }

  /** Positions of the later tree without a counterpart. */
  public List<Integer> inserted() {
    return empty(byAfter());
  }

  private static List<Integer> empty(@Nullable Match[] matches) {
    return IntStream.range(0, matches.length).filter(i -> matches[i] == null).boxed().toList();
  }

  /** The same alignment seen from the other side. */
  Alignment mirrored() {
    Match[] turned = new Match[matches.size()];
    Arrays.setAll(
        turned,
        i -> {
          Match match = matches.get(i);
          return new Match(
              match.after(), match.before(), match.evidence(), match.score(), match.moved());
        });
    Arrays.sort(turned, (x, y) -> Integer.compare(x.before(), y.before()));
    List<Division> turnedDivisions = divisions.stream().map(Division::mirrored).toList();
    return new Alignment(
        after, before, List.of(turned), levelsAfter, levelsBefore, turnedDivisions);
  }
}
