package org.ramseyer.render.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramseyer.diff.RedlineParagraph;
import org.ramseyer.render.RedlineRun;

/**
 * One paragraph of the Word document.
 *
 * @param source the paragraph of the redline it shows
 * @param fate what became of it as a whole, its mark included
 * @param runs its words
 * @param indent steps from the margin
 * @param move the range it moved with; null where it did not move
 * @param bookmarks names of the changes that begin here
 */
record RedlineLine(
    RedlineParagraph source,
    Fate fate,
    List<RedlineRun> runs,
    int indent,
    @Nullable Move move,
    List<String> bookmarks) {

  /** What became of a whole paragraph. */
  enum Fate {
    KEPT,
    STRUCK,
    INSERTED,
    MOVED_AWAY,
    MOVED_HERE
  }

  /**
   * Paragraphs that moved side by side and stand side by side again.
   *
   * @param name the same at the old and at the new place, and nowhere else
   * @param begins whether the range begins with this paragraph
   * @param ends whether it ends with it
   */
  record Move(String name, boolean begins, boolean ends) {}

  RedlineLine {
    runs = List.copyOf(runs);
    bookmarks = List.copyOf(bookmarks);
  }
}
