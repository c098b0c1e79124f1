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
 * <p>A ban that nothing opens is stricter than one that a lawmaker can open for everybody alike, be
 * it a legislature by an act or a council by its vote (between these two nothing is said), and that
 * stricter than one that opens case by case: to a warrant, an order, an approval, urgency. A
 * purpose ("to find missing persons") is no door but a cut in the scope. Between two that open case
 * by case nothing is said, and nothing of a ban whose exceptions only cut its scope ("does not
 * apply to iris scans") or point elsewhere ("except as this section allows"). Looks bad on: an
 * exception so narrow that it hardly opens anything.
 */
enum Door {
  OPEN("is open", 0),
  CASE("opens case by case", 1),
  COUNCIL("opens by vote of the council", 2),
  LAWMAKER("opens only by an act of the lawmaker", 2),
  SHUT("has no exception", 3);

  /**
   * What opens a ban, and the words that say so.
   *
   * @param door the widest
   * @param key the words, empty where nothing opens it
   */
  record Opening(Door door, String key) {}

  private static final Pattern BY_LAW =
      Pattern.compile(
          "\\b(congress|legislature|general assembly|statute|national law|federal law)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BY_COUNCIL =
      Pattern.compile(
          "\\b((city |county |common |town )?council|board of supervisors|town"
              + " meeting|aldermen)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BY_CASE =
      Pattern.compile(
          "\\b(warrants?|court|(?<!in"
              + " )orders?|judge|judicial|emergency|emergencies|exigent|exigency|urgency|review"
              + " process|authorized use)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BY_APPROVAL =
      Pattern.compile(
          "\\b(approv(al|es|ed)|(written |prior )authori[sz]ation)\\b", Pattern.CASE_INSENSITIVE);

  // A ban that lasts until a law is made is opened by the lawmaker; one for a time is opened by
  // time, which has no rank.
  private static final Pattern UNTIL =
      Pattern.compile(
          "^((only )?until\\b|(of|for) [0-9\\p{L}]+ (day|month|year)s?$)",
          Pattern.CASE_INSENSITIVE);

  private final String words;
  private final int rank;

  Door(String words, int rank) {
    this.words = words;
    this.rank = rank;
  }

  /** The higher, the harder to open; doors of one rank are not weighed against each other. */
  int rank() {
    return rank;
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
    return byCase
        .or(() -> first(COUNCIL, BY_COUNCIL, keys))
        .or(() -> first(LAWMAKER, BY_LAW, keys))
        .or(() -> first(CASE, BY_APPROVAL, keys));
  }

  /** Whether the words of a key leave it to a council to open the ban. */
  static boolean isLeftToCouncil(String key) {
    return BY_COUNCIL.matcher(key).find();
  }

  private static Optional<Opening> first(Door door, Pattern pattern, List<String> keys) {
    return keys.stream()
        .filter(key -> pattern.matcher(key).find())
        .findFirst()
        .map(key -> new Opening(door, key));
  }
}
