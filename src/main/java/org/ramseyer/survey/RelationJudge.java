package org.ramseyer.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ramseyer.survey.DutyFacts.Modality;
import org.ramseyer.survey.SurveyResult.Relation;

/**
 * Sets the duty of one cell beside that of the baseline and says what differs.
 *
 * <p>Idea: two cells are the same only where force, actor, amounts, durations, dates and what opens
 * a ban agree and most of the words do. Stricter and looser are said only of topics that have a
 * scale: of {@link Topic.Measure#BAN}, that one forbids what the other permits, or forbids it
 * without the exceptions of the other; of {@link Topic.Measure#DOOR}, also that one opens more
 * easily ({@link Door}). Everything else is different, and the reader is told in what.
 */
final class RelationJudge {

  /**
   * Share of words that must agree before two duties with equal facts are called the same.
   * Restatements of one rule by two drafters share about half of their words; unrelated rules of
   * one topic share a quarter or less.
   */
  private static final double SAME_WORDS = 0.5;

  /** More reasons than this are not read. */
  private static final int MOST_REASONS = 3;

  private static final int LONGEST_QUOTE = 110;

  /** A relation and the sentence that explains it. */
  record Judgement(Relation relation, String why) {}

  private RelationJudge() {}

  static Judgement judge(
      Topic topic,
      @Nullable DutyFacts baseline,
      String baselineWords,
      @Nullable DutyFacts other,
      String otherWords) {
    if (other == null) {
      return new Judgement(
          Relation.NO_COUNTERPART,
          baseline == null
              ? "Neither this text nor the baseline has a provision with words of this topic."
              : "No provision here has words of this topic; the baseline has one.");
    }
    if (baseline == null) {
      return new Judgement(
          Relation.ONLY_HERE, "The baseline has no provision with words of this topic.");
    }
    List<String> differences = differences(topic, baseline, other);
    if (!differences.isEmpty()) {
      String why =
          String.join(" ", differences.subList(0, Math.min(MOST_REASONS, differences.size())));
      return new Judgement(relation(topic, baseline, other), why);
    }
    double shared = sharedWords(baselineWords, otherWords);
    String share = String.format(Locale.ROOT, "%.0f %% of the words are shared", 100 * shared);
    return shared >= SAME_WORDS
        ? new Judgement(
            Relation.SAME, "Force, actor, sums, periods and exceptions agree; " + share + ".")
        : new Judgement(
            Relation.DIFFERENT,
            "Force, sums, periods and exceptions agree as far as they are told, but the words "
                + "do not: only "
                + share
                + ".");
  }

  private static List<String> differences(Topic topic, DutyFacts baseline, DutyFacts other) {
    List<String> reasons = new ArrayList<>();
    boolean hasScale = topic.measure() != Topic.Measure.NONE;
    if (hasScale) {
      force(baseline, other, reasons);
      door(baseline, other, reasons);
      total(topic, baseline, other, reasons);
      actor(topic, baseline, other, reasons);
    }
    compare(
        "sum",
        baseline.amounts(),
        other.amounts(),
        baseline.amountTerms(),
        other.amountTerms(),
        reasons);
    compare("period", baseline.durations(), other.durations(), List.of(), List.of(), reasons);
    compare("date", baseline.dates(), other.dates(), List.of(), List.of(), reasons);
    if (!hasScale) {
      ending(baseline, other, reasons);
      actor(topic, baseline, other, reasons);
      force(baseline, other, reasons);
    }
    return reasons;
  }

  private static void force(DutyFacts baseline, DutyFacts other, List<String> reasons) {
    boolean bothForbid = baseline.modality().forbids() && other.modality().forbids();
    if (baseline.modality() != other.modality() && !bothForbid) {
      reasons.add(
          "Here the rule "
              + verb(other.modality())
              + "; the baseline "
              + verb(baseline.modality())
              + ".");
    }
  }

  // A ban against a ban: what opens each?
  private static void door(DutyFacts baseline, DutyFacts other, List<String> reasons) {
    if (!baseline.modality().forbids() || !other.modality().forbids()) {
      return;
    }
    Optional<Door.Opening> here = Door.of(other);
    Optional<Door.Opening> there = Door.of(baseline);
    if (here.isEmpty() && !other.exceptions().equals(baseline.exceptions())) {
      reasons.add(
          "The ban here has exceptions that this comparison does not weigh"
              + key(last(other.exceptions()))
              + ".");
    } else if (here.isPresent() && there.isPresent() && here.get().door() != there.get().door()) {
      reasons.add(
          "The ban here " + told(here.get()) + "; that of the baseline " + told(there.get()) + ".");
    } else if (here.isPresent() && there.isPresent() && !here.equals(there)) {
      reasons.add(
          "Both bans "
              + switch (here.get().door()) {
                case COUNCIL -> "open by vote of a council";
                case LAWMAKER -> "open by an act of a lawmaker";
                case CASE, OPEN, SHUT -> "open case by case";
              }
              + ", but not alike: here"
              + key(here.get().key())
              + ", in the baseline"
              + key(there.get().key())
              + ".");
    }
  }

