package org.ramseyer.diff;

import org.jspecify.annotations.Nullable;

/**
 * Something of substance that a change altered, with the words as evidence.
 *
 * @param type what sort of thing
 * @param before the words in the earlier text; null where there were none
 * @param after the words in the later text; null where there are none
 */
public record Fact(Type type, @Nullable String before, @Nullable String after) {

  /** What a fact is about; what turns a rule into another stands first, and is told first. */
  public enum Type {
    /** "not", "no", "without"; "lawful" that became "unlawful" */
    NEGATION("negation"),
    /** "shall", "may not", "is required to" */
    MODALITY("modality"),
    /** "not less than", "up to", "only" */
    LIMIT("limit"),
    /** "except in a storm", "unless", "notwithstanding", "subject to"; a condition with "if" */
    EXCEPTION("exception"),
    /** "and" that became "or" */
    AND_OR("and-or"),
    /** "means" that became "includes" */
    DEFINITION("definition"),
    /** “covered agency” */
    DEFINED_TERM("defined-term"),
    /** "The Secretary", of whom something is demanded; "by the Board" */
    ACTOR("actor"),
    /** "$1,000" */
    AMOUNT("amount"),
    /** "25 percent" */
    PERCENTAGE("percentage"),
    /** "7" members; "second" */
    NUMBER("number"),
    /** "takes effect on July 1, 2025" */
    EFFECTIVE_DATE("effective-date"),
    /** "not later than 30 days", "by May 1, 2024" */
    DEADLINE("deadline"),
    /** "January 1, 2024", "the date of enactment of this Act" */
    DATE("date"),
    /** "30 days", "1 year" */
    DURATION("duration"),
    /** "section 2(a)", "paragraph (3)", "42 U.S.C. 1983" */
    REFERENCE("reference");

    private final String word;

    Type(String word) {
      this.word = word;
    }

    /** The word that change lists and the JSON use. */
    public String word() {
      return word;
    }

    /** Whether such a change can turn a rule into its opposite, and so is to be read first. */
    public boolean isGrave() {
      return this == NEGATION || this == MODALITY || this == LIMIT;
    }
  }
}
