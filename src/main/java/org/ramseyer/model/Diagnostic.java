package org.ramseyer.model;

import java.util.Set;

/**
 * Something a reader noticed and a user may want to know: furniture left out, a number out of
 * sequence, a repaired file.
 *
 * @param code stable name in kebab case: "furniture-removed", "number-out-of-sequence"
 * @param message a plain sentence
 * @param place where, or {@link Place#UNKNOWN} for the whole document
 */
public record Diagnostic(String code, String message, Place place) {

  // A reader that adds a code of this kind adds it here.
  private static final Set<String> LOSSES =
      Set.of(
          "no-text",
          "text-recognised",
          "hidden-text",
          "words-laid-over",
          "scan-unread",
          "recognition-failed",
          "form-values-undrawn",
          "unreadable-characters",
          "page-incomplete",
          "page-tree-damaged",
          "embedded-part-not-read",
          "symbols-not-read",
          "file-repaired");

  /**
   * Whether words of the document may be missing from its tree, so that nobody should rely on it
   * unchecked.
   */
  public boolean tellsOfLoss() {
    return LOSSES.contains(code);
  }

  /** A remark on the whole document. */
  public static Diagnostic of(String code, String message) {
    return new Diagnostic(code, message, Place.UNKNOWN);
  }
}
