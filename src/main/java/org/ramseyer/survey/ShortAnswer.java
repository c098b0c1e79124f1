package org.ramseyer.survey;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts an answer into a few words for a table that is read at a glance: the actor, what opens a
 * ban, the sum, the day it ends. The words are those of the facts; where the facts a topic asks for
 * are not there, the words by which the answer was recognised stand in.
 */
final class ShortAnswer {

  private static final int LONGEST = 84;
  private static final int MOST_WORDS = 3;

  private ShortAnswer() {}

  /** For a cell of {@code topic} with these facts. */
  static String of(Topic topic, DutyFacts facts, Set<String> recognisedBy) {
    String words = words(recognisedBy);
    String answer =
        switch (topic.tells()) {
          case ACTOR -> facts.actor() == null ? "no actor named" : facts.actor();
          case FORCE -> force(facts);
          case SUM -> facts.amounts().isEmpty() ? words + "; no sum named" : sum(facts);
          case END -> end(facts, words);
          case WORDS -> words;
        };
    return cut(answer);
  }

  // Of two stretches of which one holds the other, the shorter is enough.
  private static String words(Set<String> recognisedBy) {
    return recognisedBy.stream()
        .filter(
            word ->
                recognisedBy.stream()
                    .noneMatch(other -> !other.equals(word) && word.contains(other)))
        .limit(MOST_WORDS)
        .collect(Collectors.joining("; "));
  }

  private static String sum(DutyFacts facts) {
    return String.join("; ", facts.amountTerms().isEmpty() ? facts.amounts() : facts.amountTerms());
  }

  private static String end(DutyFacts facts, String words) {
    Optional<String> until =
        facts.conditions().stream().filter(ShortAnswer::tellsAnEnd).findFirst();
    if (until.isPresent()) {
      return until.get();
    }
    List<String> times = facts.dates().isEmpty() ? facts.durations() : facts.dates();
    boolean isTold = times.stream().allMatch(words::contains);
    return isTold ? words : words + " (" + String.join("; ", times) + ")";
  }

  private static boolean tellsAnEnd(String condition) {
    return List.of("until", "only until", "when", "through").stream()
        .anyMatch(word -> condition.regionMatches(true, 0, word + " ", 0, word.length() + 1));
  }

  private static String force(DutyFacts facts) {
    return switch (facts.modality()) {
      case MAY_ONLY ->
          "permitted " + facts.conditions().stream().findFirst().orElse("on a condition only");
      case SHALL_NOT ->
          "forbidden" + Door.of(facts).map(ShortAnswer::opening).orElseGet(() -> exception(facts));
      case MAY ->
          "permitted"
              + facts.conditions().stream()
                  .findFirst()
                  .map(condition -> ", " + condition)
                  .orElse("");
      case SHALL -> "commanded";
      case STATES -> "stated, without command";
    };
  }

  private static String opening(Door.Opening opening) {
    return switch (opening.door()) {
      case SHUT -> ", no exception";
      case COUNCIL -> "; opens by vote of the council";
      case LAWMAKER -> " until a lawmaker opens it";
      case CASE -> exception(opening.key(), "; but: ");
      case OPEN -> "";
    };
  }

  private static String exception(DutyFacts facts) {
    return Stream.concat(
            facts.exceptions().stream(),
            facts.conditions().stream().filter(ShortAnswer::tellsAnEnd))
        .findFirst()
        .map(words -> exception(words, ", with exceptions: "))
        .orElse(", with exceptions");
  }

  // "forbidden unless …"; an exception that is a sentence of its own is told as one.
  private static String exception(String words, String ahead) {
    boolean goesOn =
        List.of("unless", "except", "without", "other than", "only", "until").stream()
            .anyMatch(word -> words.regionMatches(true, 0, word, 0, word.length()));
    return goesOn
        ? " " + words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : ahead + words;
  }

  private static String cut(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int end = words.lastIndexOf(' ', LONGEST);
    return words.substring(0, end > 0 ? end : LONGEST).replaceFirst("[,;:—]$", "") + " …";
  }
}
