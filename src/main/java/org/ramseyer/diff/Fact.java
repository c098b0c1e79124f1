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

  /** What a fact is about. */
  public enum Type {
    /** "$1,000", "25 percent" */
    AMOUNT("amount"),
    /** "January 1, 2024", "the date of enactment of this Act" */
    DATE("date"),
    /** "30 days", "1 year" */
    DURATION("duration"),
    /** "shall", "may not", "must" */
    MODALITY("modality"),
    /** "section 2(a)", "paragraph (3)" */
    REFERENCE("reference"),
    /** “covered agency” */
    DEFINED_TERM("defined-term");

    private final String word;

    Type(String word) {
      this.word = word;
    }

    /** The word that change lists and the JSON use. */
    public String word() {
      return word;
    }
  }
}
