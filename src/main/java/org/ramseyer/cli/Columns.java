package org.ramseyer.cli;

import java.util.List;

/** Knows how rows become columns of plain text: words to the left, figures to the right. */
final class Columns {

  private Columns() {}

  /** Adds the rows; the first is the head, all have as many cells. */
  static void append(StringBuilder out, List<List<String>> rows) {
    int[] widths = new int[rows.getFirst().size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String pad = " ".repeat(widths[i] - row.get(i).length());
        boolean figure = rows.getLast().get(i).matches("[0-9]+");
        line.append(i == 0 ? "" : "  ").append(figure ? pad + row.get(i) : row.get(i) + pad);
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }
}
