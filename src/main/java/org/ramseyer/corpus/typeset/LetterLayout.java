package org.ramseyer.corpus.typeset;

import static org.ramseyer.corpus.typeset.Face.TIMES;
import static org.ramseyer.corpus.typeset.Face.TIMES_BOLD;
import static org.ramseyer.corpus.typeset.Face.TIMES_ITALIC;

import java.util.List;
import org.ramseyer.corpus.typeset.Block.Align;
import org.ramseyer.corpus.typeset.BodyLine.Label;
import org.ramseyer.corpus.typeset.BodyLine.Labelled;
import org.ramseyer.corpus.typeset.Row.Box;

/** A letter or statement: letterhead, date, addressee, what it is about, paragraphs, signature. */
final class LetterLayout implements Layout {

  private static final double LEFT = 90;
  private static final double RIGHT = 522;

  private static final Measure MEASURE =
      new Measure(
          LEFT,
          RIGHT,
          24,
          15,
          8,
          Align.LEFT,
          false,
          true,
          new Style(TIMES, 11.5),
          new Style(TIMES_BOLD, 11.5),
          new Style(TIMES_ITALIC, 11.5),
          new Style(TIMES_ITALIC, 9.5));

  private final TypesetSource source;

  LetterLayout(TypesetSource source) {
    this.source = source;
  }

  @Override
  public Sheet sheet() {
    return new Sheet(84, 84, 716, 0, null);
  }

  @Override
  public List<Row> rows() {
    Galley galley = new Galley();
    letterhead(galley);
    Header header = source.header();
    line(galley, 32, header.get("date"), MEASURE.body());
    line(galley, 26, header.get("to"), MEASURE.body());
    line(galley, 26, header.title(), MEASURE.heading());
    galley.space(4);
    new BodySetter(MEASURE, galley)
        .set(source.body().stream().filter(line -> !isPreface(line)).toList());
    return galley.rows();
  }

  @Override
  public void furnish(Canvas canvas, int page, int pages) {
    if (page > 1) {
      canvas.centred(Sheet.WIDTH / 2, 744, new Style(TIMES, 10).of("Page " + page));
    }
  }

  /** Who writes, the lines of the letterhead under it, and a rule. */
  private void letterhead(Galley galley) {
    centred(galley, new Style(TIMES_BOLD, 15), MarkedText.plain(source.header().get("from")));
    for (BodyLine line : source.body()) {
      if (isPreface(line)) {
        centred(galley, new Style(TIMES, 10.5), ((Labelled) line).text());
      }
    }
    galley.boxes(10, List.of(new Box(LEFT, 0, RIGHT - LEFT, 0.8)));
  }

  private static boolean isPreface(BodyLine line) {
    return line instanceof Labelled labelled && labelled.label() == Label.PREFACE;
  }

  private static void centred(Galley galley, Style style, MarkedText text) {
    if (!text.isEmpty()) {
      galley.paragraph(
          MEASURE.display(Align.CENTRED, style.size() * 1.25, style.size() * 1.4), style.of(text));
    }
  }

  private static void line(Galley galley, double above, String text, Style style) {
    if (!text.isEmpty()) {
      galley.paragraph(MEASURE.display(Align.LEFT, MEASURE.pitch(), above), style.of(text));
    }
  }
}
