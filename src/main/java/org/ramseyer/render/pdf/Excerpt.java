package org.ramseyer.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.ramseyer.diff.Hunk;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.diff.TextEdit;
import org.ramseyer.diff.WordEdits;
import org.ramseyer.model.Provision;
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
      String opening = opening(change.provision());
      return opening.isEmpty()
          ? List.of()
          : List.of(new RedlineRun(fate, Role.TEXT, head(opening, LONGEST)));
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
      runs.add(new RedlineRun(Fate.KEPT, Role.TEXT, tail(edits.get(first - 1).after())));
    }
    int next = first;
    for (; next < edits.size() && !(edits.get(next) instanceof TextEdit.Equal); next++) {
      TextEdit edit = edits.get(next);
      boolean isDelete = edit instanceof TextEdit.Delete;
      runs.add(
          new RedlineRun(
              isDelete ? Fate.DELETED : Fate.INSERTED,
              Role.TEXT,
              head(isDelete ? edit.before() : edit.after(), LONGEST)));
    }
    if (next < edits.size()) {
      runs.add(new RedlineRun(Fate.KEPT, Role.TEXT, head(edits.get(next).after(), CONTEXT)));
    }
    runs.removeIf(run -> run.text().isEmpty());
    return runs;
  }

  private static String opening(Provision provision) {
    String words = (provision.heading().text() + " " + provision.text().text()).strip();
    return words.isEmpty() && !provision.children().isEmpty()
        ? opening(provision.children().getFirst())
        : words;
  }

  private static String head(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int cut = text.lastIndexOf(' ', length);
    return text.substring(0, cut <= 0 ? length : cut) + " … ";
  }

  private static String tail(String text) {
    if (text.length() <= CONTEXT) {
      return text;
    }
    int cut = text.indexOf(' ', text.length() - CONTEXT);
    return "… " + text.substring(cut < 0 ? text.length() - CONTEXT : cut + 1);
  }
}
