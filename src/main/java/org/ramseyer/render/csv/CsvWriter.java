package org.ramseyer.render.csv;

import java.util.List;

/** Knows how a CSV line is written; knows nothing of what stands in it. */
final class CsvWriter {

  private CsvWriter() {}

  /** Adds a line, every cell in quotation marks. */
  static void line(StringBuilder csv, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      csv.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
    }
    csv.append("\r\n");
  }

  // A spreadsheet would run "=…" as a formula.
  private static String quoted(String cell) {
    String safe = !cell.isEmpty() && "=+-@\t".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    return "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
