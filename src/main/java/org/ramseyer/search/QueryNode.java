package org.ramseyer.search;

import java.util.List;

/** A query as it was read: words, quotations, and what joins them. */
sealed interface QueryNode {

  /**
   * A word in any form: {@code surveillance}; one of several tokens, {@code 501(c)(3)}, stands for
   * them in order.
   */
  record Word(String text) implements QueryNode {}

  /** All words that begin so: {@code surveil*}. */
  record Prefix(String text) implements QueryNode {}

  /** These words in this order and form: {@code "shall not"}. */
  record Phrase(String text) implements QueryNode {}

  /**
   * These words in any order with at most {@code gap} others among them: {@code "use warrant"~5}.
   */
  record Proximity(String text, int gap) implements QueryNode {}

  /**
   * Two parts with at most {@code gap} words between: {@code a NEAR/5 b}, or in this order, {@code
   * a BEFORE/5 b}.
   */
  record Near(QueryNode left, QueryNode right, int gap, boolean ordered) implements QueryNode {}

  /** Every one. */
  record And(List<QueryNode> parts) implements QueryNode {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** At least one. */
  record Or(List<QueryNode> parts) implements QueryNode {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /** None of it: {@code NOT warrant}, {@code -warrant}. */
  record Not(QueryNode part) implements QueryNode {}

  /** In the heading: {@code heading:definitions}. */
  record InHeading(QueryNode part) implements QueryNode {}

  /** Cited so: {@code cite:3(c)(2)}. */
  record Cited(String citation) implements QueryNode {}

  /** In documents called so: {@code doc:moratorium}. */
  record InDocument(String name) implements QueryNode {}

  /** Every provision: {@code *}. */
  record Everything() implements QueryNode {}
}
