package org.ramseyer.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ramseyer.survey.DutyFacts.Modality;

/**
 * What opens a ban, from none to all: the one scale on which "stricter" can be said of two bans without weighing policies.
 *
 * <p>A ban that nothing opens is stricter than one that a lawmaker can open for everybody alike, and that stricter than one
 * that opens case by case, to a judge, to urgency or on the banned party's own terms. Between two that open case by case
 * nothing is said. Looks bad on: an exception so narrow that it hardly opens anything.
 */
enum Door {
  OPEN("is open"),
  CASE("opens case by case"),
  LAWMAKER("opens only by an act of the lawmaker"),
  SHUT("has no exception");

  private static final Pattern BY_LAW = Pattern.compile(
      "\\b(congress|legislature|general assembly|statute|enacts?|(city |county |common |town )?council|board of supervisors|law)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern BY_CASE = Pattern.compile(
      "\\b(warrants?|court|order|judge|judicial|emergency|exigen\\w+|consent|review|purposes?|missing|investigation|comply)\\b",
      Pattern.CASE_INSENSITIVE);
  // An exception that points elsewhere and says nothing itself: "Unless subsection (b) allows it".
  private static final Pattern POINTER = Pattern.compile(
      "^(unless|except)[^,.;]{0,60}\\b((sub)?sections?|(sub)?paragraphs?|chapter)\\b[^,.;]{0,40}$", Pattern.CASE_INSENSITIVE);

  private final String words;

  Door(String words) {
    this.words = words;
  }

  /** For a sentence of which the ban is the subject. */
  String words() {
    return words;
  }

  /** What opens a ban with these facts; {@link #OPEN} for what is no ban. */
  static Door of(DutyFacts facts) {
    if (!facts.modality().forbids()) {
      return OPEN;
    }
    List<String> keys = new ArrayList<>(facts.exceptions());
    if (facts.modality() == Modality.MAY_ONLY) {
      keys.addAll(facts.conditions());
      if (keys.isEmpty()) {
        return CASE;
      }
    }
    if (keys.size() > 1) {
      keys.removeIf(key -> POINTER.matcher(key).find());
    }
    return keys.stream().map(Door::of).min(Door::compareTo).orElse(SHUT);
  }

  private static Door of(String key) {
    return BY_LAW.matcher(key).find() && !BY_CASE.matcher(key).find() ? LAWMAKER : CASE;
  }
}
