package org.ramseyer.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ramseyer.survey.DutyFacts.Modality;

/**
 * What opens a ban, from none to all: the one scale on which "stricter" can be said of two bans
 * without weighing policies.
 *
 * <p>A ban that nothing opens is stricter than one that a lawmaker can open for everybody alike,
 * and that stricter than one that opens case by case: to a judge, to urgency, to a kind of inquiry.
 * Between two that open case by case nothing is said, and nothing of a ban whose exceptions only
 * cut its scope ("does not apply to iris scans") or point elsewhere ("except as this section
 * allows"). Looks bad on: an exception so narrow that it hardly opens anything.
 */
enum Door {
  OPEN("is open"),
  CASE("opens case by case"),
  LAWMAKER("opens only by an act of the lawmaker"),
  SHUT("has no exception");

  /**
   * What opens a ban, and the words that say so.
   *
   * @param door the widest
   * @param key the words, empty where nothing opens it
   */
  record Opening(Door door, String key) {}

  private static final Pattern BY_LAW =
      Pattern.compile(
          "\\b(congress|legislature|general assembly|statute|national law|federal law|(city |county"
              + " |common |town )?council|board of supervisors)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BY_CASE =
      Pattern.compile(
          "\\b(warrants?|court|orders?|judge|judicial|emergency|exigent|exigency|urgency|missing"
              + "|investigations?|crimes?|review"
              + " process|authorized use)\\b",
          Pattern.CASE_INSENSITIVE);

  // A ban that lasts until a law is made is opened by the lawmaker; one for a time is opened by
  // time, which has no rank.
  private static final Pattern UNTIL =
      Pattern.compile(
          "^((only )?until\\b|(of|for) [0-9\\p{L}]+ (day|month|year)s?$)",
          Pattern.CASE_INSENSITIVE);

  private final String words;

  Door(String words) {
    this.words = words;
  }

  /** For a sentence of which the ban is the subject. */
  String words() {
    return words;
  }

  /**
   * What opens a ban with these facts; empty where its exceptions do not tell, or where it is no
   * ban.
   */
  static Optional<Opening> of(DutyFacts facts) {
    if (!facts.modality().forbids()) {
      return Optional.empty();
    }
    List<String> keys = new ArrayList<>(facts.exceptions());
    facts.conditions().stream()
        .filter(condition -> UNTIL.matcher(condition).find())
        .forEach(keys::add);
    if (facts.modality() == Modality.MAY_ONLY) {
      keys.addAll(facts.conditions());
    }
    if (keys.isEmpty()) {
      return Optional.of(new Opening(SHUT, ""));
    }
    Optional<Opening> byCase = first(CASE, BY_CASE, keys);
    return byCase.isPresent() ? byCase : first(LAWMAKER, BY_LAW, keys);
  }

  private static Optional<Opening> first(Door door, Pattern pattern, List<String> keys) {
    return keys.stream()
        .filter(key -> pattern.matcher(key).find())
        .findFirst()
        .map(key -> new Opening(door, key));
  }
}
