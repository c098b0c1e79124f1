package org.ramseyer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the index.
 *
 * @param read ids of the documents that were new or changed and are now in the index
 * @param unchanged how many documents were there already and did not change
 * @param gone ids of the documents that left the index because their files are gone
 * @param incomplete documents of which words may be missing; they are in the index all the same
 * @param failures what could not be read; what the index held of it stays
 * @param notice what a user should know of the index itself; null where there is nothing
 */
public record UpdateReport(
    List<String> read,
    int unchanged,
    List<String> gone,
    List<Failure> incomplete,
    List<Failure> failures,
    @Nullable String notice) {

  /** A file that could not be read, or not whole, and why, as one sentence that names it. */
  public record Failure(String id, String message) {}

  public UpdateReport {
    read = List.copyOf(read);
    gone = List.copyOf(gone);
    incomplete = List.copyOf(incomplete);
    failures = List.copyOf(failures);
  }
}
