package org.ramseyer.model;

/**
 * Something a reader noticed and a user may want to know: furniture left out, a number out of sequence, a repaired file.
 *
 * @param code stable name in kebab case: "furniture-removed", "number-out-of-sequence"
 * @param message a plain sentence
 * @param place where, or {@link Place#UNKNOWN} for the whole document
 */
public record Diagnostic(String code, String message, Place place) {

  /** A remark on the whole document. */
  public static Diagnostic of(String code, String message) {
    return new Diagnostic(code, message, Place.UNKNOWN);
  }
}
