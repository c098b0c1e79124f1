package org.ramseyer.diff;

import java.util.List;

/**
 * Whether the change tree was replayed and gave both texts.
 *
 * @param before whether undoing every change gives the earlier text letter for letter
 * @param after whether making every change gives the later text letter for letter
 * @param fallbacks ids of changes shown as whole paragraphs struck and inserted, because their
 *     finer edits did not replay
 */
public record Verification(boolean before, boolean after, List<String> fallbacks) {

  public Verification {
    fallbacks = List.copyOf(fallbacks);
  }

  public boolean isProved() {
    return before && after;
  }

  /** The verdict in a sentence, as every output carries it. */
  public String sentence() {
    String verdict =
        isProved()
            ? "Replayed: both texts reproduced letter for letter."
            : "NOT PROVED: replaying this comparison does not give "
                + (before ? "the later text" : after ? "the earlier text" : "either text")
                + " letter for letter.";
    return fallbacks.isEmpty()
        ? verdict
        : verdict
            + " Shown as whole paragraphs, because finer edits did not replay: "
            + String.join(", ", fallbacks)
            + ".";
  }
}
