package org.ramseyer.render.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.diff.RedlineParagraph;
import org.ramseyer.render.RedlineIndents;
import org.ramseyer.render.RedlineRun;
import org.ramseyer.render.RedlineRuns;
import org.ramseyer.render.docx.RedlineLine.Fate;
import org.ramseyer.render.docx.RedlineLine.Move;

/**
 * The paragraphs of a redline as Word must have them: each kept with edits inside, or struck,
 * inserted or moved whole.
 *
 * <p>Paragraphs without words on either side are left out; their bookmarks go to the next one.
 */
final class RedlineLines {

  private final List<RedlineParagraph> paragraphs = new ArrayList<>();
  private final List<Integer> indents = new ArrayList<>();
  private final List<List<String>> bookmarks = new ArrayList<>();

  private RedlineLines(Comparison comparison) {
    List<RedlineParagraph> all = comparison.paragraphs();
    int[] steps = RedlineIndents.of(all);
    Set<String> named = new HashSet<>();
    List<String> waiting = new ArrayList<>();
    for (int i = 0; i < steps.length; i++) {
      RedlineParagraph paragraph = all.get(i);
      String bookmark = bookmark(paragraph);
      if (bookmark != null && named.add(bookmark)) {
        waiting.add(bookmark);
      }
      if (!paragraph.before().isEmpty() || !paragraph.after().isEmpty()) {
        paragraphs.add(paragraph);
        indents.add(steps[i]);
        bookmarks.add(List.copyOf(waiting));
        waiting.clear();
      }
    }
    if (!waiting.isEmpty() && !bookmarks.isEmpty()) {
      waiting.addAll(0, bookmarks.removeLast());
      bookmarks.add(List.copyOf(waiting));
    }
  }

  /** Every paragraph with its finest marks. */
  static List<RedlineLine> of(Comparison comparison) {
    RedlineLines lines = new RedlineLines(comparison);
    return lines.marked(Moves.of(lines.paragraphs));
  }

  /**
   * The fallback: what changed at all is struck and inserted as whole paragraphs, and nothing is a
   * move.
   */
  static List<RedlineLine> whole(Comparison comparison) {
    return new RedlineLines(comparison).whole();
  }

  /**
   * "c12" where the change stands in the later text, "f3" where one file only has a line;
   * "c12_from" where it stood, if it moved.
   */
  private static @Nullable String bookmark(RedlineParagraph paragraph) {
    ProvisionChange change = paragraph.change();
    if (change.id().isEmpty()) {
      return null;
    }
    return !paragraph.isInAfter() && change.after() != null ? change.id() + "_from" : change.id();
  }

  private List<RedlineLine> marked(Map<Integer, Move> moves) {
    List<RedlineLine> lines = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      RedlineParagraph paragraph = paragraphs.get(i);
      Move move = moves.get(i);
      Fate fate = fate(paragraph, move != null);
      List<RedlineRun> runs =
          switch (fate) {
            case KEPT -> RedlineRuns.of(paragraph);
            case STRUCK, MOVED_AWAY -> RedlineRuns.side(paragraph, true, RedlineRun.Fate.DELETED);
            case INSERTED, MOVED_HERE ->
                RedlineRuns.side(paragraph, false, RedlineRun.Fate.INSERTED);
          };
      lines.add(new RedlineLine(paragraph, fate, runs, indents.get(i), move, bookmarks.get(i)));
    }
    return lines;
  }

  private static Fate fate(RedlineParagraph paragraph, boolean isMove) {
    if (paragraph.before().isEmpty()) {
      return isMove ? Fate.MOVED_HERE : Fate.INSERTED;
    }
    if (paragraph.after().isEmpty()) {
      return isMove ? Fate.MOVED_AWAY : Fate.STRUCK;
    }
    return Fate.KEPT;
  }

  private List<RedlineLine> whole() {
    List<RedlineLine> lines = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      RedlineParagraph paragraph = paragraphs.get(i);
      String before = paragraph.before();
      String after = paragraph.after();
      List<String> names = bookmarks.get(i);
      if (RedlineRuns.key(before).equals(RedlineRuns.key(after))) {
        lines.add(plain(i, Fate.KEPT, RedlineRun.Fate.KEPT, after, names));
        continue;
      }
      if (!before.isEmpty()) {
        lines.add(plain(i, Fate.STRUCK, RedlineRun.Fate.DELETED, before, names));
        names = List.of();
      }
      if (!after.isEmpty()) {
        lines.add(plain(i, Fate.INSERTED, RedlineRun.Fate.INSERTED, after, names));
      }
    }
    return lines;
  }

  private RedlineLine plain(
      int i, Fate fate, RedlineRun.Fate words, String text, List<String> names) {
    return new RedlineLine(
        paragraphs.get(i),
        fate,
        List.of(new RedlineRun(words, RedlineRun.Role.TEXT, text)),
        indents.get(i),
        null,
        names);
  }
}