  // Beside a ban with exceptions, one without any is stricter, whatever the exceptions are.
  private static void total(
      Topic topic, DutyFacts baseline, DutyFacts other, List<String> reasons) {
    int difference = totality(topic, baseline, other);
    if (difference > 0) {
      reasons.add(
          "The ban here has no exception; that of the baseline has"
              + key(last(baseline.exceptions()))
              + ".");
    }
  }

  // 1 where the ban here is without exception and that of the baseline has some that no door tells,
  // 0 else: what an exception that only cuts the scope takes away is not weighed against a ban that
  // may be narrower from the start.
  private static int totality(Topic topic, DutyFacts baseline, DutyFacts other) {
    boolean bothForbid = baseline.modality().forbids() && other.modality().forbids();
    return topic.measure() == Topic.Measure.BAN
            && bothForbid
            && isTotal(other)
            && Door.of(baseline).isEmpty()
        ? 1
        : 0;
  }

  private static boolean isTotal(DutyFacts ban) {
    return Door.of(ban).filter(opening -> opening.door() == Door.SHUT).isPresent();
  }

  private static String told(Door.Opening opening) {
    boolean council = opening.door() == Door.CASE && Door.isLeftToCouncil(opening.key());
    return (council ? Door.COUNCIL.words() + ", and case by case" : opening.door().words())
        + key(opening.key());
  }

  private static String key(String words) {
    return words.isEmpty() ? "" : " (“" + quoted(words) + "”)";
  }

  private static String last(List<String> words) {
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  private static void actor(
      Topic topic, DutyFacts baseline, DutyFacts other, List<String> reasons) {
    String here = other.actor();
    String there = baseline.actor();
    if (here == null && there != null && topic.tells() == Topic.Fact.ACTOR) {
      reasons.add("Here no actor is named; in the baseline it is “" + quoted(there) + "”.");
    }
    if (here != null && !here.equalsIgnoreCase(there)) {
      reasons.add(
          "Here the actor is “"
              + quoted(here)
              + "”; "
              + (there == null
                  ? "the baseline names none."
                  : "in the baseline it is “" + quoted(there) + "”."));
    }
  }

  // What a rule without a scale hangs on: "until the council approves".
  private static void ending(DutyFacts baseline, DutyFacts other, List<String> reasons) {
    List<String> here = other.conditions().stream().filter(RelationJudge::endsSomething).toList();
    if (!here.isEmpty() && !baseline.conditions().containsAll(here)) {
      reasons.add("Here it hangs on “" + list(here) + "”.");
    }
  }

  private static boolean endsSomething(String condition) {
    return condition.regionMatches(true, 0, "until", 0, 5)
        || condition.regionMatches(true, 0, "when", 0, 4)
        || condition.regionMatches(true, 0, "only until", 0, 10);
  }

  private static void compare(
      String what,
      List<String> baseline,
      List<String> other,
      List<String> baselineTerms,
      List<String> terms,
      List<String> reasons) {
    if (!new TreeSet<>(baseline).equals(new TreeSet<>(other))) {
      String here = other.isEmpty() ? "no " + what : list(terms.isEmpty() ? other : terms);
      String there =
          baseline.isEmpty()
              ? "no " + what
              : list(baselineTerms.isEmpty() ? baseline : baselineTerms);
      reasons.add("It names " + here + "; the baseline names " + there + ".");
    }
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
    int difference =
        topic.measure() == Topic.Measure.NONE || force(other) * force(baseline) == 0
            ? 0
            : force(other) - force(baseline);
    if (difference == 0) {
      difference = totality(topic, baseline, other);
    }
    if (difference == 0 && topic.measure() == Topic.Measure.DOOR) {
      Optional<Door.Opening> here = Door.of(other);
      Optional<Door.Opening> there = Door.of(baseline);
      difference =
          here.isPresent() && there.isPresent()
              ? here.get().door().rank() - there.get().door().rank()
              : 0;
    }
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
