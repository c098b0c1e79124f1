package org.ramseyer.render.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ramseyer.diff.ChangeKind;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.diff.RedlineParagraph;
import org.ramseyer.diff.RedlineParagraph.Presence;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.LevelKind.Rank;
import org.ramseyer.model.Paragraph.Part;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;
import org.ramseyer.render.ChangeWords;
import org.ramseyer.render.RedlineIndents;
import org.ramseyer.render.RedlineRun;
import org.ramseyer.render.RedlineRun.Fate;
import org.ramseyer.render.RedlineRun.Role;
import org.ramseyer.render.RedlineRuns;
import org.ramseyer.render.pdf.Style.Ink;

/**
 * Sets the redline: the words in the middle, their page and line in the left margin, what happened in the right one.
 *
 * <p>What moved stands struck through at its old place and, with the edits inside it, at its new one; the margin says where it
 * went and where it came from.
 */
final class BodyPages {

  private static final double PLACES = 42;
  private static final double LEFT = 112;
  private static final double RIGHT = 478;
  private static final double TAGS = 488;
  private static final double EDGE = 576;
  private static final double STEP = 17;
  /** Deeper provisions stand where this depth stands, so that their lines stay readable. */
  private static final int DEEPEST = 9;
  private static final double LEADING = 13;
  private static final double TAG_LEADING = 8.5;

  private static final Style WORDS = Style.plain(Face.TIMES, 10.5);
  private static final Style TAG = Style.plain(Face.HELVETICA, 6.8).in(Ink.VIOLET);
  private static final Style PLACE = Style.plain(Face.HELVETICA, 6.5).in(Ink.GREY);

  private final Flow flow = new Flow();
  private final Printable printable;
  private final Map<String, Spot> spots = new LinkedHashMap<>();
  private final List<ProvisionChange> waiting = new ArrayList<>();

  BodyPages(Printable printable) {
    this.printable = printable;
  }

  /** Sets all paragraphs. */
  void set(Comparison comparison) {
    int[] indents = RedlineIndents.of(comparison.paragraphs());
    for (int i = 0; i < indents.length; i++) {
      RedlineParagraph paragraph = comparison.paragraphs().get(i);
      if (isNewPlace(paragraph) && paragraph.change().isListed() && !spots.containsKey(paragraph.change().id())
          && !waiting.contains(paragraph.change())) {
        waiting.add(paragraph.change());
      }
      if (!paragraph.before().isEmpty() || !paragraph.after().isEmpty()) {
        paragraph(paragraph, indents[i]);
      }
    }
    flow.need(0);
    waiting.forEach(change -> spots.put(change.id(), flow.spot()));
  }

  List<Canvas> pages() {
    return flow.pages();
  }

  /** Where each change begins, by its id, in the order of the redline; of what moved, at its new place. */
  Map<String, Spot> spots() {
    return spots;
  }

  private static boolean isNewPlace(RedlineParagraph paragraph) {
    return paragraph.presence() != Presence.BEFORE || paragraph.change().after() == null;
  }

  private void paragraph(RedlineParagraph paragraph, int indent) {
    LevelKind kind = paragraph.change().provision().kind();
    boolean isHead = paragraph.part() == Part.OPENING && (kind.rank() == Rank.BIG || kind == LevelKind.SECTION);
    List<Piece> pieces = new ArrayList<>();
    List<Piece> number = new ArrayList<>();
    boolean hangs = paragraph.part() == Part.OPENING && kind.rank() == Rank.SMALL;
    for (RedlineRun run : runs(paragraph)) {
      boolean isNumber = hangs && (run.role() == Role.NUMBER || run.role() == Role.GAP);
      (isNumber ? number : pieces).addAll(pieces(paragraph, run, isHead));
    }
    double edge = LEFT + STEP * (Math.clamp(indent, 1, DEEPEST) - 1);
    double numbers = number.stream().mapToDouble(Piece::width).sum();
    double left = number.isEmpty() ? edge : edge + STEP;
    List<Piece> all = new ArrayList<>(number);
    all.addAll(pieces);
    double first = number.isEmpty() ? left : Math.max(left, edge + numbers);
    flow.space(isHead ? 7 : 3);
    // A heading stays with two lines of what it heads.
    flow.need(isHead ? 3 * LEADING + 7 : LEADING);
    List<List<Piece>> lines = number.isEmpty() || pieces.isEmpty()
        ? LineBreaker.lines(all, RIGHT - edge, RIGHT - left) : LineBreaker.lines(pieces, RIGHT - first, RIGHT - left);
    for (int i = 0; i < lines.size(); i++) {
      double y = flow.line(LEADING);
      if (i == 0) {
        first(paragraph, y);
        if (lines.size() > 0 && !number.isEmpty() && !pieces.isEmpty()) {
          flow.page().text(edge, y, Piece.merged(number));
        }
      }
      boolean isPlain = number.isEmpty() || pieces.isEmpty();
      flow.page().text(i > 0 ? left : isPlain ? edge : first, y, lines.get(i));
      if (isChanged(paragraph)) {
        flow.page().box(LEFT - 9, y - 3.5, 1, LEADING, Ink.BLACK);
      }
    }
    flow.atLeast(tagBottom);
    tagBottom = 0;
  }

