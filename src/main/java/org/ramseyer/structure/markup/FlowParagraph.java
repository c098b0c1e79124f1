package org.ramseyer.structure.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of a document that has no pages, as a web page or a Word file.
 *
 * @param outline 1 to 9 for a heading of that level; 0 for text; {@link #ROW} for a row of a table
 * @param indent how far its first line stands in from the margin, in points
 * @param isCentred whether it is set in the middle
 * @param runs its words
 */
record FlowParagraph(int outline, float indent, boolean isCentred, List<FlowRun> runs) {

  /** Outline of a row of several cells. */
  static final int ROW = -1;

  FlowParagraph {
    runs = List.copyOf(runs);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString().replaceAll("[\\s\\h]+", " ").strip();
  }

  boolean isEmpty() {
    return runs.stream().allMatch(run -> run.text().isBlank());
  }

  /** The same paragraph with other words before its own. */
  FlowParagraph after(List<FlowRun> others) {
    List<FlowRun> all = new ArrayList<>(others);
    all.add(FlowRun.plain(" "));
    all.addAll(runs);
    return new FlowParagraph(outline, indent, isCentred, all);
  }

  /** The same paragraph as a row of a table. */
  FlowParagraph asRow() {
    return new FlowParagraph(ROW, indent, false, runs);
  }
}
