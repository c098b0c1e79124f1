package org.ramseyer.corpus.typeset;

import static org.ramseyer.corpus.typeset.Face.TIMES;
import static org.ramseyer.corpus.typeset.Face.TIMES_BOLD;
import static org.ramseyer.corpus.typeset.Face.TIMES_ITALIC;

import java.util.List;
import java.util.Locale;
import org.ramseyer.corpus.typeset.Block.Align;
import org.ramseyer.corpus.typeset.BodyLine.Head;
import org.ramseyer.corpus.typeset.BodyLine.Label;
import org.ramseyer.corpus.typeset.BodyLine.Labelled;
import org.ramseyer.corpus.typeset.BodyLine.Quotation;
import org.ramseyer.corpus.typeset.BodyLine.SectionHead;
import org.ramseyer.corpus.typeset.BodyLine.Words;

/**
 * A bill of Congress on the grid of the Government Publishing Office: 25 lines of 26 points a page,
 * numbers that end at 140, text from 150 to 486, 28 points for each level, the first line of a
 * paragraph one step deeper than the rest. Figures measured on printed bills; Times stands in for
 * DeVinne and Century Schoolbook.
 */
final class BillLayout implements Layout {

  private static final double LEFT = 150;
  private static final double RIGHT = 486;
  private static final double STEP = 28;
  private static final double PITCH = 26;

  /** Section heads run on at 226, entries of a table of contents at 222. */
  private static final double SECTION_HANG = 226;

  private static final double CONTENTS_HANG = 222;
  private static final double CONTENTS_PITCH = 12;

  private static final double[] HEAD_SIZES = {18, 14, 12};

  private static final Style BODY = new Style(TIMES, 14);
  private static final Style SECTION = new Style(TIMES_BOLD, 10);
  private static final Style CONTENTS = new Style(TIMES, 10);

  private final TypesetSource source;
  private final Galley galley = new Galley();
  private BillLevels levels = new BillLevels();
  private boolean hasFormula;
  private boolean afterDeeper;
  private boolean afterContents;

