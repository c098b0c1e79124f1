package org.ramseyer.structure.markup;

import java.util.EnumSet;
import java.util.Set;
import org.ramseyer.model.Mark;

/**
 * Words of one look in a flowing document.
 *
 * @param text as written; blanks may stand anywhere
 * @param isBold whether they are set in bold
 * @param isItalic whether they are set in italics
 * @param marks whether the document marks them as added or deleted
 */
record FlowRun(String text, boolean isBold, boolean isItalic, Set<Mark.Kind> marks) {

  FlowRun {
    marks = Set.copyOf(marks);
  }

  static FlowRun plain(String text) {
    return new FlowRun(text, false, false, Set.of());
  }

  /** The same words with one more mark. */
  FlowRun marked(Mark.Kind mark) {
    Set<Mark.Kind> all = EnumSet.of(mark);
    all.addAll(marks);
    return new FlowRun(text, isBold, isItalic, all);
  }
}
