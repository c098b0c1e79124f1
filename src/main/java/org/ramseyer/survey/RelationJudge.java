package org.ramseyer.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ramseyer.survey.DutyFacts.Modality;
import org.ramseyer.survey.SurveyResult.Relation;

/**
 * Sets the duty of one cell beside that of the baseline and says what differs.
 *
 * <p>Idea: two cells are the same only where force, actor, amounts, durations, dates and what opens a ban agree and most of
 * the words do. Stricter and looser are said only of topics that have a scale: of {@link Topic.Measure#BAN}, that one
 * forbids what the other permits; of {@link Topic.Measure#DOOR}, also that one opens more easily ({@link Door}). Everything
 * else is different, and the reader is told in what.
 */
final class RelationJudge {

  /**
   * Share of words that must agree before two duties with equal facts are called the same. Restatements of one rule by two
   * drafters share about half of their words; unrelated rules of one topic share a quarter or less.
   */
  private static final double SAME_WORDS = 0.5;

  /** More reasons than this are not read. */
  private static final int MOST_REASONS = 3;

  private static final int LONGEST_QUOTE = 90;

  /** A relation and the sentence that explains it. */
  record Judgement(Relation relation, String why) {}

  private RelationJudge() {}

  static Judgement judge(
      Topic topic, @Nullable DutyFacts baseline, String baselineWords, @Nullable DutyFacts other, String otherWords) {
    if (other == null) {
      return new Judgement(Relation.NO_COUNTERPART, baseline == null
          ? "Neither this text nor the baseline has a provision with words of this topic."
          : "No provision here has words of this topic; the baseline has one.");
    }
    if (baseline == null) {
      return new Judgement(Relation.ONLY_HERE, "The baseline has no provision with words of this topic.");
    }
    List<String> differences = differences(topic, baseline, other);
    if (!differences.isEmpty()) {
      String why = String.join(" ", differences.subList(0, Math.min(MOST_REASONS, differences.size())));
      return new Judgement(relation(topic, baseline, other), why);
    }
    double shared = sharedWords(baselineWords, otherWords);
    String share = String.format(Locale.ROOT, "%.0f %% of the words are shared", 100 * shared);
    return shared >= SAME_WORDS
        ? new Judgement(Relation.SAME, "Force, actor, sums, periods and exceptions agree; " + share + ".")
        : new Judgement(Relation.DIFFERENT, "No fact of the rule differs that can be read from its words, but only " + share
            + ".");
  }

  private static List<String> differences(Topic topic, DutyFacts baseline, DutyFacts other) {
    List<String> reasons = new ArrayList<>();
    if (baseline.modality() != other.modality()) {
      reasons.add("Here the rule " + verb(other.modality()) + "; the baseline " + verb(baseline.modality()) + ".");
    }
    if (topic.measure() != Topic.Measure.NONE) {
      door(baseline, other, reasons);
    }
    String actorHere = other.actor();
    String actorThere = baseline.actor();
    if (actorHere != null && !actorHere.equalsIgnoreCase(actorThere == null ? "" : actorThere)) {
      reasons.add("It names “" + quoted(actorHere) + "”; the baseline names "
          + (actorThere == null ? "nobody" : "“" + quoted(actorThere) + "”") + ".");
    }
    compare("sum", baseline.amounts(), other.amounts(), other.amountTerms(), reasons);
    compare("period", baseline.durations(), other.durations(), List.of(), reasons);
    compare("date", baseline.dates(), other.dates(), List.of(), reasons);
    return reasons;
  }

  // A ban against a ban: what opens each?
  private static void door(DutyFacts baseline, DutyFacts other, List<String> reasons) {
    if (!baseline.modality().forbids() || !other.modality().forbids()) {
      return;
    }
    Door here = Door.of(other);
    Door there = Door.of(baseline);
    if (here != there) {
      reasons.add("The ban here " + here.words() + key(other) + "; that of the baseline " + there.words() + key(baseline)
          + ".");
    } else if (here == Door.CASE && !key(baseline).equals(key(other))) {
      reasons.add("Both open case by case, but not alike: here" + key(other) + ", in the baseline" + key(baseline) + ".");
    }
  }

  // The words that open it: those of an exception that stands elsewhere say more than the pointer to it.
  private static String key(DutyFacts facts) {
    List<String> keys = facts.exceptions().isEmpty() && facts.modality() == Modality.MAY_ONLY
        ? facts.conditions() : facts.exceptions();
    return keys.isEmpty() ? "" : " (“" + quoted(keys.get(keys.size() - 1)) + "”)";
  }

  private static void compare(
      String what, List<String> baseline, List<String> other, List<String> terms, List<String> reasons) {
    if (new TreeSet<>(baseline).equals(new TreeSet<>(other))) {
      return;
    }
    String here = other.isEmpty() ? "no " + what : list(terms.isEmpty() ? other : terms);
    String there = baseline.isEmpty() ? "no " + what : list(baseline);
    reasons.add("It names " + here + "; the baseline names " + there + ".");
  }

  private static String list(List<String> values) {
    return quoted(String.join("; ", values));
  }

  private static String quoted(String words) {
    if (words.length() <= LONGEST_QUOTE) {
      return words;
    }
    int end = words.lastIndexOf(' ', LONGEST_QUOTE);
    return words.substring(0, end > 0 ? end : LONGEST_QUOTE) + " …";
  }

  private static String verb(Modality modality) {
    return switch (modality) {
      case SHALL -> "commands (“shall”)";
      case MAY -> "permits (“may”)";
      case MAY_ONLY -> "permits on a condition only (“may only”)";
      case SHALL_NOT -> "forbids (“shall not”)";
      case STATES -> "states, without command";
    };
  }

  private static Relation relation(Topic topic, DutyFacts baseline, DutyFacts other) {
    int difference = switch (topic.measure()) {
      case NONE -> 0;
      case BAN -> force(other) * force(baseline) == 0 ? 0 : force(other) - force(baseline);
      case DOOR -> isOnScale(baseline) && isOnScale(other) ? Door.of(other).compareTo(Door.of(baseline)) : 0;
    };
    if (difference == 0) {
      return Relation.DIFFERENT;
    }
    return difference > 0 ? Relation.STRICTER : Relation.LOOSER;
  }

  // 2 forbids, 1 permits, 0 off the scale: a command to do something is neither.
  private static int force(DutyFacts facts) {
    return facts.modality().forbids() ? 2 : isOnScale(facts) ? 1 : 0;
  }

  private static boolean isOnScale(DutyFacts facts) {
    return facts.modality().forbids() || facts.modality() == Modality.MAY;
  }

  private static double sharedWords(String a, String b) {
    TreeSet<String> left = words(a);
    TreeSet<String> right = words(b);
    TreeSet<String> both = new TreeSet<>(left);
    both.retainAll(right);
    int all = left.size() + right.size() - both.size();
    return all == 0 ? 1 : (double) both.size() / all;
  }

  private static TreeSet<String> words(String text) {
    return new TreeSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}$]+")));
  }
}
