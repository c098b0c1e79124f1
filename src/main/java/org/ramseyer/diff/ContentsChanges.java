package org.ramseyer.diff;

import org.jspecify.annotations.Nullable;
import org.ramseyer.align.Alignment;
import org.ramseyer.align.ContentsEntries;
import org.ramseyer.align.Match;

/**
 * Tells whether a change in a table of contents only follows the text.
 *
 * <p>Example: "Sec. 3. Gulls" became "Sec. 4. Gulls", and section 3 is section 4 now. An entry that
 * says another thing than the heading it stands for follows nothing, and is told as a change of its
 * own.
 */
final class ContentsChanges {

  private final @Nullable Match[] byBefore;
  private final ContentsEntries before;
  private final ContentsEntries after;

  ContentsChanges(Alignment alignment) {
    byBefore = alignment.byBefore();
    before = new ContentsEntries(alignment.before());
    after = new ContentsEntries(alignment.after());
  }

  /** Whether an entry changed as what it names changed. */
  boolean follows(Match match) {
    if (!before.isEntry(match.before()) || !after.isEntry(match.after())) {
      return false;
    }
    int from = before.named(match.before());
    int to = after.named(match.after());
    Match section =
        from == ContentsEntries.NONE || to == ContentsEntries.NONE ? null : byBefore[from];
    return section != null && section.after() == to && (section.moved() || !match.moved());
  }

  /** Whether an entry is gone because no provision has that number and heading any more. */
  boolean followsStruck(int entry) {
    return before.isEntry(entry)
        && before.named(entry) != ContentsEntries.NONE
        && after.lacks(before, entry);
  }

  /** Whether an entry is new because no provision had that number and heading before. */
  boolean followsNew(int entry) {
    return after.isEntry(entry)
        && after.named(entry) != ContentsEntries.NONE
        && before.lacks(after, entry);
  }
}
