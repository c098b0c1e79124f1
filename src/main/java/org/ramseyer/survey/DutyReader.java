package org.ramseyer.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ramseyer.survey.DutyFacts.Modality;

/**
 * Reads modality, actor, amounts, durations, dates, conditions and exceptions from words, by
 * pattern.
 *
 * <p>The first sentence that carries a duty decides modality and actor ({@link ModalityReader},
 * {@link ActorReader}); the other facts are taken from all the words. What no rule finds is left
 * out, never guessed.
 */
final class DutyReader {

  private static final String NUMBER_WORD =
      "one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|eighteen|thirty|sixty|ninety";
  // An age is no period: "under 18 years of age".
  private static final Pattern DURATION =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}$.])(?:every )?(?:[0-9]+|"
              + NUMBER_WORD
              + ")(?:[- ](?:calendar|business|working|consecutive))?[- ]"
              + "(?:minute|hour|day|week|month|year)s?(?![\\p{L}]|[- ]old| of age)",
          Pattern.CASE_INSENSITIVE);
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final Pattern DATE =
      Pattern.compile(
          "(?:"
              + MONTH
              + " [0-9]{1,2}, [0-9]{4}|[0-9]{1,2} "
              + MONTH
              + " [0-9]{4}|"
              + MONTH
              + " [0-9]{4}"
              + "|(?:[Ee]ach|[Ee]very) "
              + MONTH
              + "(?: [0-9]{1,2})?)");
  private static final Pattern EXCEPTION =
      pattern(
          // A list that the exception itself opens is told whole; one that the rule opens behind it
          // is not the exception's.
          "unless[^.;:—,]*(?:—|:)[^.]*|unless[^.;:—]*(?=, to(?:"
              + " \\p{L}+)?[:—])|unless[^.;:—]*|except(?![\\p{L}]| that)(?:[^.;:—]* (?:the"
              + " following|as"
              + " follows|for|to|in|under|with|by|if|when|where|as))?(?:—|:)[^.]*|except(?![\\p{L}]|"
              + " that)[^.;:—]*|other than[^.;,—]*|save"
              + " (?:where|as|that|for)[^.;]*|(?:does|do|shall) not (?:apply|extend) to(?: any"
              + " of)?(?: the following)?(?:—|:)[^.]*|(?:does|do|shall) not (?:apply|extend)"
              + " to[^.;:—]*|excluding[^.;,—]*|apart from[^.;,—]*|without (?:[\\p{L}-]+"
              + " ){0,4}(?:warrant|order|consent|approval|review|authori[sz]ation)[^.;—]*?(?=,|[.;—]|$)");
  // A comma ends the clause, but for the one in a date; behind "if" the clause runs to the end of
  // the sentence.
  private static final String TO_COMMA = "(?:[^.;,—]|,(?= ?[0-9]))*";
  private static final Pattern CONDITION =
      pattern(
          "(?<!except )(?:(?<!^)(?:if|provided that|so long as|as long"
              + " as)\\b[^.;—]*|(?:if|only|where|when|pursuant to|(?<!\\b(?:is|are|be) )subject"
              + " to|upon|until|before|after|within (?=[0-9]|"
              + NUMBER_WORD
              + ")|under an? (?:[\\p{L}-]+ ){0,3}(?:warrant|order))\\b"
              + TO_COMMA
              + "|for an? [^.;,—]{2,40} only"
              // A ban for a time: "a moratorium of two years", "For two years the firm shall not".
              + "|(?<=\\b(?:moratorium|ban|pause) )of (?:"
              + NUMBER_WORD
              + "|[0-9]+) (?:day|month|year)s?"
              + "|(?<=^)for (?:"
              + NUMBER_WORD
              + "|[0-9]+) (?:day|month|year)s?(?= ))");
  private static final Pattern LEADING_CLAUSE =
      Pattern.compile(
          "^(?:unless|except)[^.;—]*?,(?= (?:it|an?|the|no|any)\\b)", Pattern.CASE_INSENSITIVE);

  // "shall, except at night, not": what stands between the commas ends with them.
  private static final Pattern PARENTHESIS =
      Pattern.compile(
          "(?<=\\b(?:shall|may|must|will)(?: not| never)?(?:, | \\(|—))(?:unless|except|save|other"
              + " than)(?:[^.;,()—]|\\([A-Za-z0-9]+\\))*(?:, (?:or|and)"
              + " (?:[^.;,()—]|\\([A-Za-z0-9]+\\))*)?(?=[,)—])",
          Pattern.CASE_INSENSITIVE);

  private DutyReader() {}

  /** The facts of {@code words}, which may be several sentences. */
  static DutyFacts read(String words) {
    return read(words, "");
  }

  /**
   * The facts of {@code words}.
   *
   * @param focus the words they were sought for; in the sentence and clause that hold them the duty
   *     is read
   */
  static DutyFacts read(String words, String focus) {
    Modality modality = Modality.STATES;
    String actor = null;
    for (Sentences.Sentence sentence : focused(Sentences.of(words), focus)) {
      ModalityReader.Hit hit =
          ModalityReader.main(sentence.text(), Math.max(0, sentence.text().indexOf(focus)));
      if (hit != null && hit.modality() != Modality.STATES) {
        modality = hit.modality();
        actor = ActorReader.read(sentence.text(), hit);
        break;
      }
    }
    List<String> exceptions = exceptions(words);
    return new DutyFacts(
        modality,
        actor,
        AmountReader.amounts(words),
        AmountReader.terms(words),
        all(DURATION, words),
        all(DATE, words),
        conditions(words, exceptions),
        exceptions);
  }

  // The sentence that holds the focus first, then the others in order.
  private static List<Sentences.Sentence> focused(
      List<Sentences.Sentence> sentences, String focus) {
    List<Sentences.Sentence> ordered = new ArrayList<>(sentences);
    if (!focus.isEmpty()) {
      ordered.sort(Comparator.comparing(sentence -> !sentence.text().contains(focus)));
    }
    return ordered;
  }

  // A clause before the main one ends with its comma; behind the main clause it runs to the end of
  // the sentence.
  private static List<String> exceptions(String words) {
    Set<String> found = new LinkedHashSet<>();
    for (Sentences.Sentence sentence : Sentences.of(words)) {
      String rest = sentence.text();
      Matcher leading = LEADING_CLAUSE.matcher(rest);
      if (leading.find()) {
        found.add(rest.substring(0, leading.end() - 1));
        rest = rest.substring(leading.end());
      }
      Matcher inside = PARENTHESIS.matcher(rest);
      if (inside.find()) {
        found.add(inside.group());
        rest = rest.substring(0, inside.start()) + rest.substring(inside.end());
      }
      found.addAll(all(EXCEPTION, rest));
    }
    return List.copyOf(found);
  }

  // What is told as an exception is not told again as a condition.
  private static List<String> conditions(String words, List<String> exceptions) {
    return all(CONDITION, words).stream()
        .filter(
            condition -> exceptions.stream().noneMatch(exception -> exception.contains(condition)))
        .toList();
  }

  private static List<String> all(Pattern pattern, String words) {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = pattern.matcher(words);
    while (matcher.find()) {
      String stretch = matcher.group().strip();
      if (!stretch.isEmpty()) {
        found.add(stretch);
      }
    }
    return new ArrayList<>(found);
  }

  private static Pattern pattern(String words) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")", Pattern.CASE_INSENSITIVE);
  }
}
