package org.ramseyer.corpus.typeset;

import static org.ramseyer.corpus.typeset.Face.HELVETICA;
import static org.ramseyer.corpus.typeset.Face.HELVETICA_BOLD;
import static org.ramseyer.corpus.typeset.Face.HELVETICA_ITALIC;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramseyer.corpus.typeset.Block.Align;
import org.ramseyer.corpus.typeset.BodyLine.SectionHead;
import org.ramseyer.corpus.typeset.BodyLine.Words;
import org.ramseyer.corpus.typeset.Row.Box;

/** A vendor's terms: one sans serif, section numbers (50.9.1) hanging in the left margin. */
final class TermsLayout implements Layout {

  private static final double LEFT = 72;
  private static final double RIGHT = 540;

  /** Room for the number of a section left of all words. */
  private static final double NUMBERS = 46;

  private static final Measure MEASURE =
      new Measure(
          LEFT + NUMBERS,
          RIGHT,
          24,
          13,
          4,
          Align.LEFT,
          false,
          true,
          new Style(HELVETICA, 9.5),
          new Style(HELVETICA_BOLD, 9.5),
          new Style(HELVETICA_ITALIC, 9.5),
          new Style(HELVETICA_ITALIC, 8.5));

  private final TypesetSource source;

  TermsLayout(TypesetSource source) {
    this.source = source;
  }

  @Override
  public Sheet sheet() {
    return new Sheet(84, 84, 716, 0, null);
  }

  @Override
  public List<Row> rows() {
    Galley galley = new Galley();
    Block title = Block.plain(LEFT, LEFT, RIGHT, 20).keptWithNext();
    galley.paragraph(title, new Style(HELVETICA_BOLD, 16).of(source.header().title()));
    display(galley, source.header().get("publisher"), 20);
    display(galley, version(), 14);
    galley.boxes(8, List.of(new Box(LEFT, 0, RIGHT - LEFT, 0.8)));
    galley.space(6);
    HungSections setter = new HungSections(galley);
    setter.set(source.body());
    setter.finish();
    return galley.rows();
  }

  @Override
  public void furnish(Canvas canvas, int page, int pages) {
    Style small = new Style(HELVETICA, 8);
    if (page > 1) {
      canvas.runningHead(small, 48, LEFT, RIGHT, source.header().get("publisher"), version());
      canvas.box(new Box(LEFT, 0, RIGHT - LEFT, 0.5), 54);
    }
    canvas.textEndingAt(RIGHT, 744, small.of("Page " + page + " of " + pages));
  }

  private String version() {
    String version = source.header().get("version");
    return version.isEmpty() ? "" : "Version: " + version;
  }

  private static void display(Galley galley, String text, double above) {
    if (!text.isEmpty()) {
      Block block = Block.plain(LEFT, LEFT, RIGHT, MEASURE.pitch()).below(above).keptWithNext();
      galley.paragraph(block, new Style(HELVETICA, 10).of(text));
    }
  }

  /**
   * Sections whose number hangs beside their heading, or beside their first words where they have
   * no heading.
   */
  private static final class HungSections extends BodySetter {

    private static final Block SECTION =
        Block.plain(LEFT, MEASURE.left(), RIGHT, MEASURE.pitch()).below(MEASURE.pitch() + 9);

    private final Galley galley;
    private @Nullable MarkedText waiting;

    HungSections(Galley galley) {
      super(MEASURE, galley);
      this.galley = galley;
    }

    @Override
    void sectionHead(SectionHead head) {
      finish();
      MarkedText heading = head.heading();
      if (heading == null) {
        waiting = head.num();
        return;
      }
      galley.hanging(
          SECTION.keptWithNext(), MEASURE.heading().of(head.num()), MEASURE.heading().of(heading));
    }

    @Override
    void words(Words words, int depth) {
      MarkedText number = waiting;
      if (number == null || depth > 0) {
        finish();
        super.words(words, depth);
        return;
      }
      waiting = null;
      galley.hanging(SECTION, MEASURE.heading().of(number), MEASURE.body().of(words.text()));
    }

    /** Prints a number that no words followed. */
    void finish() {
      MarkedText number = waiting;
      waiting = null;
      if (number != null) {
        galley.paragraph(SECTION, MEASURE.heading().of(number));
      }
    }
  }
}
