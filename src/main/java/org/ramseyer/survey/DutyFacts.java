package org.ramseyer.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a provision demands, read by rule from its words; every entry is a stretch of those words.
 *
 * @param modality whether it commands, permits or forbids
 * @param actor who is bound or entitled, in the provision's words; null where no rule found one
 * @param amounts "$1,000", "15 percent", "$100 per violation"
 * @param durations "180 days", "two years"
 * @param dates "1 January 2023", "July 1, 2026"
 * @param conditions "if …", "only …", "pursuant to …"
 * @param exceptions "unless …", "except …"
 */
public record DutyFacts(
    Modality modality,
    @Nullable String actor,
    List<String> amounts,
    List<String> durations,
    List<String> dates,
    List<String> conditions,
    List<String> exceptions) {

  /** The force of a provision. */
  public enum Modality {
    SHALL("shall"),
    MAY("may"),
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
  }

  public DutyFacts {
    amounts = List.copyOf(amounts);
    durations = List.copyOf(durations);
    dates = List.copyOf(dates);
    conditions = List.copyOf(conditions);
    exceptions = List.copyOf(exceptions);
  }
}