  private double tagBottom;

  private static boolean isChanged(RedlineParagraph paragraph) {
    return paragraph.presence() != Presence.BOTH
        || RedlineRuns.of(paragraph).stream().anyMatch(run -> run.fate() != Fate.KEPT);
  }

  private static List<RedlineRun> runs(RedlineParagraph paragraph) {
    boolean isAway = !isNewPlace(paragraph);
    return isAway ? RedlineRuns.side(paragraph, true, Fate.DELETED) : RedlineRuns.of(paragraph);
  }

  private List<Piece> pieces(RedlineParagraph paragraph, RedlineRun run, boolean isHead) {
    boolean isBold = run.role() == Role.HEADING || (isHead && run.role() == Role.NUMBER);
    Style style = isBold ? WORDS.in(Face.TIMES_BOLD) : WORDS;
    boolean isMoved = paragraph.presence() != Presence.BOTH && paragraph.change().before() != null
        && paragraph.change().after() != null;
    Style marked = switch (run.fate()) {
      case KEPT -> isMoved ? style.in(Ink.VIOLET) : style;
      case DELETED -> style.deleted(isNewPlace(paragraph) ? Ink.RED : Ink.VIOLET);
      case INSERTED -> style.inserted();
    };
    return Piece.marked(printable.of(run.text()), marked);
  }

  /** The margins of a paragraph's first line, and the places of the changes that begin with it. */
  private void first(RedlineParagraph paragraph, double y) {
    Provision provision = paragraph.isInAfter() ? paragraph.change().after() : paragraph.change().before();
    Place place = start(provision, paragraph.part());
    if (place.isKnown()) {
      flow.page().text(PLACES, y, (paragraph.isInAfter() ? "" : "was ") + place, PLACE);
    }
    List<Piece> tags = new ArrayList<>();
    if (!isNewPlace(paragraph) && paragraph.part() == Part.OPENING && paragraph.change().is(ChangeKind.MOVED)) {
      tags.add(new Piece(paragraph.change().id() + " moved to "
          + printable.of(ChangeWords.citation(paragraph.change().provision())) + " ", TAG));
    }
    for (ProvisionChange change : waiting) {
      spots.put(change.id(), flow.spot());
      tags.add(new Piece(change.id() + " ", TAG.in(Face.HELVETICA_BOLD)));
      tags.add(new Piece(printable.of(told(change)) + " ", TAG));
    }
    waiting.clear();
    double down = y;
    for (List<Piece> line : LineBreaker.lines(tags, EDGE - TAGS, EDGE - TAGS)) {
      flow.page().text(TAGS, down, line);
      tagBottom = down;
      down += TAG_LEADING;
    }
  }

  private static String told(ProvisionChange change) {
    boolean isMoved = change.is(ChangeKind.MOVED) && change.before() != null && change.after() != null;
    return ChangeWords.happened(change)
        + (isMoved ? " from " + ChangeWords.citation(Objects.requireNonNull(change.before())) : "");
  }

  private static Place start(@Nullable Provision provision, Part part) {
    if (provision == null) {
      return Place.UNKNOWN;
    }
    return part == Part.OPENING ? provision.span().start() : provision.continuation().span().start();
  }
}
