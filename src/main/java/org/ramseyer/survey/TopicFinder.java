package org.ramseyer.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ramseyer.model.Provision;

/**
 * Finds the passages of a text that speak to a topic.
 *
 * <p>Idea: a passage answers when it holds a strong word of the topic, or two weak ones, or one
 * under a heading of the topic. A strong word counts 2, a weak one 1, the provision's own heading
 * 2, a heading above it 1; each pattern counts once a passage, so that length does not win.
 * Preferences are added only to order answers. Between a sentence and an item of its list the item
 * answers where it holds as many of the words, because it is the closer citation.
 *
 * <p>Cost: every pattern once over every passage. Looks bad on: an answer that uses none of the
 * topic's words; it is missed, and the survey says "no counterpart" of words, not of law.
 */
final class TopicFinder {

  /**
   * Enough to recognise an answer: one strong word, two weak ones, or a weak one under a heading.
   */
  static final int ENOUGH = 2;

  /**
   * A cell with more than this many provisions is read by nobody; the best are kept, in reading
   * order.
   */
  static final int MOST = 4;

  /**
   * An answer with less than this share of the best one's points speaks to the topic in passing.
   */
  private static final double BESIDE_THE_BEST = 0.5;

  /**
   * A passage that answers.
   *
   * @param passage which
   * @param score points, preferences included
   * @param own the points of its own words, without headings
   * @param strong the strong words by which it was recognised
   * @param words all words by which it was recognised
   */
  record Found(Passage passage, int score, int own, Set<String> strong, Set<String> words) {
    Found {
      strong = new LinkedHashSet<>(strong);
      words = new LinkedHashSet<>(words);
    }
  }

  private final Topic topic;

  private TopicFinder(Topic topic) {
    this.topic = topic;
  }

  /** At most {@link #MOST} answers, in reading order; empty where there is none. */
  static List<Found> find(List<Passage> passages, Topic topic) {
    TopicFinder finder = new TopicFinder(topic);
    List<Found> found = finder.answers(passages, false);
    return finder.chosen(found.isEmpty() ? finder.answers(passages, true) : found);
  }

  /** The first of those with most points. */
  static Found best(List<Found> found) {
    return found.stream()
        .reduce((first, second) -> second.score() > first.score() ? second : first)
        .orElseThrow();
  }

  private List<Found> answers(List<Passage> passages, boolean notes) {
    List<Found> found = new ArrayList<>();
    for (Passage passage : passages) {
      if (topic.hears(passage.role()) && (passage.role() == Passage.Role.NOTE) == notes) {
        consider(passage, found);
      }
    }
    return found;
  }

  private void consider(Passage passage, List<Found> found) {
    Topic.Words sought = topic.words();
    Set<String> words = new LinkedHashSet<>();
    int strong = matches(sought.strong(), passage.words(), words);
    Set<String> strongWords = new LinkedHashSet<>(words);
    int own = 2 * strong + matches(sought.weak(), passage.words(), words);
    int score = own + heading(passage);
    if (own == 0 || score < ENOUGH || anyMatches(sought.unless(), passage.words())) {
      return;
    }
    int preference =
        matches(sought.prefer(), passage.words(), new LinkedHashSet<>()) + somebody(passage);
    found.add(new Found(passage, score + preference, own + preference, strongWords, words));
  }

  // Who is bound is answered better by a rule that names somebody than by one in the passive voice.
  private int somebody(Passage passage) {
    boolean asksWho = topic.tells() == Topic.Fact.ACTOR;
    return asksWho && DutyReader.read(passage.wordsInFull()).actor() != null ? 2 : 0;
  }

  // A heading speaks for its section, and less loudly for what lies below.
  private int heading(Passage passage) {
    if (anyMatches(topic.words().headings(), passage.provision().heading().text())) {
      return 2;
    }
    for (Provision above : passage.lineage()) {
      if (anyMatches(topic.words().headings(), above.heading().text())) {
        return 1;
      }
    }
    return 0;
  }

  private List<Found> chosen(List<Found> all) {
    List<Found> apart =
        all.stream()
            .filter(found -> all.stream().noneMatch(other -> tellsBetter(other, found)))
            .toList();
    if (apart.isEmpty()) {
      return List.of();
    }
    double least = BESIDE_THE_BEST * best(apart).score();
    return apart.stream()
        .filter(found -> found.score() >= least)
        .sorted(Comparator.comparingInt(Found::score).reversed().thenComparingInt(all::indexOf))
        .limit(MOST)
        .sorted(Comparator.comparingInt(all::indexOf))
        .toList();
  }

  // Of a sentence and an item of its list one is enough.
  private static boolean tellsBetter(Found other, Found found) {
    return isItemOf(other.passage(), found.passage()) && other.own() >= found.own()
        || isItemOf(found.passage(), other.passage()) && other.own() > found.own();
  }

  private static boolean isItemOf(Passage item, Passage opener) {
    for (Passage above = item.openedBy(); above != null; above = above.openedBy()) {
      if (above == opener) {
        return true;
      }
    }
    return false;
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

  private static boolean anyMatches(List<Pattern> patterns, String words) {
    return !words.isEmpty() && patterns.stream().anyMatch(pattern -> pattern.matcher(words).find());
  }
}
