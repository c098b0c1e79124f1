package org.ramseyer.render;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ramseyer.diff.ChangeKind;
import org.ramseyer.diff.Comparison;

/**
 * What a batch says of one pair of files.
 *
 * @param before name of the earlier file
 * @param after name of the later file
 * @param title title of the text; empty where it has none or was not read
 * @param counts provisions by what became of them; empty where the pair was not compared
 * @param countsOutside the same for preface, contents and signatures
 * @param proved whether the redline replays to both texts
 * @param remark why it was not compared, or what could not be read; null where there is nothing to
 *     say
 * @param redline name of the redline's file beside the summary; null where none was written
 */
public record PairReport(
    String before,
    String after,
    String title,
    Map<ChangeKind, Integer> counts,
    Map<ChangeKind, Integer> countsOutside,
    boolean proved,
    @Nullable String remark,
    @Nullable String redline) {

  public PairReport {
    counts = Map.copyOf(counts);
    countsOutside = Map.copyOf(countsOutside);
  }

  /** A pair that was compared. */
  public static PairReport of(Comparison comparison, @Nullable String redline) {
    return new PairReport(
        comparison.before().id(),
        comparison.after().id(),
        ChangeWords.title(comparison),
        comparison.counts(),
        comparison.countsOutside(),
        comparison.verification().isProved(),
        comparison.losses().isEmpty() ? null : String.join(" ", comparison.losses()),
        redline);
  }

  /** A pair that could not be compared. */
  public static PairReport failed(String before, String after, String reason) {
    return new PairReport(before, after, "", Map.of(), Map.of(), false, reason, null);
  }

  public boolean isCompared() {
    return !counts.isEmpty();
  }

  /** The figure of one kind as a cell of a table; empty where the pair was not compared. */
  public String figure(ChangeKind kind) {
    return isCompared() ? Integer.toString(counts.getOrDefault(kind, 0)) : "";
  }

  /** How many changes there are outside the text proper. */
  public int changesOutside() {
    return countsOutside.entrySet().stream()
        .filter(entry -> entry.getKey() != ChangeKind.UNCHANGED)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** The proof in a word or two. */
  public String proof() {
    return isCompared() ? (proved ? "replayed" : "NOT PROVED") : "not compared";
  }
}
