package org.ramseyer.corpus.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ramseyer.corpus.typeset.BodyLine.Head;
import org.ramseyer.corpus.typeset.BodyLine.Labelled;
import org.ramseyer.corpus.typeset.BodyLine.Quotation;
import org.ramseyer.corpus.typeset.BodyLine.SectionHead;
import org.ramseyer.corpus.typeset.BodyLine.Words;

/**
 * Puts the quotation marks on quoted law as statutes print them: every paragraph opens with “, the
 * last one ends with ” and what follows it; quotation marks inside become single.
 */
final class QuotedLaw {

  private QuotedLaw() {}

  static List<BodyLine> printed(Quotation quotation) {
    List<BodyLine> printed = new ArrayList<>();
    List<BodyLine> body = quotation.body();
    for (int at = 0; at < body.size(); at++) {
      MarkedText end =
          at < body.size() - 1 ? MarkedText.EMPTY : MarkedText.plain("”").plus(quotation.after());
      printed.add(quoted(body.get(at), end));
    }
    return List.copyOf(printed);
  }

  private static BodyLine quoted(BodyLine line, MarkedText end) {
    return switch (line) {
      case Head head -> new Head(head.line(), head.rank(), open(head.text()).plus(end));
      case Words words -> new Words(words.line(), words.depth(), open(words.text()).plus(end));
      case Labelled labelled ->
          new Labelled(labelled.line(), labelled.label(), open(labelled.text()).plus(end));
      case SectionHead head when head.heading() == null ->
          new SectionHead(head.line(), open(head.num()).plus(end), null);
      case SectionHead head ->
          new SectionHead(
              head.line(),
              open(head.num()),
              single(Objects.requireNonNull(head.heading())).plus(end));
      case Quotation inner -> inner;
    };
  }

  private static MarkedText open(MarkedText text) {
    return single(text).afterSameMark("“");
  }

  private static MarkedText single(MarkedText text) {
    return text.map(words -> words.replace('“', '‘').replace('”', '’'));
  }
}
