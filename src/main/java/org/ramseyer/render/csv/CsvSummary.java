package org.ramseyer.render.csv;

import java.util.ArrayList;
import java.util.List;
import org.ramseyer.diff.ChangeKind;
import org.ramseyer.render.PairReport;

/** Writes what a batch of comparisons found as CSV: a line a pair. */
public final class CsvSummary {

  private CsvSummary() {}

  /** The pairs as CSV with a line of heads. */
  public static String render(List<PairReport> pairs) {
    StringBuilder csv = new StringBuilder();
    List<String> head = new ArrayList<>(List.of("before", "after", "title"));
    for (ChangeKind kind : ChangeKind.values()) {
      head.add(kind.word());
    }
    head.addAll(List.of("in front and back matter", "proof", "remark", "redline"));
    CsvWriter.line(csv, head);
    for (PairReport pair : pairs) {
      List<String> line = new ArrayList<>(List.of(pair.before(), pair.after(), pair.title()));
      for (ChangeKind kind : ChangeKind.values()) {
        line.add(pair.figure(kind));
      }
      line.add(pair.isCompared() ? Integer.toString(pair.changesOutside()) : "");
      line.add(pair.proof());
      line.add(pair.remark() == null ? "" : pair.remark());
      line.add(pair.redline() == null ? "" : pair.redline());
      CsvWriter.line(csv, line);
    }
    return csv.toString();
  }
}
