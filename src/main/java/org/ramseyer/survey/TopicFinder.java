package org.ramseyer.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;

/**
 * Finds the provisions of a text that speak to a topic.
 *
 * <p>Idea: a provision answers when its heading or one of its sentences holds a strong word of the topic, or two weak ones.
 * A strong word counts 2, a weak one 1, in the heading twice as much; each pattern counts once a provision, so that length
 * does not win. Title, long title, recitals and contents never answer: they speak of everything.
 *
 * <p>Cost: every pattern once over every sentence. Looks bad on: an answer that uses none of the topic's words; it is
 * missed, and the survey says "no counterpart" of words, not of law.
 */
final class TopicFinder {

  /** Enough to recognise an answer: one strong word, or two weak ones. */
  private static final int ENOUGH = 2;

  /** A cell with more than this many provisions is read by nobody; the best are kept, in reading order. */
  static final int MOST = 4;

  /**
   * A provision that answers.
   *
   * @param provision which
   * @param lineage its ancestors, outermost first
   * @param part the words in which the best sentence stands
   * @param sentence the sentence that answers best
   * @param score points
   * @param words the words by which it was recognised
   */
  record Found(
      Provision provision,
      List<Provision> lineage,
      Wording part,
      Sentences.Sentence sentence,
      int score,
      Set<String> words) {}

  private final Topic topic;
  private final List<Found> found = new ArrayList<>();

  private TopicFinder(Topic topic) {
    this.topic = topic;
  }

  /** At most {@link #MOST} answers, in reading order; empty where the text has none. */
  static List<Found> find(LegalText text, Topic topic) {
    TopicFinder finder = new TopicFinder(topic);
    text.provisions().forEach(provision -> finder.visit(provision, List.of()));
    List<Found> all = finder.found;
    return all.stream()
        .sorted(Comparator.comparingInt((Found answer) -> answer.score()).reversed()
            .thenComparingInt(all::indexOf))
        .limit(MOST)
        .sorted(Comparator.comparingInt(all::indexOf))
        .toList();
  }

  private void visit(Provision provision, List<Provision> lineage) {
    if (isAboutEverything(provision.kind())) {
      return;
    }
    consider(provision, lineage);
    List<Provision> below = new ArrayList<>(lineage);
    below.add(provision);
    provision.children().forEach(child -> visit(child, below));
  }

  private static boolean isAboutEverything(LevelKind kind) {
    return switch (kind) {
      case PREFACE, LONG_TITLE, ENACTING_FORMULA, PREAMBLE, RECITAL, TOC, SIGNATURE -> true;
      default -> false;
    };
  }

  private void consider(Provision provision, List<Provision> lineage) {
    Set<String> headingWords = new LinkedHashSet<>();
    int headingScore = 2 * points(provision.heading().text(), headingWords);
    Found best = null;
    for (Wording part : List.of(provision.text(), provision.continuation())) {
      for (Sentences.Sentence sentence : Sentences.of(part.text())) {
        Set<String> words = new LinkedHashSet<>(headingWords);
        int score = points(sentence.text(), words);
        boolean answers = score + headingScore >= ENOUGH && !excluded(sentence.text());
        if (answers && (best == null || score + headingScore > best.score())) {
          best = new Found(provision, lineage, part, sentence, score + headingScore, words);
        }
      }
    }
    if (best != null) {
      found.add(best);
    }
  }

  private int points(String words, Set<String> recognisedBy) {
    return 2 * matches(topic.strong(), words, recognisedBy) + matches(topic.weak(), words, recognisedBy);
  }

  private static int matches(List<Pattern> patterns, String words, Set<String> recognisedBy) {
    int count = 0;
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(words);
      if (matcher.find()) {
        count++;
        recognisedBy.add(matcher.group());
      }
    }
    return count;
  }

  private boolean excluded(String words) {
    return topic.unless().stream().anyMatch(pattern -> pattern.matcher(words).find());
  }
}
