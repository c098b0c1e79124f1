package org.ramseyer.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ramseyer.diff.Fact.Type;

/**
 * Names what of substance a change altered, by simple rules on the words around each edit.
 *
 * <p>Example: "30 days" where "30" became "60" gives the duration "30 days" and "60 days". Each
 * fact quotes the text; the rules claim nothing that is not written there.
 */
final class FactFinder {

  private static final String NUMBER =
      "(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen"
          + "|eighteen|twenty|thirty|forty-five|sixty|ninety)(?: \\(\\d+\\))?";
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  private static final Map<Type, Pattern> PATTERNS =
      new EnumMap<>(
          Map.of(
              Type.AMOUNT,
                  Pattern.compile(
                      "[$€£]\\d[\\d,]*(?<!,)(?:\\.\\d+)?(?: (?:thousand|million|billion|trillion))?"
                          + "|\\d+(?:\\.\\d+)?(?:%| percent(?:um)?| per centum)"),
              Type.DATE,
                  Pattern.compile(
                      MONTH
                          + " (?:\\d{1,2}, )?\\d{4}|fiscal years? \\d{4}(?: (?:through|and) \\d{4})?"
                          + "|(?:date of (?:the )?enactment|effective date) of this [A-Z]?[a-z]+"),
              Type.DURATION,
                  Pattern.compile(
                      "(?i)\\b"
                          + NUMBER
                          + "[- ](?:calendar |business |working |consecutive )?(?:hours?|days?|weeks?|months?|years?)\\b"),
              Type.MODALITY,
                  Pattern.compile(
                      "\\b(?:shall|may|must|should|will)(?: not)?\\b|\\bis (?:not )?required to\\b"),
              Type.REFERENCE,
                  Pattern.compile(
                      References.PATTERN.pattern()
                          + "(?:,? (?:and |or |to |through )?(?:\\([0-9A-Za-z]{1,5}\\))+)*"),
              Type.DEFINED_TERM,
                  Pattern.compile(
                      "(?<=\\bterms? )[“‘][^”’“‘]{1,80}[”’]"
                          + "|[“‘][^”’“‘]{1,80}[”’](?= (?:means?|includes?|has the meaning|have the meaning)\\b)")));

  private record Found(Type type, int start, int end, String words) {}

  private FactFinder() {}

  /** The facts that the edits of one provision's words altered, in reading order. */
  static List<Fact> facts(WordEdits words) {
    List<Fact> facts = new ArrayList<>();
    for (List<TextEdit> edits : List.of(words.heading(), words.text(), words.continuation())) {
      if (WordEdits.changes(edits)) {
        addFacts(edits, facts);
      }
    }
    return facts;
  }

  private static void addFacts(List<TextEdit> edits, List<Fact> into) {
    List<Found> before = find(WordEdits.before(edits));
    List<Found> after = find(WordEdits.after(edits));
    for (Hunk hunk : Hunk.of(edits)) {
      for (Type type : Type.values()) {
        boolean oldSticksOut = sticksOut(before, type, hunk.startBefore(), hunk.endBefore());
        boolean youngSticksOut = sticksOut(after, type, hunk.startAfter(), hunk.endAfter());
        List<String> old =
            take(before, type, hunk.startBefore(), hunk.endBefore(), youngSticksOut ? 1 : 0);
        List<String> young =
            take(after, type, hunk.startAfter(), hunk.endAfter(), oldSticksOut ? 1 : 0);
        List.copyOf(old).stream().filter(young::remove).forEach(old::remove);
        for (int i = 0; i < Math.max(old.size(), young.size()); i++) {
          into.add(
              new Fact(
                  type,
                  i < old.size() ? old.get(i) : null,
                  i < young.size() ? young.get(i) : null));
        }
      }
    }
  }

  private static List<Found> find(String text) {
    List<Found> found = new ArrayList<>();
    PATTERNS.forEach(
        (type, pattern) -> {
          Matcher matcher = pattern.matcher(text);
          while (matcher.find()) {
            found.add(new Found(type, matcher.start(), matcher.end(), matcher.group().strip()));
          }
        });
    return found;
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
  private static List<String> take(List<Found> from, Type type, int start, int end, int beside) {
    List<Found> taken =
        from.stream()
            .filter(found -> found.type() == type)
            .filter(found -> overlaps(found, start, end, beside))
            .toList();
    from.removeAll(taken);
    return new ArrayList<>(taken.stream().map(Found::words).toList());
  }
}
