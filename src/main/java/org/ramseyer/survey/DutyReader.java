package org.ramseyer.survey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ramseyer.survey.DutyFacts.Modality;

/**
 * Reads modality, actor, amounts, durations, dates, conditions and exceptions from words, by pattern.
 *
 * <p>Idea: statutes put the duty into few verbs ("shall", "may", "shall not", "is unlawful"), the actor right before them,
 * and exceptions behind few conjunctions. The first sentence that carries a duty decides the modality; a prohibition
 * counts before a command, a command before a permission, within one sentence. What no rule finds is left out, never
 * guessed.
 *
 * <p>Looks bad on: passives without an actor ("No record shall be kept" gives the actor "record").
 */
final class DutyReader {

  private static final String NUMBER_WORD =
      "one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|thirty|sixty|ninety";

  private static final Pattern FORBIDS = pattern(
      "(shall|may|must|will|can|could|does|do) not|may no longer|cannot|shall neither|(is|are|be|being) (hereby )?"
          + "(unlawful|prohibited|barred|forbidden|banned|inadmissible)"
          + "|unlawful (for|to)|no (?:\\p{L}+[ -]){1,8}?(may|shall|is|are|must)|never be|excluded from|prohibits|bars"
          + "|prohibited from|not permitted|not to be|no longer (offers?|sells?|provides?)");
  private static final Pattern COMMANDS = pattern(
      "shall|must|(is|are) required to|has to|have to|is to|are to|only (if|with|by|on|under|after|where|when)|undertakes? to"
          + "|agrees? to|requires?|will (not )?");
  private static final Pattern PERMITS = pattern(
      "may|(is|are) (permitted|allowed|authori[sz]ed|free) to|can|is entitled to|has (a|the) right|nothing in this");

  private static final Pattern UNLAWFUL_FOR =
      pattern("(?:unlawful|prohibited|forbidden) for (?<actor>(?:[^ ,;:—]+ ){0,12}?[^ ,;:—]+),? (?:to|,)");
  private static final Pattern NO_ACTOR_MAY =
      pattern("no (?<actor>(?:[^ ,;:—]+ ){0,8}?[^ ,;:—]+) (?:may|shall|must)");
  private static final Pattern ACTOR_BEFORE_VERB = pattern(
      "(?:^|[.;:—] |, )(?<actor>(?:(?:an?|the|any|each|every|such|all|whoever) )?(?:[^ ,;:.—]+ ){0,9}?[^ ,;:.—]+?) "
          + "(?:shall|may|must|is required to|agrees to|is prohibited from|will)");

  private static final Pattern AMOUNT = Pattern.compile(
      "\\$[0-9][0-9,]*(?:\\.[0-9]{2})?(?: (?:million|billion))?"
          + "(?: (?:per|a|for each|for every) (?:day|violation|person|record|incident|year))?"
          + "|(?<![\\p{N}.])[0-9]+(?:\\.[0-9]+)? ?(?:percent|per cent|per centum|%)", Pattern.CASE_INSENSITIVE);
  private static final Pattern DURATION = Pattern.compile(
      "(?<![\\p{L}\\p{N}$.])(?:[0-9]+|" + NUMBER_WORD + ")(?:[- ](?:calendar|business|consecutive))?[- ]"
          + "(?:minute|hour|day|week|month|year)s?(?![\\p{L}])", Pattern.CASE_INSENSITIVE);
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final Pattern DATE = Pattern.compile(
      "(?:" + MONTH + " [0-9]{1,2}, [0-9]{4}|[0-9]{1,2} " + MONTH + " [0-9]{4}|" + MONTH + " [0-9]{4})");
  private static final Pattern EXCEPTION =
      pattern("(?:unless|except|other than|notwithstanding|does not apply|do not apply|shall not apply|excluding)[^.;]*");
  private static final Pattern CONDITION =
      pattern("(?:if|only|provided that|pursuant to|upon|as long as|so long as|until|before|after|within)[^.;,—]*");

  private DutyReader() {}

  /** The facts of {@code words}, which may be several sentences. */
  static DutyFacts read(String words) {
    List<Sentences.Sentence> sentences = Sentences.of(words);
    Modality modality = Modality.STATES;
    String actor = null;
    for (Sentences.Sentence sentence : sentences) {
      modality = modality(sentence.text());
      if (modality != Modality.STATES) {
        actor = actor(sentence.text());
        break;
      }
    }
    return new DutyFacts(
        modality, actor, all(AMOUNT, words), all(DURATION, words), all(DATE, words), all(CONDITION, words),
        all(EXCEPTION, words));
  }

  static Modality modality(String sentence) {
    if (FORBIDS.matcher(sentence).find()) {
      return Modality.SHALL_NOT;
    }
    if (COMMANDS.matcher(sentence).find()) {
      return Modality.SHALL;
    }
    return PERMITS.matcher(sentence).find() ? Modality.MAY : Modality.STATES;
  }

  private static @Nullable String actor(String sentence) {
    for (Pattern pattern : List.of(UNLAWFUL_FOR, NO_ACTOR_MAY, ACTOR_BEFORE_VERB)) {
      Matcher matcher = pattern.matcher(sentence);
      if (matcher.find()) {
        return matcher.group("actor").strip();
      }
    }
    return null;
  }

  private static List<String> all(Pattern pattern, String words) {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = pattern.matcher(words);
    while (matcher.find()) {
      found.add(matcher.group().strip());
    }
    return new ArrayList<>(found);
  }

  private static Pattern pattern(String words) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
  }
}
