package org.ramseyer.diff;

/**
 * A line that one of two files of one version bears, and the form of the other leaves out.
 *
 * @param sort which line it is
 * @param change its place in the comparison: on one side only, and yet unchanged
 */
public record FormLine(FrontLine sort, ProvisionChange change) {

  /** Whether the earlier of the two files has it. */
  public boolean isInBefore() {
    return change.before() != null;
  }
}
