package org.ramseyer.corpus.typeset;

/** Hears of each file of a long run. */
@FunctionalInterface
public interface Progress {

  /** Hears nothing. */
  Progress NONE = (outcome, done, total) -> {};

  /**
   * One file is done.
   *
   * @param outcome what became of it
   * @param done how many are done, this one among them
   * @param total how many there are
   */
  void done(Outcome outcome, int done, int total);
}
