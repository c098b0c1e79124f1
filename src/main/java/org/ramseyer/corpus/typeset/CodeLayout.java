package org.ramseyer.corpus.typeset;

import static org.ramseyer.corpus.typeset.Face.HELVETICA;
import static org.ramseyer.corpus.typeset.Face.HELVETICA_BOLD;
import static org.ramseyer.corpus.typeset.Face.TIMES;
import static org.ramseyer.corpus.typeset.Face.TIMES_ITALIC;

import java.util.List;
import org.ramseyer.corpus.typeset.Block.Align;
import org.ramseyer.corpus.typeset.Row.Box;

/**
 * A chapter of a city code as its publisher sets it: section heads in bold sans serif, hanging
 * numbers.
 */
final class CodeLayout implements Layout {

  private static final double LEFT = 84;
  private static final double RIGHT = 528;

  private static final Measure MEASURE =
      new Measure(
          LEFT,
          RIGHT,
          26,
          14,
          5,
          Align.JUSTIFIED,
          false,
          true,
          new Style(TIMES, 11),
          new Style(HELVETICA_BOLD, 10.5),
          new Style(TIMES_ITALIC, 11),
          new Style(TIMES_ITALIC, 9));

  private final TypesetSource source;

  CodeLayout(TypesetSource source) {
    this.source = source;
  }

  @Override
  public Sheet sheet() {
    return new Sheet(84, 84, 716, 0, null);
  }

  @Override
  public List<Row> rows() {
    Galley galley = new Galley();
    Header header = source.header();
    display(galley, new Style(HELVETICA, 11), 14, header.get("code"));
    display(galley, new Style(HELVETICA_BOLD, 14), 20, header.get("chapter"));
    display(galley, new Style(HELVETICA_BOLD, 12), 18, header.title());
    galley.boxes(10, List.of(new Box(LEFT, 0, RIGHT - LEFT, 0.8)));
    new BodySetter(MEASURE, galley).set(source.body());
    return galley.rows();
  }

  @Override
  public void furnish(Canvas canvas, int page, int pages) {
    Style small = new Style(HELVETICA, 8);
    if (page > 1) {
      canvas.runningHead(
          small, 48, LEFT, RIGHT, source.header().get("code"), source.header().get("chapter"));
      canvas.box(new Box(LEFT, 0, RIGHT - LEFT, 0.5), 54);
    }
    canvas.centred(Sheet.WIDTH / 2, 744, small.of(Integer.toString(page)));
  }

  private static void display(Galley galley, Style style, double above, String text) {
    if (!text.isEmpty()) {
      galley.paragraph(MEASURE.display(Align.CENTRED, style.size() * 1.25, above), style.of(text));
    }
  }
}
