package org.ramseyer.corpus.typeset;

/**
 * What is wrong with one line of a source.
 *
 * @param file the source as it was named
 * @param line the line, counted from 1
 * @param reason what is wrong, as a sentence without its full stop
 */
public record SourceProblem(String file, int line, String reason) {

  /** {@code file:line: reason}, the form that editors can follow. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + reason;
  }
}
