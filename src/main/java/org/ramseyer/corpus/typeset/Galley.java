package org.ramseyer.corpus.typeset;

import java.util.ArrayList;
import java.util.List;
import org.ramseyer.corpus.typeset.Block.Align;
import org.ramseyer.corpus.typeset.Row.Box;
import org.ramseyer.corpus.typeset.Row.Piece;

/** The rows of a text one under the other, before they are cut into pages. */
final class Galley {

  /**
   * Where a line would need more than this for each space, three ems of 14 points, it stays ragged.
   */
  private static final double WIDEST_GAP = 42;

  private final List<Row> rows = new ArrayList<>();
  private double space;

  List<Row> rows() {
    return List.copyOf(rows);
  }

  /** Sets a paragraph; no page break leaves one line of it alone. */
  void paragraph(Block block, List<Span> text) {
    boolean divides = block.align() == Align.JUSTIFIED;
    double width = block.right() - block.rest();
    LineBreaker breaker = new LineBreaker(block.right() - block.first(), width, divides);
    add(block, breaker.lines(text), List.of());
  }

  /**
   * Sets a number at {@code block.first()} and its words beside it from {@code block.rest()} on.
   */
  void hanging(Block block, List<Span> number, List<Span> text) {
    Span last = number.getLast();
    double least = block.first() + Span.width(number) + last.withText(" ").width();
    double start = Math.max(block.rest(), least);
    boolean divides = block.align() == Align.JUSTIFIED;
    LineBreaker breaker =
        new LineBreaker(block.right() - start, block.right() - block.rest(), divides);
    Block words =
        new Block(
            start,
            block.rest(),
            block.right(),
            block.align(),
            block.pitch(),
            block.above(),
            block.numbered(),
            block.keepsWithNext());
    add(words, breaker.lines(text), List.of(new Piece(block.first(), number, 0)));
  }

  /** Puts more space above the next row. */
  void space(double more) {
    space += more;
  }

  /** A row with nothing but boxes, {@code lead} below the row before. */
  void boxes(double lead, List<Box> boxes) {
    row(new Row(List.of(), boxes, lead, false, true));
  }

  void row(Row row) {
    rows.add(
        new Row(
            row.pieces(), row.boxes(), row.lead() + space, row.numbered(), row.keepsWithNext()));
    space = 0;
  }

  private void add(Block block, List<SetLine> lines, List<Piece> beside) {
    for (int at = 0; at < lines.size(); at++) {
      double x = at == 0 ? block.first() : block.rest();
      List<Piece> pieces = new ArrayList<>(at == 0 ? beside : List.of());
      pieces.add(place(block, lines.get(at), x));
      boolean last = at == lines.size() - 1;
      // An opening line at the foot of a page, or a closing one at the head of the next, is the
      // "widow" of the manuals.
      boolean widow = !last && (at == 0 || at == lines.size() - 2);
      row(
          new Row(
              pieces,
              List.of(),
              at == 0 ? block.above() : block.pitch(),
              block.numbered(),
              widow || (last && block.keepsWithNext())));
    }
  }

  private static Piece place(Block block, SetLine line, double x) {
    double slack = block.right() - x - line.width();
    return switch (block.align()) {
      case LEFT -> new Piece(x, line.spans(), 0);
      case RIGHT -> new Piece(x + slack, line.spans(), 0);
      case CENTRED ->
          new Piece(
              block.rest() + (block.right() - block.rest() - line.width()) / 2, line.spans(), 0);
      case JUSTIFIED -> {
        double gap = line.spaces() == 0 ? 0 : slack / line.spaces();
        boolean natural = gap > WIDEST_GAP || (line.ends() && gap > 0);
        yield new Piece(x, line.spans(), natural ? 0 : gap);
      }
    };
  }
}
