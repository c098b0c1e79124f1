package org.ramseyer.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Wording;

/**
 * Finds deleted words that were inserted elsewhere, so that a sum that only changed its paragraph
 * is not told as gone.
 *
 * <p>Runs of eight words are looked up among the deletions and prolonged as far as they agree; a
 * run counts where it is most of the insertion or most of the deletion it lies in. Linear in the
 * changed words.
 */
final class CarriedWords {

  // Eight words and most of a stretch: "not later than 180 days after the date of" alone is the
  // phrase of the trade.
  private static final int RUN = 8;
  private static final double MOST = 0.6;

  private record Stretch(String change, List<String> words) {}

  private record Spot(int stretch, int start) {}

  private final List<Stretch> deleted = new ArrayList<>();
  private final List<Stretch> inserted = new ArrayList<>();
  private final Map<Long, Spot> runs = new HashMap<>();
  private final Map<List<String>, StringBuilder> found = new LinkedHashMap<>();

  private CarriedWords(Collection<ProvisionChange> changes) {
    changes.forEach(this::collect);
    for (int stretch = 0; stretch < deleted.size(); stretch++) {
      List<String> words = deleted.get(stretch).words();
      for (int i = 0; i + RUN <= words.size(); i++) {
        runs.putIfAbsent(run(words, i), new Spot(stretch, i));
      }
    }
  }

  /** What was carried between different changes, in the order of the insertions. */
  static List<Carried> among(Collection<ProvisionChange> changes) {
    CarriedWords carried = new CarriedWords(changes);
    carried.inserted.forEach(carried::lookUp);
    return carried.found.entrySet().stream()
        .map(
            entry ->
                new Carried(
                    entry.getKey().get(0),
                    entry.getKey().get(1),
                    entry.getValue().toString().strip()))
        .toList();
  }

  /** The facts of a change without those that went or came with carried words. */
  static List<Fact> facts(ProvisionChange change, Map<String, List<Carried>> carried) {
    List<Carried> own = carried.getOrDefault(change.id(), List.of());
    return change.facts().stream()
        .filter(
            fact ->
                own.stream()
                    .noneMatch(
                        words ->
                            (fact.after() == null
                                    && words.from().equals(change.id())
                                    && holds(words, fact.before()))
                                || (fact.before() == null
                                    && words.to().equals(change.id())
                                    && holds(words, fact.after()))))
        .toList();
  }

  private static boolean holds(Carried carried, @Nullable String fact) {
    return fact != null
        && (" " + carried.words() + " ").contains(" " + String.join(" ", words(fact)) + " ");
  }

  private void collect(ProvisionChange change) {
    if (change.isOfForm()) {
      return;
    }
    String id = change.partOf() == null ? change.id() : change.partOf();
    WordEdits words = change.words();
    for (List<TextEdit> edits : List.of(words.text(), words.continuation())) {
      for (TextEdit edit : edits) {
        switch (edit) {
          case TextEdit.Equal equal -> {}
          case TextEdit.Delete delete -> deleted.add(new Stretch(id, words(delete.before())));
          case TextEdit.Insert insert -> inserted.add(new Stretch(id, words(insert.after())));
        }
      }
    }
  }

  private void lookUp(Stretch young) {
    int i = 0;
    while (i + RUN <= young.words().size()) {
      Spot spot = runs.get(run(young.words(), i));
      Stretch old = spot == null ? young : deleted.get(spot.stretch());
      int length =
          spot == null || old.change().equals(young.change())
              ? 0
              : agreed(young.words(), i, old.words(), spot.start());
      if (length >= RUN && length >= MOST * Math.min(young.words().size(), old.words().size())) {
        found
            .computeIfAbsent(List.of(old.change(), young.change()), key -> new StringBuilder())
            .append(' ')
            .append(String.join(" ", young.words().subList(i, i + length)));
      }
      i += Math.max(1, length);
    }
  }

  private static int agreed(List<String> one, int start, List<String> other, int otherStart) {
    int length = 0;
    while (start + length < one.size()
        && otherStart + length < other.size()
        && one.get(start + length).equals(other.get(otherStart + length))) {
      length++;
    }
    return length;
  }

  private static long run(List<String> words, int start) {
    long hash = 0;
    for (String word : words.subList(start, start + RUN)) {
      hash = hash * 1_000_003 + word.hashCode();
    }
    return hash;
  }

  private static List<String> words(String text) {
    return LegalTokenizer.tokens(Wording.of(text)).stream()
        .filter(Token::isWord)
        .map(token -> token.key().toLowerCase(Locale.ROOT))
        .toList();
  }
}
