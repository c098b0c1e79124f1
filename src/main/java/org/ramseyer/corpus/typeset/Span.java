package org.ramseyer.corpus.typeset;

import java.util.ArrayList;
import java.util.List;
import org.ramseyer.corpus.typeset.MarkedText.Marking;

/** Words of one style and one marking that stand side by side on a line. */
record Span(String text, Style style, Marking marking) {

  double width() {
    return style.face().width(text, style.size());
  }

  Span withText(String other) {
    return new Span(other, style, marking);
  }

  /** The width of spans set one after the other without extra space. */
  static double width(List<Span> spans) {
    return spans.stream().mapToDouble(Span::width).sum();
  }

  static String text(List<Span> spans) {
    StringBuilder text = new StringBuilder();
    spans.forEach(span -> text.append(span.text()));
    return text.toString();
  }

  /** The same words in as few spans as their styles and marks allow. */
  static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans) {
      Span last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && last.style().equals(span.style()) && last.marking() == span.marking()) {
        merged.set(merged.size() - 1, last.withText(last.text() + span.text()));
      } else if (!span.text().isEmpty()) {
        merged.add(span);
      }
    }
    return List.copyOf(merged);
  }

  /** One list after the other. */
  @SafeVarargs
  static List<Span> join(List<Span>... parts) {
    List<Span> joined = new ArrayList<>();
    for (List<Span> part : parts) {
      joined.addAll(part);
    }
    return List.copyOf(joined);
  }
}
