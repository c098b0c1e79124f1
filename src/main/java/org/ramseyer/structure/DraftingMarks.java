package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.List;
import org.ramseyer.model.Mark;

/**
 * Decides which words of a document are marked as added or deleted: drawn lines are checked, and
 * the signs of its legend are read.
 *
 * <p>Without a legend only drawn lines count, and brackets or double parentheses only where the
 * document itself pairs them with what takes their place: brackets stand for so many other things
 * (a blank to fill in, an editor's word, an effective date) that nothing else can be taken from
 * them.
 */
final class DraftingMarks {

  private final Legend legend;
  private final boolean isNumbered;

  private DraftingMarks(Legend legend, boolean isNumbered) {
    this.legend = legend;
    this.isNumbered = isNumbered;
  }

  /** The same parts with the marks that are meant. */
  static Parts on(Parts parts, Legend legend, Measures measures) {
    DraftingMarks marks = new DraftingMarks(legend, measures.printsNumbers());
    boolean hasLines = DrawnMarks.any(parts.front()) || DrawnMarks.any(parts.body());
    if (!hasLines && !marks.legend.hasSigns() && !Enclosures.mayBePaired(parts.body())) {
      return parts;
    }
    return marks.all(parts);
  }

  private Parts all(Parts parts) {
    DrawnMarks drawn = new DrawnMarks(legend, isNumbered);
    List<Block> front = drawn.checked(parts.front(), parts.body());
    List<Block> body = drawn.checked(parts.body(), List.of());
    List<Block> back = drawn.checked(parts.back(), List.of());
    List<Block> marked = new ArrayList<>(body);
    for (Enclosures enclosures : Enclosures.meant(legend, body)) {
      marked = enclosures.mark(marked);
    }
    boolean hasUnderlines = DrawnMarks.anyUnderlined(marked);
    if (legend.says(DraftingSign.BOLD)) {
      marked = new SetOffWords(legend, Mark.Sign.BOLD).mark(marked);
    }
    if (legend.says(DraftingSign.ITALICS) && !hasUnderlines) {
      // "Matter in italics (underscored) is new": one of the two, by the printer.
      marked = new SetOffWords(legend, Mark.Sign.ITALICS).mark(marked);
    }
    if (legend.says(DraftingSign.CAPITALS)) {
      marked = new CapitalWords(legend, marked).mark(marked);
    }
    return new Parts(front, marked, back);
  }
}
