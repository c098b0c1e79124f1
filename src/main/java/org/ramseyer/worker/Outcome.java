package org.ramseyer.worker;

import org.ramseyer.model.LegalText;

/** How the reading of one file in a child ended. */
sealed interface Outcome {

  /** The file was read. */
  record Read(LegalText text) implements Outcome {}

  /** The child said why it could not read the file, and lives on. */
  record Refused(String reason) implements Outcome {}

  /**
   * The child has ended.
   *
   * @param reason as the end of a sentence
   * @param timedOut whether it was killed because time was up
   * @param recognising whether it was busy with text recognition when it ended
   */
  record Ended(String reason, boolean timedOut, boolean recognising) implements Outcome {}
}
