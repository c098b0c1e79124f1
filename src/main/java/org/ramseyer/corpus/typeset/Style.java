package org.ramseyer.corpus.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ramseyer.corpus.typeset.MarkedText.Marking;
import org.ramseyer.corpus.typeset.MarkedText.Run;

/** A face at a size in points. */
record Style(Face face, double size) {

  /**
   * Small capitals are capitals of 0.776 of the size, as measured on the Government Publishing
   * Office's pages.
   */
  private static final double SMALL_CAPITAL = 0.776;

  /** This style, or the size at which {@code text} is no wider than {@code width}. */
  Style fitting(String text, double width) {
    double natural = face.width(text, size);
    return natural <= width ? this : new Style(face, size * width / natural);
  }

  List<Span> of(String text) {
    return of(MarkedText.plain(text));
  }

  List<Span> of(MarkedText text) {
    return text.runs().stream().map(run -> new Span(run.text(), this, run.marking())).toList();
  }

  /**
   * Lower-case letters become small capitals; capitals, figures and punctuation keep their size.
   */
  List<Span> smallCapitals(MarkedText text) {
    List<Span> spans = new ArrayList<>();
    for (Run run : text.runs()) {
      smallCapitals(run.text(), run.marking(), spans);
    }
    return List.copyOf(spans);
  }

  List<Span> smallCapitals(String text) {
    return smallCapitals(MarkedText.plain(text));
  }

  private void smallCapitals(String text, Marking marking, List<Span> spans) {
    Style small = new Style(face, size * SMALL_CAPITAL);
    int start = 0;
    for (int at = 1; at <= text.length(); at++) {
      boolean lower = Character.isLowerCase(text.charAt(start));
      if (at == text.length() || Character.isLowerCase(text.charAt(at)) != lower) {
        String part = text.substring(start, at).toUpperCase(Locale.ROOT);
        spans.add(new Span(part, lower ? small : this, marking));
        start = at;
      }
    }
  }
}
