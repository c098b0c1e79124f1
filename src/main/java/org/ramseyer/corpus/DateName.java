package org.ramseyer.corpus;

import java.util.Locale;

/** What happened to an instrument on a day. */
public enum DateName {
  INTRODUCED,
  /** The last confirmed step of enactment: passage by the legislature or council, or approval. */
  PASSED,
  /** Of a letter, or of a version of terms. */
  PUBLISHED,
  EFFECTIVE,
  /** Ended by its own terms, or with the Congress it was pending in. */
  EXPIRED,
  REPEALED;

  /** As the catalogue writes it: "introduced". */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
