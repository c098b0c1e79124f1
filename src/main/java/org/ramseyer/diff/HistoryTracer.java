package org.ramseyer.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Provision;

/** Follows provisions through the comparisons of consecutive versions. */
final class HistoryTracer {

  /** Fewer words than this say too little to be known again when they come back. */
  private static final int LEAST_WORDS = 6;

  /** A way that is still being followed. */
  private static final class Line {
    final @Nullable Provision[] versions;
    final @Nullable ProvisionChange[] steps;
    boolean restored;

    Line(int count) {
      versions = new Provision[count];
      steps = new ProvisionChange[count - 1];
    }

    ProvisionHistory history() {
      return new ProvisionHistory(Arrays.asList(versions), Arrays.asList(steps), restored);
    }
  }

  private final List<LegalText> texts;
  private final Map<Provision, Line> byProvision = new IdentityHashMap<>();
  private final Map<String, List<Line>> ended = new HashMap<>();
  private List<Line> lines = new ArrayList<>();

  HistoryTracer(List<LegalText> texts) {
    this.texts = List.copyOf(texts);
  }

  History trace() {
    Differ differ = new Differ();
    List<Comparison> steps = new ArrayList<>();
    for (int step = 0; step + 1 < texts.size(); step++) {
      Comparison comparison = differ.compare(texts.get(step), texts.get(step + 1));
      steps.add(comparison);
      follow(step, comparison);
    }
    return new History(
        texts.stream().map(LegalText::identity).toList(),
        steps,
        lines.stream().map(Line::history).toList());
  }

  private void follow(int step, Comparison comparison) {
    Set<Line> seen = new LinkedHashSet<>();
    for (ProvisionChange change : comparison.provisions()) {
      Line line = lineOf(change);
      line.steps[step] = change;
      line.versions[step] = change.before();
      line.versions[step + 1] = change.after();
      if (change.after() != null) {
        byProvision.put(change.after(), line);
      }
      seen.add(line);
    }
    // Only now: what was struck in this step did not come back in it; that would be a move.
    for (ProvisionChange change : comparison.provisions()) {
      if (change.after() == null) {
        String words = words(Objects.requireNonNull(change.before()));
        ended.computeIfAbsent(words, any -> new ArrayList<>()).add(lineOf(change));
      }
    }
    lines = merged(lines, seen);
  }

  private Line lineOf(ProvisionChange change) {
    Provision before = change.before();
    if (before != null) {
      return byProvision.computeIfAbsent(before, any -> new Line(texts.size()));
    }
    Line back = restored(change.provision());
    return back == null ? new Line(texts.size()) : back;
  }

  /** The one way that ended with these words; null where there is none, or more than one. */
  private @Nullable Line restored(Provision inserted) {
    List<Line> candidates = ended.get(words(inserted));
    if (candidates == null || candidates.size() != 1 || isShort(inserted)) {
      return null;
    }
    Line line = candidates.removeFirst();
    line.restored = true;
    return line;
  }

  private static boolean isShort(Provision provision) {
    return words(provision).split(" ").length < LEAST_WORDS;
  }

  /** All words of a provision and of what stands in it, its own number left aside. */
  private static String words(Provision provision) {
    StringBuilder words = new StringBuilder();
    provision.walk(
        part -> {
          words.append(part == provision || part.num() == null ? "" : part.num().text());
          words.append(' ').append(part.heading()).append(' ').append(part.text());
          words.append(' ').append(part.continuation());
        });
    return words.toString().strip().replaceAll(" +", " ");
  }

  /**
   * The lines of this step in its order; each that ended before stays behind the one it followed.
   */
  private static List<Line> merged(List<Line> old, Set<Line> seen) {
    Map<@Nullable Line, List<Line>> behind = new LinkedHashMap<>();
    Line anchor = null;
    for (Line line : old) {
      if (seen.contains(line)) {
        anchor = line;
      } else {
        behind.computeIfAbsent(anchor, any -> new ArrayList<>()).add(line);
      }
    }
    List<Line> merged = new ArrayList<>(behind.getOrDefault(null, List.of()));
    for (Line line : seen) {
      merged.add(line);
      merged.addAll(behind.getOrDefault(line, List.of()));
    }
    return merged;
  }
}
