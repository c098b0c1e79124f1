package org.ramseyer.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.RedlineParagraph;
import org.ramseyer.diff.RedlineParagraph.Presence;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.LevelKind.Rank;
import org.ramseyer.model.Paragraph.Part;
import org.ramseyer.render.RedlineIndents;
import org.ramseyer.render.RedlineRun;
import org.ramseyer.render.RedlineRun.Fate;
import org.ramseyer.render.RedlineRun.Role;
import org.ramseyer.render.RedlineRuns;
import org.ramseyer.render.pdf.Style.Ink;

/**
 * Sets the redline: the words in the middle, a bar beside what changed, and the margins.
 *
 * <p>What moved stands struck through at its old place and, with the edits inside it, at its new
 * one.
 */
final class BodyPages {

  private static final double LEFT = 112;
  private static final double RIGHT = 478;
  private static final double BAR = 103;
  private static final double STEP = 20;
  private static final double LEADING = 13;

  /** Deeper provisions stand where this depth stands, so that their lines stay readable. */
  private static final int DEEPEST = 9;

  private static final Style WORDS = Style.plain(Face.TIMES, 10.5);

  private final Flow flow = new Flow();
  private final Printable printable;
  private final Margins margins;

  BodyPages(Printable printable) {
    this.printable = printable;
    margins = new Margins(flow, printable);
  }

  /** Sets all paragraphs. */
  void set(Comparison comparison) {
    int[] indents = RedlineIndents.of(comparison.paragraphs());
    for (int i = 0; i < indents.length; i++) {
      RedlineParagraph paragraph = comparison.paragraphs().get(i);
      margins.announce(paragraph);
      if (!paragraph.before().isEmpty() || !paragraph.after().isEmpty()) {
        set(paragraph, LEFT + STEP * (Math.clamp(indents[i], 1, DEEPEST) - 1));
      }
    }
    margins.finish();
  }

  List<Canvas> pages() {
    return flow.pages();
  }

  /** Where each change begins, by its id. */
  Map<String, Spot> spots() {
    return margins.spots();
  }

  private void set(RedlineParagraph paragraph, double edge) {
    LevelKind kind = paragraph.change().provision().kind();
    boolean isOpening = paragraph.part() == Part.OPENING;
    boolean isHead = isOpening && (kind.rank() == Rank.BIG || kind == LevelKind.SECTION);
    boolean hangs = isOpening && kind.rank() == Rank.SMALL;
    List<RedlineRun> runs =
        paragraph.isOldPlace()
            ? RedlineRuns.side(paragraph, true, Fate.DELETED)
            : RedlineRuns.of(paragraph);
    List<Piece> number = new ArrayList<>();
    List<Piece> words = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      RedlineRun run = runs.get(i);
      List<Piece> into =
          hangs && (run.role() == Role.NUMBER || run.role() == Role.GAP) ? number : words;
      into.addAll(pieces(paragraph, run, isHead));
      boolean isReplaced =
          run.fate() == Fate.DELETED
              && i + 1 < runs.size()
              && runs.get(i + 1).fate() == Fate.INSERTED;
      if (isReplaced && !run.text().endsWith(" ")) {
        into.add(new Piece(" ", WORDS));
      }
    }
    flow.space(isHead ? 7 : 3);
    // A heading stays with two lines of what it heads.
    flow.need(isHead ? 3 * LEADING : LEADING);
    lines(
        paragraph,
        edge,
        number,
        words,
        runs.stream().anyMatch(run -> run.fate() != Fate.KEPT)
            || paragraph.presence() != Presence.BOTH);
  }

  /**
   * The number stands at {@code edge}, the words one step inside it, or after a number that is
   * wider than the step.
   */
  private void lines(
      RedlineParagraph paragraph,
      double edge,
      List<Piece> number,
      List<Piece> words,
      boolean isChanged) {
    double rest = number.isEmpty() ? edge : edge + STEP;
    double first = Math.max(rest, edge + number.stream().mapToDouble(Piece::width).sum());
    List<List<Piece>> lines =
        new ArrayList<>(LineBreaker.lines(words, RIGHT - first, RIGHT - rest));
    if (lines.isEmpty()) {
      lines.add(List.of());
    }
    double lowest = 0;
    for (int i = 0; i < lines.size(); i++) {
      double y = flow.line(LEADING);
      if (i == 0) {
        margins.place(paragraph, y);
        flow.page().text(edge, y, Piece.merged(number));
      }
      flow.page().text(i == 0 ? first : rest, y, lines.get(i));
      lowest = i == 0 ? margins.tags(paragraph, y) : flow.isAtTop() ? 0 : lowest;
      if (isChanged) {
        flow.page().box(BAR, y - 3.5, 1, LEADING, Ink.BLACK);
      }
    }
    flow.atLeast(lowest);
  }

  private List<Piece> pieces(RedlineParagraph paragraph, RedlineRun run, boolean isHead) {
    boolean isBold = run.role() == Role.HEADING || (isHead && run.role() == Role.NUMBER);
    Style style = isBold ? WORDS.in(Face.TIMES_BOLD) : WORDS;
    boolean isMoved =
        paragraph.presence() != Presence.BOTH
            && paragraph.change().before() != null
            && paragraph.change().after() != null;
    Style marked =
        switch (run.fate()) {
          case KEPT -> isMoved ? style.in(Ink.VIOLET) : style;
          case DELETED -> style.deleted(paragraph.isOldPlace() ? Ink.VIOLET : Ink.RED);
          case INSERTED -> style.inserted();
        };
    return Piece.marked(printable.of(run.text()), marked);
  }
}
