package org.ramseyer.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a provision demands, read by rule from its words; every entry is a stretch of those words.
 *
 * @param modality whether it commands, permits or forbids
 * @param actor who is bound or entitled, in the provision's words, less a "for" that is said twice;
 *     null where no rule found one
 * @param amounts with their unit: "$1,000", "15 percent", "$100 for each day of violation"
 * @param amountTerms how the amounts hang together: "not less than $1,000 or $100 for each day of
 *     violation, whichever is greater"; only where the words say more than the amounts do
 * @param durations "180 days", "two years"
 * @param dates "1 January 2023", "July 1, 2026"
 * @param conditions "if …", "only …", "pursuant to …"
 * @param exceptions "unless …", "except …", "without a warrant"
 */
public record DutyFacts(
    Modality modality,
    @Nullable String actor,
    List<String> amounts,
    List<String> amountTerms,
    List<String> durations,
    List<String> dates,
    List<String> conditions,
    List<String> exceptions) {

  /** The force of a provision. */
  public enum Modality {
    SHALL("shall"),
    MAY("may"),
    /** It permits on a condition and forbids the rest: "may search only under an order". */
    MAY_ONLY("may only"),
    SHALL_NOT("shall not"),
    /** It defines or states, and asks nothing of anybody. */
    STATES("states");

    private final String word;

    Modality(String word) {
      this.word = word;
    }

    /** As a drafter would write it: "shall not". */
    public String word() {
      return word;
    }

    /** Whether it closes a door: everything, or everything but what a condition lets through. */
    boolean forbids() {
      return this == SHALL_NOT || this == MAY_ONLY;
    }
  }

  public DutyFacts {
    amounts = List.copyOf(amounts);
    amountTerms = List.copyOf(amountTerms);
    durations = List.copyOf(durations);
    dates = List.copyOf(dates);
    conditions = List.copyOf(conditions);
    exceptions = List.copyOf(exceptions);
  }

  /** The same facts of another actor. */
  DutyFacts withActor(String other) {
    return new DutyFacts(
        modality, other, amounts, amountTerms, durations, dates, conditions, exceptions);
  }

  /** The same facts with other exceptions. */
  DutyFacts withExceptions(List<String> others) {
    return new DutyFacts(
        modality, actor, amounts, amountTerms, durations, dates, conditions, others);
  }
}
