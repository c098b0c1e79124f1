package org.ramseyer.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ramseyer.diff.Fact.Type;
import org.ramseyer.diff.FactPatterns.Found;

/**
 * Names what of substance a change altered, by simple rules on the words around each edit.
 *
 * <p>Example: "30 days" where "30" became "60" gives the duration "30 days" and "60 days". Each
 * fact quotes the text; the rules claim nothing that is not written there. What can turn a rule
 * into its opposite ("not", "shall" for "may") comes first.
 */
final class FactFinder {

  private final String before;
  private final String after;
  private final List<Found> old;
  private final List<Found> young;
  private final List<Fact> facts = new ArrayList<>();

  private FactFinder(List<TextEdit> edits) {
    before = WordEdits.before(edits);
    after = WordEdits.after(edits);
    old = FactPatterns.find(before);
    young = FactPatterns.find(after);
  }

  /** The facts that the edits of one provision's words altered, the gravest first. */
  static List<Fact> facts(WordEdits words) {
    List<Fact> facts = new ArrayList<>();
    for (List<TextEdit> edits : List.of(words.heading(), words.text(), words.continuation())) {
      facts.addAll(facts(edits));
    }
    return inOrder(facts);
  }

  /** The same of one stretch of words. */
  static List<Fact> facts(List<TextEdit> edits) {
    if (!WordEdits.changes(edits)) {
      return List.of();
    }
    FactFinder finder = new FactFinder(edits);
    Hunk.of(edits).forEach(finder::add);
    return inOrder(finder.facts);
  }

  private static List<Fact> inOrder(List<Fact> facts) {
    return facts.stream().sorted(Comparator.comparing(Fact::type)).toList();
  }

  private void add(Hunk hunk) {
    for (Type type : Type.values()) {
      int besideOld = sticksOut(young, type, hunk.startAfter(), hunk.endAfter()) ? 1 : 0;
      int besideYoung = sticksOut(old, type, hunk.startBefore(), hunk.endBefore()) ? 1 : 0;
      List<Found> gone = take(old, type, hunk.startBefore(), hunk.endBefore(), besideOld);
      List<Found> come = take(young, type, hunk.startAfter(), hunk.endAfter(), besideYoung);
      if (type == Type.NEGATION) {
        gone.removeIf(found -> isWholeComparison(before, found, hunk.endBefore()));
        come.removeIf(found -> isWholeComparison(after, found, hunk.endAfter()));
        facts.addAll(
            Opposites.among(
                before.substring(hunk.startBefore(), hunk.endBefore()),
                after.substring(hunk.startAfter(), hunk.endAfter())));
      }
      withoutEqual(gone, come);
      for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
        addFact(type, i < gone.size() ? gone.get(i) : null, i < come.size() ? come.get(i) : null);
      }
    }
  }

  private void addFact(Type type, @Nullable Found gone, @Nullable Found come) {
    boolean isExchange = gone != null && come != null;
    if (!isExchange && Objects.requireNonNull(gone == null ? come : gone).needsBoth()) {
      return;
    }
    String from = gone == null ? null : gone.words();
    String to = come == null ? null : come.words();
    boolean alreadyTold =
        type == Type.LIMIT
            && facts.stream().anyMatch(fact -> fact.type() == Type.NEGATION && isNegated(from, to));
    if (!alreadyTold) {
      facts.add(new Fact(type, from, to));
    }
  }

  // "not less than" that became "less than" is told as the "not" it lost.
  private static boolean isNegated(@Nullable String one, @Nullable String other) {
    return one != null
        && other != null
        && (one.equals("not " + other) || other.equals("not " + one));
  }

  private static boolean isWholeComparison(String text, Found negation, int end) {
    if (!FactPatterns.isOfComparison(text, negation)) {
      return false;
    }
    int next = text.indexOf(' ', negation.end() + 1);
    return next < 0 || next <= end;
  }

  // Words that stand on both sides of one replacement were kept, whatever was made of the rest.
  private static void withoutEqual(List<Found> gone, List<Found> come) {
    for (Found found : List.copyOf(gone)) {
      come.stream()
          .filter(other -> key(other).equals(key(found)))
          .findFirst()
          .ifPresent(
              other -> {
                gone.remove(found);
                come.remove(other);
              });
    }
  }

  private static String key(Found found) {
    return found.words().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a fact that the stretch touches reaches beyond it, so that its counterpart may stand
   * beside the stretch.
   */
  private static boolean sticksOut(List<Found> from, Type type, int start, int end) {
    return from.stream()
        .anyMatch(
            found ->
                found.type() == type
                    && overlaps(found, start, end, 0)
                    && (found.start() < start || found.end() > end));
  }

  private static boolean overlaps(Found found, int start, int end, int beside) {
    boolean isPoint = start == end && beside == 0;
    return isPoint
        ? found.start() < start && start < found.end()
        : found.start() < end + beside && start < found.end() + 2 * beside;
  }

  /**
   * Removes and gives what overlaps the stretch; each fact is told once, with the first edit that
   * touches it.
   */
  private static List<Found> take(List<Found> from, Type type, int start, int end, int beside) {
    List<Found> taken =
        from.stream()
            .filter(found -> found.type() == type)
            .filter(found -> overlaps(found, start, end, beside))
            .toList();
    from.removeAll(taken);
    return new ArrayList<>(taken);
  }
}
