package org.ramseyer.corpus.typeset;

import java.util.List;
import java.util.stream.Collectors;

/** A source does not keep to the format; the message has one line for every problem found. */
public final class SourceFormatException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<SourceProblem> problems;

  public SourceFormatException(List<SourceProblem> problems) {
    super(problems.stream().map(SourceProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Every problem found, in the order of the lines. */
  public List<SourceProblem> problems() {
    return problems;
  }
}
