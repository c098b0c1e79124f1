package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Wording;
import org.ramseyer.source.SourceLine;

/**
 * Reads a table set in type by its rows: the lines of one cell are joined, the cells of one row
 * stand behind each other from left to right.
 *
 * <p>Heads are one row, however their lines stand between each other; words that reach over several
 * columns, as the name of a table does, are a row of their own. Of the other lines a row ends where
 * the next begins in the first column, or where a wider blank parts them; further lines of a first
 * cell hang.
 */
final class PrintedRows {

  /** Lines nearer than this, in sizes, stand in one row: their cells are set in the middle. */
  private static final float BESIDE = 0.75f;

  /** Lines of a cell stand no further apart than this, in sizes. */
  private static final float PITCH = 1.45f;

  /** Further lines of a first cell hang by more than this, in points. */
  private static final float HANG = 3;

  private static final Pattern LEADERS = Pattern.compile(".*(\\.{4,}|( \\.){4,})");

  private final LineJoiner joiner;
  private final PrintedTable table;
  private final List<Block> rows = new ArrayList<>();
  private final List<SourceLine> lines = new ArrayList<>();
  private final List<List<SourceLine>> cells = new ArrayList<>();
  private boolean isHead = true;
  private boolean isOver;

  private PrintedRows(LineJoiner joiner, PrintedTable table) {
    this.joiner = joiner;
    this.table = table;
    table.columns().forEach(column -> cells.add(new ArrayList<>()));
  }

  /** The rows of the table that small lines make; none where they make no table. */
  static List<Block> of(List<SourceLine> lines, LineJoiner joiner) {
    if (lines.stream().anyMatch(ContentsLines::beginsEntry)) {
      return List.of();
    }
    PrintedTable table = PrintedTable.of(lines);
    if (!table.isFound()) {
      return List.of();
    }
    PrintedRows rows = new PrintedRows(joiner, table);
    lines.forEach(rows::add);
    rows.close();
    return rows.rows;
  }

  private void add(SourceLine line) {
    List<PrintedTable.Part> parts = table.parts(line);
    boolean isSpanning = parts.stream().anyMatch(part -> part.last() > part.column());
    boolean isFull = parts.size() == table.columns().size();
    boolean isNew = isSpanning ? !runsOn(line) : begins(line, parts);
    if (!lines.isEmpty() && (isSpanning != isOver || isNew)) {
      close();
    }
    isOver = isSpanning;
    // The first line with all columns ends the heads.
    isHead = isHead && !isFull;
    lines.add(line);
    parts.forEach(part -> cells.get(part.column()).add(part.line()));
  }

  /**
   * Whether words across several columns go on with those above: leaders may fill a row from its
   * first word to its figures, and then it is a row of its own.
   */
  private static boolean runsOn(SourceLine line) {
    return Character.isLowerCase(line.text().charAt(0));
  }

  /** Whether a line begins a row. */
  private boolean begins(SourceLine line, List<PrintedTable.Part> parts) {
    if (lines.isEmpty()) {
      return true;
    }
    SourceLine last = lines.get(lines.size() - 1);
    float off = line.baseline() - last.baseline();
    if (line.place().page() != last.place().page()) {
      return true;
    }
    boolean isFull = parts.size() == table.columns().size();
    if (isHead) {
      return isFull;
    }
    if (off < BESIDE * line.size()) {
      return false;
    }
    SourceLine own = first(parts);
    SourceLine stub = cells.get(0).isEmpty() ? null : cells.get(0).get(0);
    if (off > PITCH * line.size()) {
      return true;
    }
    if (own == null) {
      // More lines of the other cells.
      return false;
    }
    return stub == null || own.left() < stub.left() + HANG || isComplete();
  }

  /** Whether leaders have led the first cell to its figures. */
  private boolean isComplete() {
    List<SourceLine> stub = cells.get(0);
    return LEADERS.matcher(stub.get(stub.size() - 1).text()).matches();
  }

  private static @Nullable SourceLine first(List<PrintedTable.Part> parts) {
    return parts.get(0).column() == 0 ? parts.get(0).line() : null;
  }

  private void close() {
    if (lines.isEmpty()) {
      return;
    }
    Wording words = Wording.EMPTY;
    List<LineJoiner.FaceRun> faces = new ArrayList<>();
    for (List<SourceLine> cell : cells) {
      if (!cell.isEmpty()) {
        LineJoiner.Joined joined = joiner.join(cell);
        int shift = words.isEmpty() ? 0 : words.text().length() + 1;
        joined.faces().forEach(run -> faces.add(run.shifted(shift)));
        words = words.plus(joined.words());
        cell.clear();
      }
    }
    rows.add(new Block(Block.Role.SMALL, Setting.of(lines), words, faces));
    lines.clear();
  }
}
