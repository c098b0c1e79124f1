package org.ramseyer.corpus.typeset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the body of a source, or the run of lines that quotes law. */
public sealed interface BodyLine {

  /** The line of the source, counted from 1. */
  int line();

  /** What a labelled line is. */
  enum Label {
    RECITAL('W'),
    ENACTING_FORMULA('E'),
    CONTENTS('T'),
    PREFACE('P'),
    SIGNATURE('S'),
    NOTE('N');

    private final char letter;

    Label(char letter) {
      this.letter = letter;
    }

    char letter() {
      return letter;
    }
  }

  /**
   * A big level, "TITLE I—USE BY POLICE".
   *
   * @param rank 1 for the highest, one more for each further #
   */
  record Head(int line, int rank, MarkedText text) implements BodyLine {}

  /**
   * The head of a section, "SEC. 2." and "Definitions".
   *
   * @param heading null where the section has none
   */
  record SectionHead(int line, MarkedText num, @Nullable MarkedText heading) implements BodyLine {}

  /**
   * A paragraph of a section.
   *
   * @param depth 0 for the words of the section itself, 1 for its first level, ...
   */
  record Words(int line, int depth, MarkedText text) implements BodyLine {}

  /** A line that says what it is: a recital, a line of contents, a signature. */
  record Labelled(int line, Label label, MarkedText text) implements BodyLine {}

  /**
   * Quoted law.
   *
   * @param depth depth of the provision that quotes it
   * @param body the quoted lines, without quotation marks
   * @param after what follows the closing quotation mark: "; and", "."
   */
  record Quotation(int line, int depth, List<BodyLine> body, MarkedText after) implements BodyLine {

    public Quotation {
      body = List.copyOf(body);
    }
  }
}
