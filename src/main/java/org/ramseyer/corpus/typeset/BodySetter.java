package org.ramseyer.corpus.typeset;

import java.util.ArrayList;
import java.util.List;
import org.ramseyer.corpus.typeset.Block.Align;
import org.ramseyer.corpus.typeset.BodyLine.Head;
import org.ramseyer.corpus.typeset.BodyLine.Label;
import org.ramseyer.corpus.typeset.BodyLine.Labelled;
import org.ramseyer.corpus.typeset.BodyLine.Quotation;
import org.ramseyer.corpus.typeset.BodyLine.SectionHead;
import org.ramseyer.corpus.typeset.BodyLine.Words;

/**
 * Sets the body of every layout but the bill: sections, paragraphs by their depth, quoted law one
 * level deeper.
 */
class BodySetter {

  private static final double BIGGEST_HEAD = 1.15;
  private static final double SPACE_AROUND_NOTES = 6;

  private final Measure measure;
  private final Galley galley;
  private int quotedUnder;
  private boolean inQuotation;
  private int depthBefore;

  BodySetter(Measure measure, Galley galley) {
    this.measure = measure;
    this.galley = galley;
  }

  void set(List<BodyLine> body) {
    for (int at = 0; at < body.size(); at++) {
      if (isNote(body.get(at))) {
        List<MarkedText> notes = new ArrayList<>();
        for (; at < body.size() && isNote(body.get(at)); at++) {
          notes.add(((Labelled) body.get(at)).text());
        }
        at--;
        notes(notes);
      } else {
        set(body.get(at));
      }
    }
  }

  final void set(BodyLine line) {
    switch (line) {
      case Head head -> head(head);
      case SectionHead head -> sectionHead(head);
      case Words words -> words(words, words.depth() + base());
      case Quotation quotation -> quotation(quotation);
      case Labelled labelled -> labelled(labelled);
    }
  }

  private static boolean isNote(BodyLine line) {
    return line instanceof Labelled labelled && labelled.label() == Label.NOTE;
  }

  /** How much deeper quoted law stands than it is written. */
  private int base() {
    return inQuotation ? quotedUnder + 1 : 0;
  }

  private void head(Head head) {
    depthBefore = 0;
    double size = measure.heading().size() * (head.rank() == 1 ? BIGGEST_HEAD : 1);
    Block block =
        measure
            .block(measure.left(), measure.left())
            .aligned(head.rank() < 3 ? Align.CENTRED : Align.LEFT)
            .below(measure.pitch() + 2 * measure.gap())
            .keptWithNext();
    galley.paragraph(block, new Style(measure.heading().face(), size).of(head.text()));
  }

  void sectionHead(SectionHead head) {
    depthBefore = base();
    double left = measure.rest(base());
    Block block =
        measure
            .block(left, left + measure.step())
            .aligned(Align.LEFT)
            .below(measure.pitch() + 2 * measure.gap())
            .keptWithNext();
    galley.paragraph(block, measure.heading().of(SectionHeads.joined(head, true)));
  }

  /**
   * Sets a paragraph at its depth; without a number after deeper ones it continues its level and is
   * not indented.
   */
  void words(Words words, int depth) {
    RunInHeading parts = RunInHeading.of(words.text());
    Designation designation = Designation.of(words.text().text());
    boolean continues = designation == null && depthBefore > depth;
    depthBefore = depth;
    double rest = measure.rest(depth);
    boolean hangs = measure.hangs() && designation != null;
    MarkedText heading = hangs ? parts.heading().strip() : parts.heading();
    MarkedText rests = hangs && heading.isEmpty() ? parts.words().strip() : parts.words();
    List<Span> text = Span.join(measure.runIn().of(heading), measure.body().of(rests));
    List<Span> number = measure.body().of(parts.number());
    if (hangs) {
      galley.hanging(measure.block(rest - measure.step(), rest), number, text);
    } else {
      double first = measure.hangs() || continues ? rest : rest + measure.step();
      galley.paragraph(measure.block(first, rest), Span.join(number, text));
    }
  }

  private void quotation(Quotation quotation) {
    quotedUnder = quotation.depth();
    inQuotation = true;
    QuotedLaw.printed(quotation).forEach(this::set);
    inQuotation = false;
    depthBefore = quotation.depth() + 1;
  }

  private void labelled(Labelled labelled) {
    double left = measure.left();
    Block indented = measure.block(left + measure.step(), left);
    Block plain =
        measure.display(Align.LEFT, measure.body().size() * 1.2, measure.body().size() * 1.4);
    List<Span> text = measure.body().of(labelled.text());
    switch (labelled.label()) {
      case RECITAL -> galley.paragraph(indented, text);
      case ENACTING_FORMULA -> galley.paragraph(indented.keptWithNext(), text);
      case CONTENTS ->
          galley.paragraph(
              Block.plain(left, left + measure.step(), measure.right(), plain.pitch())
                  .below(plain.above()),
              text);
      case PREFACE -> galley.paragraph(plain, text);
      case SIGNATURE -> signature(text);
      case NOTE -> notes(List.of(labelled.text()));
    }
  }

  private void signature(List<Span> text) {
    double middle = (measure.left() + measure.right()) / 2;
    galley.paragraph(measure.block(middle, middle).aligned(Align.LEFT), text);
  }

  /**
   * Notes stand between the margins in small italics, apart from the text and without line numbers.
   */
  void notes(List<MarkedText> notes) {
    double pitch = measure.note().size() * 1.2;
    galley.space(SPACE_AROUND_NOTES);
    boolean first = true;
    for (MarkedText note : notes) {
      galley.paragraph(
          measure.display(Align.LEFT, pitch, first ? pitch : pitch + 2).free(),
          measure.note().of(note));
      first = false;
    }
    galley.space(SPACE_AROUND_NOTES);
  }
}
