package org.ramseyer.corpus.typeset;

import static org.ramseyer.corpus.typeset.Face.COURIER;
import static org.ramseyer.corpus.typeset.Face.COURIER_BOLD;
import static org.ramseyer.corpus.typeset.Face.TIMES_ITALIC;

import java.util.List;
import java.util.Locale;
import org.ramseyer.corpus.typeset.Block.Align;

/**
 * An act or a section of a statute as state code revisers print it: typewriter type, 36 numbered
 * lines a page, the measure and the title above them.
 */
final class ActLayout implements Layout {

  private static final double LEFT = 104;
  private static final double RIGHT = 542;
  private static final double PITCH = 17.5;
  private static final double TOP = 84;
  private static final double NUMBER_EDGE = 84;
  private static final Style SMALL = new Style(COURIER, 9);

  private static final Measure MEASURE =
      new Measure(
          LEFT,
          RIGHT,
          26.4,
          PITCH,
          0,
          Align.LEFT,
          true,
          false,
          new Style(COURIER, 11),
          new Style(COURIER_BOLD, 11),
          new Style(COURIER, 11),
          new Style(TIMES_ITALIC, 10));

  private final TypesetSource source;

  ActLayout(TypesetSource source) {
    this.source = source;
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        TOP, TOP, TOP + 35 * PITCH, 36, new Sheet.Numbering(NUMBER_EDGE, new Style(COURIER, 11)));
  }

  @Override
  public List<Row> rows() {
    Galley galley = new Galley();
    Header header = source.header();
    centred(galley, new Style(COURIER_BOLD, 14), header.get("state").toUpperCase(Locale.ROOT));
    centred(galley, new Style(COURIER_BOLD, 11), header.get("number"));
    centred(galley, new Style(COURIER, 10), header.get("date"));
    centred(galley, new Style(COURIER, 11), header.title());
    galley.space(6);
    new BodySetter(MEASURE, galley).set(source.body());
    return galley.rows();
  }

  @Override
  public void furnish(Canvas canvas, int page, int pages) {
    if (page > 1) {
      canvas.runningHead(
          SMALL, 48, LEFT, RIGHT, source.header().get("state"), source.header().get("number"));
    }
    canvas.centred(Sheet.WIDTH / 2, 738, SMALL.of("p. " + page));
  }

  private static void centred(Galley galley, Style style, String text) {
    if (!text.isEmpty()) {
      galley.paragraph(
          MEASURE.display(Align.CENTRED, style.size() * 1.25, style.size() * 1.75), style.of(text));
    }
  }
}
