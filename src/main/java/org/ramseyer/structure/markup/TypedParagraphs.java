package org.ramseyer.structure.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells which rows of a typed text run on into the next.
 *
 * <p>The first row of a paragraph is indented by four columns more than its other rows: "(a)"
 * stands in column 4 and runs on in column 0, "(1)" in 12 and 8. Words that are flush with the
 * other rows of a level begin in their column. A row runs on only where it had no room left for the
 * next word.
 */
final class TypedParagraphs {

  private static final int FIRST_ROW_INDENT = 4;

  private TypedParagraphs() {}

  /**
   * For each row, whether its paragraph goes on in the next.
   *
   * @param rows in order
   * @param settings one for each row
   */
  static List<Boolean> runningOn(List<TypedRow> rows, List<TypedSetting> settings) {
    int width = width(rows, settings);
    List<Boolean> runningOn = new ArrayList<>();
    int edge = -1;
    for (int i = 0; i < rows.size(); i++) {
      TypedRow row = rows.get(i);
      boolean mayRunOn =
          i + 1 < rows.size()
              && settings.get(i) == TypedSetting.BODY
              && settings.get(i + 1) == TypedSetting.BODY
              && rows.get(i + 1).isRightBelow(row);
      if (!mayRunOn || !isFull(row, rows.get(i + 1), width)) {
        edge = -1;
        runningOn.add(false);
        continue;
      }
      TypedRow next = rows.get(i + 1);
      int expected = edge >= 0 ? edge : expectedEdge(row);
      boolean runsOn = next.column() == expected;
      edge = runsOn ? next.column() : -1;
      runningOn.add(runsOn);
    }
    return runningOn;
  }

  /**
   * The same rows, those above and below the body that run on made one with the rows after them:
   * there the print centres each row, so that only the room left in a row tells.
   */
  static List<TypedRow> joinedAround(List<TypedRow> rows, List<TypedSetting> settings) {
    List<TypedRow> joined = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      TypedRow row = rows.get(i);
      while (i + 1 < rows.size()
          && settings.get(i) == TypedSetting.AROUND
          && settings.get(i + 1) == TypedSetting.AROUND
          && rows.get(i + 1).isRightBelow(rows.get(i))
          && rows.get(i).typedLength() + 1 + rows.get(i + 1).firstWord() >= TypedRow.WIDTH) {
        row = row.saying(row.text() + (row.text().endsWith("—") ? "" : " ") + rows.get(++i).text());
      }
      joined.add(row);
    }
    return joined;
  }

  private static int expectedEdge(TypedRow first) {
    boolean isFlush = first.column() % (2 * FIRST_ROW_INDENT) == 0;
    return isFlush ? first.column() : Math.max(0, first.column() - FIRST_ROW_INDENT);
  }

  private static boolean isFull(TypedRow row, TypedRow next, int width) {
    return row.end() + 1 + next.firstWord() > width || row.text().endsWith("-");
  }

  /** The text is typed up to this column: the widest row of running text tells. */
  private static int width(List<TypedRow> rows, List<TypedSetting> settings) {
    int width = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (settings.get(i) == TypedSetting.BODY) {
        width = Math.max(width, rows.get(i).end());
      }
    }
    return width;
  }
}
