package org.ramseyer.corpus.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives every row a page and a baseline: as many rows as fit, then back to the last row that may
 * end a page.
 */
final class Paginator {

  /**
   * A row in its place.
   *
   * @param y baseline in points from the top of the page
   * @param number the printed line number, 0 where the row has none
   */
  record PlacedRow(Row row, double y, int number) {}

  private final Sheet sheet;

  Paginator(Sheet sheet) {
    this.sheet = sheet;
  }

  /** The pages of {@code rows}, each with at least one row. */
  List<List<PlacedRow>> pages(List<Row> rows) {
    List<List<PlacedRow>> pages = new ArrayList<>();
    int start = 0;
    while (start < rows.size()) {
      List<PlacedRow> page =
          fill(rows, start, pages.isEmpty() ? sheet.firstPageTop() : sheet.top());
      int end = start + page.size();
      if (end < rows.size()) {
        end = lastBreak(rows, start, end);
      }
      pages.add(List.copyOf(page.subList(0, end - start)));
      start = end;
    }
    return List.copyOf(pages);
  }

  private List<PlacedRow> fill(List<Row> rows, int start, double top) {
    List<PlacedRow> page = new ArrayList<>();
    double y = top;
    int number = 0;
    for (Row row : rows.subList(start, rows.size())) {
      y = page.isEmpty() ? top : y + row.lead();
      number = row.numbered() ? number + 1 : number;
      boolean full = y > sheet.bottom() + 0.01 || (sheet.lines() > 0 && number > sheet.lines());
      if (full && !page.isEmpty()) {
        break;
      }
      page.add(new PlacedRow(row, y, row.numbered() ? number : 0));
    }
    return page;
  }

  /**
   * The last place not after {@code end} where the page may break; {@code end} itself where there
   * is none.
   */
  private static int lastBreak(List<Row> rows, int start, int end) {
    for (int at = end; at > start; at--) {
      if (!rows.get(at - 1).keepsWithNext()) {
        return at;
      }
    }
    return end;
  }
}
