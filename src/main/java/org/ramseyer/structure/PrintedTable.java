package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.List;
import org.ramseyer.source.SourceLine;
import org.ramseyer.source.Stretch;

/**
 * The columns of a table set in type, and which words stand in which.
 *
 * <p>The columns are learnt from the lines with the most parts, of which there must be two or more:
 * a gutter that is one on all of them parts columns, a wide blank that stands elsewhere on each
 * line does not. Heads and runovers go to the column above or below which they stand.
 *
 * @param columns from left to right
 */
record PrintedTable(List<Column> columns) {

  /** Rows from which columns are learnt; a single line with a wide blank is no table. */
  private static final int FEWEST = 2;

  /**
   * The least share of such rows; cells of three or four lines leave fewer. Where only heads are
   * parted, leaders fill the rows, and each line is one.
   */
  private static final float SHARE = 0.2f;

  /** The least gutter between columns, in sizes of the type. */
  private static final float GUTTER = 1;

  /** Words this near to a column, in sizes, reach it; heads stand clear of the next column. */
  private static final float TOUCH = 0.5f;

  /** From where to where the widest words of a column reach. */
  record Column(float left, float right) {

    Column with(Part part) {
      return new Column(Math.min(left, part.line.left()), Math.max(right, part.line.right()));
    }

    /** How far words overlap the column; less than nothing where they stand beside it. */
    float overlap(SourceLine words) {
      return Math.min(right, words.right()) - Math.max(left, words.left());
    }
  }

  /**
   * Words of a line that stand in one column.
   *
   * @param column counted from 0
   * @param last the last column that they reach into; a head may stand above several
   */
  record Part(SourceLine line, int column, int last) {}

  PrintedTable {
    columns = List.copyOf(columns);
  }

  /** The table that lines make; without columns where they make none. */
  static PrintedTable of(List<SourceLine> lines) {
    List<List<SourceLine>> parted = lines.stream().map(PrintedTable::parted).toList();
    int most = parted.stream().mapToInt(List::size).max().orElse(0);
    List<List<SourceLine>> full = parted.stream().filter(parts -> parts.size() == most).toList();
    if (most < 2 || full.size() < Math.max(FEWEST, SHARE * lines.size())) {
      return new PrintedTable(List.of());
    }
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      Column column = null;
      for (List<SourceLine> parts : full) {
        Part part = new Part(parts.get(i), i, i);
        column =
            column == null ? new Column(part.line.left(), part.line.right()) : column.with(part);
      }
      if (column == null || (i > 0 && !isRightOf(columns.get(i - 1), column, lines.get(0)))) {
        return new PrintedTable(List.of());
      }
      columns.add(column);
    }
    return new PrintedTable(columns);
  }

  private static boolean isRightOf(Column before, Column column, SourceLine any) {
    return column.left - before.right > GUTTER * any.size();
  }

  boolean isFound() {
    return !columns.isEmpty();
  }

  /** The words of a line by column. */
  List<Part> parts(SourceLine line) {
    List<Part> parts = new ArrayList<>();
    for (SourceLine words : parted(line)) {
      int first = -1;
      int last = -1;
      int nearest = 0;
      for (int i = 0; i < columns.size(); i++) {
        float overlap = columns.get(i).overlap(words);
        nearest = overlap > columns.get(nearest).overlap(words) ? i : nearest;
        if (overlap > -TOUCH * words.size()) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      parts.add(new Part(words, first < 0 ? nearest : first, Math.max(last, nearest)));
    }
    return parts;
  }

  /** A line cut at its wide blanks. */
  private static List<SourceLine> parted(SourceLine line) {
    List<SourceLine> parts = new ArrayList<>();
    List<Stretch> stretches = line.stretches();
    int from = 0;
    for (int i = 1; i <= stretches.size(); i++) {
      boolean isWide =
          i == stretches.size()
              || stretches.get(i).left() - stretches.get(i - 1).right() > GUTTER * line.size();
      if (isWide) {
        parts.add(line.part(from, i));
        from = i;
      }
    }
    return parts;
  }
}
