package org.ramseyer.render.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ramseyer.diff.ChangeKind;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.diff.RedlineParagraph;
import org.ramseyer.model.Paragraph.Part;
import org.ramseyer.model.Place;
import org.ramseyer.render.ChangeWords;
import org.ramseyer.render.pdf.Style.Ink;

/**
 * Sets what stands beside a paragraph of the redline: page and line at the left, the change and
 * what happened at the right. It remembers where each change begins.
 */
final class Margins {

  private static final double PLACES = 42;
  private static final double TAGS = 488;
  private static final double EDGE = 576;
  private static final double LEADING = 8.5;

  private static final Style TAG = Style.plain(Face.HELVETICA, 6.8).in(Ink.VIOLET);
  private static final Style PLACE = Style.plain(Face.HELVETICA, 6.5).in(Ink.GREY);

  private final Flow flow;
  private final Printable printable;
  private final Map<String, Spot> spots = new LinkedHashMap<>();
  private final Set<String> announced = new HashSet<>();

  /** Changes that begin with the next paragraph that has words. */
  private final List<ProvisionChange> waiting = new ArrayList<>();

  Margins(Flow flow, Printable printable) {
    this.flow = flow;
    this.printable = printable;
  }

  /** Where each change begins, by its id; of what moved, at its new place. */
  Map<String, Spot> spots() {
    return spots;
  }

  /**
   * Takes note of the change that a paragraph belongs to, also where the paragraph has no words.
   */
  void announce(RedlineParagraph paragraph) {
    ProvisionChange change = paragraph.change();
    if (change.isListed() && !paragraph.isOldPlace() && announced.add(change.id())) {
      waiting.add(change);
    }
  }

  /**
   * Writes the right margin, from the baseline {@code y} down, and gives the lowest baseline it
   * needs.
   */
  double tags(RedlineParagraph paragraph, double y) {
    List<Piece> tags = new ArrayList<>();
    ProvisionChange moved = paragraph.change();
    if (paragraph.isOldPlace() && paragraph.part() == Part.OPENING && moved.is(ChangeKind.MOVED)) {
      tags.add(new Piece(moved.id() + " ", TAG.in(Face.HELVETICA_BOLD)));
      tags.add(
          new Piece(
              printable.of("moved to " + ChangeWords.citation(moved.provision())) + " ", TAG));
    }
    for (ProvisionChange change : waiting) {
      spots.put(change.id(), flow.spot());
      tags.add(new Piece(change.id() + " ", TAG.in(Face.HELVETICA_BOLD)));
      tags.add(new Piece(printable.of(told(change)) + " ", TAG));
    }
    waiting.clear();
    double down = y - LEADING;
    for (List<Piece> line : LineBreaker.lines(tags, EDGE - TAGS, EDGE - TAGS)) {
      down += LEADING;
      flow.page().text(TAGS, down, line);
    }
    return Math.max(y, down);
  }

  /** Changes after which no words come stand at the end. */
  void finish() {
    flow.need(0);
    waiting.forEach(change -> spots.put(change.id(), flow.spot()));
    waiting.clear();
  }

  private static String told(ProvisionChange change) {
    boolean isMoved = change.is(ChangeKind.MOVED) && change.before() != null;
    return ChangeWords.happened(change)
        + (isMoved ? " from " + ChangeWords.citation(Objects.requireNonNull(change.before())) : "");
  }

  /**
   * Writes the left margin: where the paragraph stands in the later text, or stood in the earlier
   * one.
   */
  void place(RedlineParagraph paragraph, double y) {
    Place young = paragraph.placeAfter();
    Place old = paragraph.placeBefore();
    if (young.isKnown() || old.isKnown()) {
      flow.page().text(PLACES, y, young.isKnown() ? young.toString() : "was " + old, PLACE);
    }
  }
}
