package org.ramseyer.diff;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ramseyer.diff.Fact.Type;
import org.ramseyer.model.Wording;

/**
 * Pairs of sentences with the facts that changed between them, and how well the rules find them.
 */
record LabelledFacts(List<Pair> pairs) {

  /** Two versions of a sentence and what changed. */
  record Pair(String before, String after, List<Fact> facts) {

    List<Fact> found() {
      return FactFinder.facts(
          new WordEdits(
              List.of(), WordDiff.text(Wording.of(before), Wording.of(after)), List.of()));
    }
  }

  /** Right, found and wanted facts of a type. */
  record Score(int right, int found, int wanted) {

    double precision() {
      return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
      return wanted == 0 ? 1 : (double) right / wanted;
    }

    Score plus(Score other) {
      return new Score(right + other.right, found + other.found, wanted + other.wanted);
    }
  }

  static LabelledFacts read(String resource) {
    List<Pair> pairs = new ArrayList<>();
    String before = "";
    String after = "";
    List<Fact> facts = new ArrayList<>();
    for (String line : (text(resource) + "\n\n").lines().toList()) {
      if (line.startsWith("- ")) {
        before = line.substring(2);
      } else if (line.startsWith("+ ")) {
        after = line.substring(2);
      } else if (line.startsWith("= ")) {
        facts.add(fact(line.substring(2).split(" \\| ")));
      } else if (line.isBlank() && !before.isEmpty()) {
        pairs.add(new Pair(before, after, List.copyOf(facts)));
        before = "";
        facts.clear();
      }
    }
    return new LabelledFacts(pairs);
  }

  /** Scores by type, and a line for each pair that is not told as labelled. */
  Map<Type, Score> scores(List<String> misses) {
    Map<Type, Score> scores = new EnumMap<>(Type.class);
    for (Pair pair : pairs) {
      List<Fact> open = new ArrayList<>(pair.facts());
      List<Fact> found = pair.found();
      for (Fact fact : found) {
        Fact hit = open.stream().filter(label -> agree(label, fact)).findFirst().orElse(null);
        open.remove(hit);
        scores.merge(fact.type(), new Score(hit == null ? 0 : 1, 1, 0), Score::plus);
        if (hit == null) {
          misses.add("not labelled: " + fact + " in: " + pair.after());
        }
      }
      pair.facts().forEach(label -> scores.merge(label.type(), new Score(0, 0, 1), Score::plus));
      open.forEach(label -> misses.add("missed: " + label + " in: " + pair.after()));
    }
    return scores;
  }

  // The label gives the telling words; the fact may quote some more or, of a long phrase, fewer.
  private static boolean agree(Fact label, Fact fact) {
    return label.type() == fact.type()
        && agree(label.before(), fact.before())
        && agree(label.after(), fact.after());
  }

  private static boolean agree(@Nullable String label, @Nullable String words) {
    return label == null || words == null
        ? label == words
        : words.contains(label) || label.contains(words);
  }

  private static Fact fact(String[] parts) {
    for (Type type : Type.values()) {
      if (type.word().equals(parts[0])) {
        return new Fact(
            type, parts[1].equals(".") ? null : parts[1], parts[2].equals(".") ? null : parts[2]);
      }
    }
    throw new IllegalArgumentException("no such type: " + parts[0]);
  }

  private static String text(String resource) {
    try (InputStream in =
        Objects.requireNonNull(LabelledFacts.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
