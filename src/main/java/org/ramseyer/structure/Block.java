package org.ramseyer.structure;

import java.util.List;
import org.ramseyer.model.Wording;
import org.ramseyer.source.SourceLine;

/**
 * Lines that make one paragraph, or one heading.
 *
 * @param role how it is set
 * @param lines its printed lines
 * @param words its words, joined
 */
record Block(Role role, List<SourceLine> lines, Wording words) {

  /** How a block is set on the page. */
  enum Role {
    /** Running text. */
    BODY,
    /** Wholly in bold. */
    BOLD,
    /** In the middle of the measure, not in bold. */
    CENTRED,
    /** Without line numbers in smaller type on pages that number their lines: contents and tables. */
    SMALL
  }

  Block {
    lines = List.copyOf(lines);
  }

  String text() {
    return words.text();
  }

  /** x of the first line. */
  float first() {
    return lines.get(0).left();
  }

  /** x of the lines after the first; NaN where there are none. */
  float rest() {
    return lines.size() < 2 ? Float.NaN : lines.get(1).left();
  }

  float size() {
    return lines.get(0).size();
  }
}
