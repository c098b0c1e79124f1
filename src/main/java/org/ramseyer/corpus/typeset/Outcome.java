package org.ramseyer.corpus.typeset;

import java.nio.file.Path;

/**
 * What became of one source.
 *
 * @param source the source
 * @param pdf the PDF beside it
 * @param status what became of it
 * @param message for {@link Status#REFUSED} what is wrong, one problem a line; empty otherwise
 */
public record Outcome(Path source, Path pdf, Status status, String message) {

  /** What became of a source. */
  public enum Status {
    /** The PDF is what the source makes. */
    SAME,
    /** The PDF was made, or made anew. */
    WRITTEN,
    /** The PDF differs from what the source makes; only when nothing is written. */
    DIFFERS,
    /** There is no PDF beside the source; only when nothing is written. */
    MISSING,
    /** The source does not keep to the format, and nothing was made of it. */
    REFUSED
  }

  /** Whether the PDF beside the source is now what the source makes. */
  public boolean isGood() {
    return status == Status.SAME || status == Status.WRITTEN;
  }
}
