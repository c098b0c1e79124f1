package org.ramseyer.structure.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the head of a typed table into reading order: its cells run over several rows side by side,
 * and are read one after the other.
 *
 * <p>The head stands between the first two lines drawn across the table. Two columns are parted
 * where no row of the head has a character in two places one beside the other.
 */
final class TypedTable {

  /** Words are parted by one blank, columns by more. */
  private static final int GAP = 2;

  /** The longest head of a table read as one; more rows between two drawn lines are its body. */
  private static final int LONGEST_HEAD = 12;

  private TypedTable() {}

  /** The same rows with the head of every table in one row. */
  static List<TypedRow> withWholeHeads(List<TypedRow> rows) {
    List<TypedRow> read = new ArrayList<>();
    for (int i = 0; i < rows.size(); ) {
      int end = headEnd(rows, i);
      if (end > i + 2) {
        read.add(rows.get(i));
        read.add(head(rows.subList(i + 1, end)));
        i = end;
      } else {
        read.add(rows.get(i++));
      }
    }
    return read;
  }

  /**
   * The row of the line below a head whose line above is at {@code start}; {@code start} where
   * there is no head.
   */
  private static int headEnd(List<TypedRow> rows, int start) {
    if (!rows.get(start).isDrawn()
        || (start > 0 && rows.get(start).isRightBelow(rows.get(start - 1)))) {
      return start;
    }
    for (int i = start + 1; i < Math.min(rows.size(), start + 2 + LONGEST_HEAD); i++) {
      if (rows.get(i).isDrawn()) {
        // A table without a head has one line above it and one below.
        boolean goesOn = i + 1 < rows.size() && rows.get(i + 1).isRightBelow(rows.get(i));
        return goesOn ? i : start;
      }
    }
    return start;
  }

  private static TypedRow head(List<TypedRow> head) {
    int width = head.stream().mapToInt(row -> row.column() + row.text().length()).max().orElse(0);
    boolean[] isTaken = new boolean[width + GAP];
    for (TypedRow row : head) {
      for (int i = 0; i < row.text().length(); i++) {
        isTaken[row.column() + i] |= row.text().charAt(i) != ' ';
      }
    }
    StringBuilder words = new StringBuilder();
    for (int start = 0; start < width; ) {
      int end = start;
      while (end < width && (isTaken[end] || isTaken[end + 1])) {
        end++;
      }
      for (TypedRow row : head) {
        String cell = cell(row, start, end);
        words.append(words.isEmpty() || cell.isEmpty() ? "" : " ").append(cell);
      }
      start = end + 1;
    }
    TypedRow first = head.get(0);
    TypedRow last = head.get(head.size() - 1);
    int column = head.stream().mapToInt(TypedRow::column).min().orElse(0);
    return new TypedRow(
        first.number(), last.lastNumber(), column, width - column, 0, words.toString());
  }

  private static String cell(TypedRow row, int start, int end) {
    int from = Math.max(0, start - row.column());
    int to = Math.min(row.text().length(), end - row.column());
    return from >= to ? "" : row.text().substring(from, to).strip();
  }
}
