package org.ramseyer.corpus.typeset;

import java.util.List;

/**
 * One line of a paragraph after breaking.
 *
 * @param spans what it shows, with its spaces
 * @param spaces how many spaces it has between words, those that justification widens
 * @param ends whether the paragraph ends with it
 */
record SetLine(List<Span> spans, int spaces, boolean ends) {

  SetLine {
    spans = Span.merged(spans);
  }

  double width() {
    return Span.width(spans);
  }
}