  BillLayout(TypesetSource source) {
    this.source = source;
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        BillFront.TOP, 87, 87 + 24 * PITCH, 25, new Sheet.Numbering(140, new Style(TIMES, 14)));
  }

  @Override
  public List<Row> rows() {
    new BillFront(source.header(), galley).set();
    for (BodyLine line : source.body()) {
      boolean beforeFormula =
          line instanceof Labelled labelled
              && List.of(Label.RECITAL, Label.PREFACE, Label.NOTE).contains(labelled.label());
      if (!hasFormula && !beforeFormula) {
        hasFormula = true;
        enactingFormula(line);
      }
      set(line);
    }
    return galley.rows();
  }

  @Override
  public void furnish(Canvas canvas, int page, int pages) {
    if (page > 1) {
      canvas.centred(306, 61, BODY.of(Integer.toString(page)));
      String name =
          source
              .header()
              .get("number")
              .replace(".", "")
              .replace(" ", "")
              .replaceFirst("(?=\\d)", " ");
      canvas.text(
          162, 755, new Style(TIMES_BOLD, 8).of("•" + name + " " + source.header().get("stage")));
    }
  }

  private void enactingFormula(BodyLine first) {
    if (first instanceof Labelled labelled && labelled.label() == Label.ENACTING_FORMULA) {
      return;
    }
    String opening = BillFront.isJointResolution(source.header()) ? "Resolved" : "Be it enacted";
    formula(
        MarkedText.plain(
            opening
                + " by the Senate and House of Representatives of the United States of America "
                + "in Congress assembled,"));
  }

  private void formula(MarkedText text) {
    paragraph(LEFT + STEP, LEFT, new Style(TIMES_ITALIC, 14).of(text), 30);
  }

  private void set(BodyLine line) {
    switch (line) {
      case Head head -> head(head);
      case SectionHead head -> sectionHead(head);
      case Words words -> words(words);
      case Quotation quotation -> quotation(quotation);
      case Labelled labelled -> labelled(labelled);
    }
  }

  private void head(Head head) {
    levels.clear();
    double size = HEAD_SIZES[Math.min(head.rank(), HEAD_SIZES.length) - 1];
    Block block = Block.numbered(LEFT, LEFT, RIGHT, PITCH).aligned(Align.CENTRED).keptWithNext();
    galley.paragraph(
        afterTable(block), new Style(TIMES_BOLD, size).of(printed(cased(head.text()))));
  }

  /** Titles, parts and chapters are headed in capitals, subtitles are not. */
  private static MarkedText cased(MarkedText head) {
    boolean capitals = head.text().matches("(?i)[“‘]*(title|part|chapter|division) .*");
    return capitals ? head.map(words -> words.toUpperCase(Locale.ROOT)) : head;
  }

  private void sectionHead(SectionHead head) {
    levels.clear();
    afterDeeper = false;
    Block block = Block.numbered(LEFT, SECTION_HANG, RIGHT, PITCH).keptWithNext();
    MarkedText text = SectionHeads.joined(head, true).map(words -> words.toUpperCase(Locale.ROOT));
    galley.paragraph(afterTable(block), SECTION.of(printed(text)));
  }

  private void words(Words words) {
    RunInHeading parts = RunInHeading.of(words.text());
    Designation designation = Designation.of(words.text().text());
    boolean continues = designation == null && (afterDeeper || levels.depth() > words.depth());
    int level = levels.level(words.depth(), designation == null ? null : designation.value());
    double rest = LEFT + STEP * Math.max(0, level - 1);
    List<Span> text =
        Span.join(
            BODY.of(printed(parts.number())),
            BODY.smallCapitals(parts.heading()),
            BODY.of(printed(parts.words())));
    paragraph(continues ? rest : rest + STEP, rest, text, PITCH);
    afterDeeper = false;
  }

  /** Quoted law stands on the same grid as the bill's own, by the style of its numbers. */
  private void quotation(Quotation quotation) {
    BillLevels outer = levels;
    levels = new BillLevels();
    QuotedLaw.printed(quotation).forEach(this::set);
    levels = outer;
    afterDeeper = true;
  }

  private void labelled(Labelled labelled) {
    switch (labelled.label()) {
      case ENACTING_FORMULA -> formula(labelled.text());
      case CONTENTS -> contents(labelled.text());
      case NOTE -> note(labelled.text());
      case RECITAL, PREFACE ->
          paragraph(LEFT + STEP, LEFT, BODY.of(printed(labelled.text())), PITCH);
      case SIGNATURE ->
          galley.paragraph(
              Block.numbered(LEFT, LEFT, RIGHT, PITCH).aligned(Align.RIGHT),
              BODY.of(printed(labelled.text())));
    }
  }

  private void contents(MarkedText text) {
    boolean entry = text.text().matches("(?i)[“‘]*sec(tion|\\.).*");
    Block block =
        Block.plain(LEFT, entry ? CONTENTS_HANG : LEFT, RIGHT, CONTENTS_PITCH)
            .aligned(entry ? Align.LEFT : Align.CENTRED);
    Block placed = afterContents ? block : block.below(22);
    galley.paragraph(entry ? placed : placed.keptWithNext(), CONTENTS.of(printed(text)));
    afterContents = true;
  }

  /** A note is none of the bill's lines: small, in italics, without numbers. */
  private void note(MarkedText text) {
    Block block = Block.plain(LEFT, LEFT, RIGHT, CONTENTS_PITCH).below(22);
    galley.paragraph(block, new Style(TIMES_ITALIC, CONTENTS.size()).of(printed(text)));
    afterContents = true;
  }

  private void paragraph(double first, double rest, List<Span> text, double above) {
    Block block = Block.numbered(first, rest, RIGHT, PITCH);
    galley.paragraph(above == PITCH ? afterTable(block) : block.below(above), text);
  }

  private Block afterTable(Block block) {
    boolean closes = afterContents;
    afterContents = false;
    return closes ? block.below(30) : block;
  }

  /** The Office prints a double quotation mark as two single ones. */
  private static MarkedText printed(MarkedText text) {
    return text.map(words -> words.replace("“", "‘‘").replace("”", "’’"));
  }
}
