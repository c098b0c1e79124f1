package org.ramseyer.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.ramseyer.diff.Hunk;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.diff.TextEdit;
import org.ramseyer.diff.WordEdits;
import org.ramseyer.render.FewWords;
import org.ramseyer.render.RedlineRun;
import org.ramseyer.render.RedlineRun.Fate;
import org.ramseyer.render.RedlineRun.Role;

/** The first words of a change, for the change list. */
final class Excerpt {

  /** Letters of kept words on each side of an edit. */
  private static final int CONTEXT = 44;

  /** Letters of changed words. */
  private static final int LONGEST = 150;

  private Excerpt() {}

  /**
   * The first place where words changed with a few words around it, or how a provision begins that
   * changed as a whole.
   */
  static List<RedlineRun> of(ProvisionChange change) {
    if (change.before() == null || change.after() == null) {
      Fate fate = change.after() == null ? Fate.DELETED : Fate.INSERTED;
      String opening = FewWords.opening(change.provision());
      return opening.isEmpty()
          ? List.of()
          : List.of(new RedlineRun(fate, Role.TEXT, FewWords.head(opening, LONGEST)));
    }
    List<RedlineRun> runs = new ArrayList<>();
    int places = 0;
    WordEdits words = change.words();
    for (List<TextEdit> part : List.of(words.heading(), words.text(), words.continuation())) {
      places += Hunk.of(part).size();
      for (int i = 0; i < part.size() && runs.isEmpty(); i++) {
        if (!(part.get(i) instanceof TextEdit.Equal)) {
          runs.addAll(around(part, i));
        }
      }
    }
    if (places > 1) {
      String more = " (and " + (places - 1) + (places == 2 ? " more place)" : " more places)");
      runs.add(new RedlineRun(Fate.KEPT, Role.TEXT, more));
    }
    return runs;
  }

  private static List<RedlineRun> around(List<TextEdit> edits, int first) {
    List<RedlineRun> runs = new ArrayList<>();
    if (first > 0) {
      runs.add(
          new RedlineRun(
              Fate.KEPT, Role.TEXT, FewWords.tail(edits.get(first - 1).after(), CONTEXT)));
    }
    int next = first;
    for (; next < edits.size() && !(edits.get(next) instanceof TextEdit.Equal); next++) {
      TextEdit edit = edits.get(next);
      boolean isDelete = edit instanceof TextEdit.Delete;
      runs.add(
          new RedlineRun(
              isDelete ? Fate.DELETED : Fate.INSERTED,
              Role.TEXT,
              FewWords.head(isDelete ? edit.before() : edit.after(), LONGEST)));
    }
    if (next < edits.size()) {
      runs.add(
          new RedlineRun(Fate.KEPT, Role.TEXT, FewWords.head(edits.get(next).after(), CONTEXT)));
    }
    runs.removeIf(run -> run.text().isEmpty());
    return runs;
  }
}
