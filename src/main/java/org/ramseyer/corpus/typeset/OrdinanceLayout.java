package org.ramseyer.corpus.typeset;

import static org.ramseyer.corpus.typeset.Face.TIMES;
import static org.ramseyer.corpus.typeset.Face.TIMES_BOLD;
import static org.ramseyer.corpus.typeset.Face.TIMES_ITALIC;

import java.util.List;
import org.ramseyer.corpus.typeset.Block.Align;
import org.ramseyer.corpus.typeset.Row.Box;

/**
 * An ordinance as city clerks file it: 25 double-spaced lines of Times 12, numbered down the left
 * margin beside a rule, the drafting legend in a box above them, changes underlined and struck
 * through.
 */
final class OrdinanceLayout implements Layout {

  private static final double LEFT = 96;
  private static final double RIGHT = 540;
  private static final double PITCH = 24;
  private static final double TOP = 92;
  private static final double NUMBER_EDGE = 72;

  private static final Style SMALL = new Style(TIMES, 9);

  private static final Measure MEASURE =
      new Measure(
          LEFT,
          RIGHT,
          36,
          PITCH,
          0,
          Align.LEFT,
          true,
          false,
          new Style(TIMES, 12),
          new Style(TIMES_BOLD, 12),
          new Style(TIMES, 12),
          new Style(TIMES, 10));

  private final TypesetSource source;

  OrdinanceLayout(TypesetSource source) {
    this.source = source;
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        84, TOP, TOP + 24 * PITCH, 25, new Sheet.Numbering(NUMBER_EDGE, new Style(TIMES, 12)));
  }

  @Override
  public List<Row> rows() {
    Galley galley = new Galley();
    Header header = source.header();
    centred(galley, 15, 18, header.get("body"));
    centred(galley, 12, 20, header.get("number"));
    centred(galley, 11, 16, header.get("date"));
    centred(galley, 13, 24, header.title());
    String subject = header.get("subject");
    centred(galley, 11, 18, subject.isEmpty() ? "" : "[" + subject + "]");
    galley.space(12);
    new BoxedNotes(MEASURE, galley).set(source.body());
    return galley.rows();
  }

  @Override
  public void furnish(Canvas canvas, int page, int pages) {
    if (page > 1) {
      canvas.runningHead(
          new Style(TIMES_BOLD, 10), 46, LEFT, RIGHT, source.header().get("number"), "");
    }
    canvas.box(new Box(82, 0, 0.6, 708 - 66), 708);
    canvas.box(new Box(LEFT, 0, RIGHT - LEFT, 0.6), 722);
    canvas.runningHead(SMALL, 734, LEFT, RIGHT, source.header().get("body"), "Page " + page);
  }

  private static void centred(Galley galley, double size, double above, String text) {
    if (!text.isEmpty()) {
      Style style = new Style(size > 12 ? TIMES_BOLD : TIMES, size);
      galley.paragraph(MEASURE.display(Align.CENTRED, size * 1.25, above), style.of(text));
    }
  }

  /**
   * The body of an ordinance, its notes in a frame: the legend that tells a reader what the marks
   * mean.
   */
  private static final class BoxedNotes extends BodySetter {

    private static final double PADDING = 8;
    private static final double NOTE_PITCH = 13;
    private static final double RULE = 0.8;

    private final Galley galley;

    BoxedNotes(Measure measure, Galley galley) {
      super(measure, galley);
      this.galley = galley;
    }

    @Override
    void notes(List<MarkedText> notes) {
      Galley inside = new Galley();
      Block block = Block.plain(LEFT + PADDING, LEFT + PADDING, RIGHT - PADDING, NOTE_PITCH);
      Style label = new Style(TIMES_ITALIC, MEASURE.note().size());
      inside.paragraph(block, label.of("NOTE:"));
      notes.forEach(note -> inside.paragraph(block, MEASURE.note().of(note)));
      galley.space(PADDING);
      List<Row> rows = inside.rows();
      for (int at = 0; at < rows.size(); at++) {
        Row row = rows.get(at).withBoxes(frame(at == 0, at == rows.size() - 1));
        Row placed = at == 0 ? new Row(row.pieces(), row.boxes(), PITCH, false, true) : row;
        galley.row(at < 2 || at == rows.size() - 2 ? placed.keptWithNext() : placed);
      }
      galley.space(PADDING);
    }

    /** The frame around one row, so that a box may run over a page. */
    private static List<Box> frame(boolean first, boolean last) {
      double bottom = last ? -PADDING : -4;
      double height = (first ? NOTE_PITCH + 2 : NOTE_PITCH - 4) - bottom;
      Box left = new Box(LEFT, bottom, RULE, height);
      Box right = new Box(RIGHT - RULE, bottom, RULE, height);
      Box top = new Box(LEFT, bottom + height, RIGHT - LEFT, first ? RULE : 0);
      Box foot = new Box(LEFT, bottom, RIGHT - LEFT, last ? RULE : 0);
      return List.of(left, right, top, foot).stream().filter(box -> box.height() > 0).toList();
    }
  }
}
