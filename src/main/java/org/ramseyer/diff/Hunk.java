package org.ramseyer.diff;

import java.util.ArrayList;
import java.util.List;

/** One place where words changed: half-open ranges of the earlier and the later text. */
public record Hunk(int startBefore, int endBefore, int startAfter, int endAfter) {

  /** The places where {@code edits} change anything. */
  public static List<Hunk> of(List<TextEdit> edits) {
    List<Hunk> hunks = new ArrayList<>();
    int before = 0;
    int after = 0;
    int startBefore = 0;
    int startAfter = 0;
    for (TextEdit edit : edits) {
      if (edit instanceof TextEdit.Equal) {
        close(hunks, startBefore, before, startAfter, after);
      }
      before += edit.before().length();
      after += edit.after().length();
      if (edit instanceof TextEdit.Equal) {
        startBefore = before;
        startAfter = after;
      }
    }
    close(hunks, startBefore, before, startAfter, after);
    return hunks;
  }

  private static void close(
      List<Hunk> hunks, int startBefore, int before, int startAfter, int after) {
    if (before > startBefore || after > startAfter) {
      hunks.add(new Hunk(startBefore, before, startAfter, after));
    }
  }
}
