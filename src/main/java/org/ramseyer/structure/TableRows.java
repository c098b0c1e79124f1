package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells the tables of web pages and Word documents from tables that only set text in columns.
 *
 * <p>Readers give the rows of tables a face of their own ({@link Face#TABLE}). Where no row of a
 * table begins with the number of a provision it is a table, else its rows are text: many codes set
 * "(a)" and the words behind it in two cells.
 */
final class TableRows {

  private TableRows() {}

  /** The same blocks, rows of tables set small. */
  static List<Block> found(List<Block> blocks) {
    List<Block> found = new ArrayList<>(blocks);
    for (int start = 0; start < found.size(); ) {
      int end = start;
      while (end < found.size() && found.get(end).setting().isRow()) {
        end++;
      }
      if (end > start && found.subList(start, end).stream().noneMatch(TableRows::isNumbered)) {
        for (int row = start; row < end; row++) {
          Block block = found.get(row);
          found.set(row, block.as(Block.Role.SMALL));
        }
      }
      start = Math.max(end, start + 1);
    }
    return found;
  }

  private static boolean isNumbered(Block block) {
    return Designator.any(block.text()) != null || SectionHead.match(block.text()) != null;
  }
}
