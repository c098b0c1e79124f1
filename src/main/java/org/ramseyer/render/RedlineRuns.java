package org.ramseyer.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ramseyer.diff.RedlineParagraph;
import org.ramseyer.diff.TextEdit;
import org.ramseyer.diff.WordEdits;
import org.ramseyer.model.Paragraph.Part;
import org.ramseyer.model.Provision;
import org.ramseyer.render.RedlineRun.Fate;
import org.ramseyer.render.RedlineRun.Role;

/**
 * Cuts a paragraph of a redline into runs: number, gap, heading and text, each kept, deleted or
 * inserted.
 *
 * <p>Invariant: the runs of one side, joined, are the paragraph of that side, but for what is no
 * change: the style of quotation marks, the capitals of headings, spaces and line-end hyphens
 * inside kept words. {@link #key} is that equality.
 */
public final class RedlineRuns {

  private final List<RedlineRun> runs = new ArrayList<>();
  private boolean startedBefore;
  private boolean startedAfter;

  private RedlineRuns() {}

  /**
   * The runs with the edits inside the paragraph; of what moved, the same at its old and at its new
   * place.
   */
  public static List<RedlineRun> of(RedlineParagraph paragraph) {
    RedlineRuns built = new RedlineRuns();
    if (paragraph.part() == Part.CONTINUATION) {
      built.part(paragraph.change().words().continuation(), Role.TEXT, Role.TEXT);
    } else {
      built.part(numbers(paragraph), Role.NUMBER, Role.NUMBER);
      built.part(paragraph.change().words().heading(), Role.HEADING, Role.GAP);
      built.part(
          paragraph.change().words().text(),
          Role.TEXT,
          built.endsWithNumber() ? Role.GAP : Role.TEXT);
    }
    return List.copyOf(built.runs);
  }

  /** The paragraph of one side alone, with one fate. */
  public static List<RedlineRun> side(RedlineParagraph paragraph, boolean ofBefore, Fate fate) {
    return merged(
        of(paragraph).stream()
            .filter(run -> ofBefore ? run.isInBefore() : run.isInAfter())
            .map(run -> new RedlineRun(fate, run.role(), run.text()))
            .toList());
  }

  /**
   * What a paragraph and its runs have in common: letters and marks without spaces, quotation marks
   * and hyphens.
   */
  public static String key(String words) {
    StringBuilder key = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Character.isWhitespace(c)
          && !Character.isSpaceChar(c)
          && "“”‘’\"'-–\u00AD".indexOf(c) < 0) {
        key.append(c);
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  private static List<TextEdit> numbers(RedlineParagraph paragraph) {
    String before = number(paragraph.change().before());
    String after = number(paragraph.change().after());
    if (key(before).equals(key(after))) {
      return before.isEmpty() && after.isEmpty()
          ? List.of()
          : List.of(new TextEdit.Equal(before, after));
    }
    List<TextEdit> edits = new ArrayList<>();
    if (!before.isEmpty()) {
      edits.add(new TextEdit.Delete(before));
    }
    if (!after.isEmpty()) {
      edits.add(new TextEdit.Insert(after));
    }
    return edits;
  }

  private static String number(@Nullable Provision provision) {
    return provision == null || provision.num() == null ? "" : provision.num().text();
  }

  private boolean endsWithNumber() {
    return !runs.isEmpty() && runs.getLast().role() == Role.NUMBER;
  }

  /** Appends one part, with a space before it on each side where something stands before it. */
  private void part(List<TextEdit> edits, Role role, Role gap) {
    boolean inBefore = !WordEdits.before(edits).isEmpty();
    boolean inAfter = !WordEdits.after(edits).isEmpty();
    boolean spaceBefore = startedBefore && inBefore;
    boolean spaceAfter = startedAfter && inAfter;
    if (spaceBefore || spaceAfter) {
      add(
          spaceBefore && spaceAfter ? Fate.KEPT : spaceBefore ? Fate.DELETED : Fate.INSERTED,
          gap,
          " ");
    }
    startedBefore |= inBefore;
    startedAfter |= inAfter;
    for (TextEdit edit : edits) {
      switch (edit) {
        case TextEdit.Equal equal -> kept(equal, role);
        case TextEdit.Delete delete -> add(Fate.DELETED, role, delete.before());
        case TextEdit.Insert insert -> add(Fate.INSERTED, role, insert.after());
      }
    }
  }

  /** Kept words in their later spelling; a space that only one side has after them is marked. */
  private void kept(TextEdit.Equal equal, Role role) {
    String before = equal.before().stripTrailing();
    String after = equal.after().stripTrailing();
    boolean spaceBefore = before.length() < equal.before().length();
    boolean spaceAfter = after.length() < equal.after().length();
    add(Fate.KEPT, role, after + (spaceBefore && spaceAfter ? " " : ""));
    if (spaceBefore != spaceAfter) {
      add(spaceBefore ? Fate.DELETED : Fate.INSERTED, role, " ");
    }
  }

  private void add(Fate fate, Role role, String text) {
    append(runs, new RedlineRun(fate, role, text));
  }

  private static List<RedlineRun> merged(List<RedlineRun> runs) {
    List<RedlineRun> merged = new ArrayList<>();
    runs.forEach(run -> append(merged, run));
    return List.copyOf(merged);
  }

  private static void append(List<RedlineRun> runs, RedlineRun run) {
    RedlineRun last = runs.isEmpty() ? null : runs.getLast();
    if (last != null && last.fate() == run.fate() && last.role() == run.role()) {
      runs.set(runs.size() - 1, new RedlineRun(run.fate(), run.role(), last.text() + run.text()));
    } else if (!run.text().isEmpty()) {
      runs.add(run);
    }
  }
}
