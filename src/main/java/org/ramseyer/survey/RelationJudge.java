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
 * <p>Idea: two cells are the same only where modality, amounts, durations, dates and the number of exceptions agree and
 * most of the words do; a ban is stricter than a command, a command than a permission, and a ban with fewer exceptions is
 * stricter than one with more; everything else is different. Stricter and looser are said only of topics that have a
 * scale ({@link Topic.Measure#BAN}).
 */
final class RelationJudge {

  /**
   * Share of words that must agree before two duties with equal facts are called the same. Restatements of one rule by two
   * drafters share about half of their words; unrelated rules of one topic share a quarter or less.
   */
  private static final double SAME_WORDS = 0.5;

  /** A relation and the sentence that explains it. */
  record Judgement(Relation relation, String why) {}

  private RelationJudge() {}

  static Judgement judge(
      Topic topic, @Nullable DutyFacts baseline, String baselineWords, @Nullable DutyFacts other, String otherWords) {
    if (other == null) {
      return new Judgement(Relation.NO_COUNTERPART, baseline == null
          ? "Neither this text nor the baseline has a provision with words of this topic."
          : "No provision here has words of this topic.");
    }
    if (baseline == null) {
      return new Judgement(Relation.ONLY_HERE, "The baseline has no provision with words of this topic.");
    }
    List<String> differences = differences(baseline, other);
    if (differences.isEmpty()) {
      double shared = sharedWords(baselineWords, otherWords);
      String share = String.format(Locale.ROOT, "%.0f %% of the words are shared", 100 * shared);
      return shared >= SAME_WORDS
          ? new Judgement(Relation.SAME, "Modality, sums, periods and exceptions agree; " + share + ".")
          : new Judgement(Relation.DIFFERENT, "Modality, sums, periods and exceptions agree, but only " + share + ".");
    }
    return new Judgement(relation(topic, baseline, other), String.join("; ", differences) + ".");
  }

  private static List<String> differences(DutyFacts baseline, DutyFacts other) {
    List<String> differences = new ArrayList<>();
    if (baseline.modality() != other.modality()) {
      differences.add("“" + other.modality().word() + "” here, “" + baseline.modality().word() + "” in the baseline");
    }
    compare("sums", baseline.amounts(), other.amounts(), differences);
    compare("periods", baseline.durations(), other.durations(), differences);
    compare("dates", baseline.dates(), other.dates(), differences);
    if (baseline.exceptions().isEmpty() != other.exceptions().isEmpty()) {
      differences.add(other.exceptions().isEmpty()
          ? "no exception here, one in the baseline" : "an exception here, none in the baseline");
    }
    return differences;
  }

  private static void compare(String what, List<String> baseline, List<String> other, List<String> differences) {
    if (!new TreeSet<>(baseline).equals(new TreeSet<>(other))) {
      differences.add(what + ": " + list(other) + " here, " + list(baseline) + " in the baseline");
    }
  }

  private static String list(List<String> values) {
    return values.isEmpty() ? "none" : String.join(", ", values);
  }

  private static Relation relation(Topic topic, DutyFacts baseline, DutyFacts other) {
    if (topic.measure() != Topic.Measure.BAN) {
      return Relation.DIFFERENT;
    }
    int difference = strictness(other) - strictness(baseline);
    if (difference == 0) {
      return Relation.DIFFERENT;
    }
    return difference > 0 ? Relation.STRICTER : Relation.LOOSER;
  }

  // A ban without exception, a ban with one, a duty, a permission; a statement forbids nothing.
  private static int strictness(DutyFacts facts) {
    if (facts.modality() == Modality.SHALL_NOT) {
      return facts.exceptions().isEmpty() ? 4 : 3;
    }
    return facts.modality() == Modality.SHALL ? 2 : facts.modality() == Modality.MAY ? 1 : 0;
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
