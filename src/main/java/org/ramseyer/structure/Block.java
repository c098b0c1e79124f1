package org.ramseyer.structure;

import java.util.List;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Place;
import org.ramseyer.model.Wording;
import org.ramseyer.source.SourceLine;

/**
 * Lines that make one paragraph, or one heading.
 *
 * @param role how it is set
 * @param lines its printed lines
 * @param words its words, joined
 * @param faces which face each part of the words is set in
 */
record Block(Role role, List<SourceLine> lines, Wording words, List<LineJoiner.FaceRun> faces) {

  /** How a block is set on the page. */
  enum Role {
    /** Running text. */
    BODY,
    /** Wholly in bold. */
    BOLD,
    /** In the middle of the measure, not in bold. */
    CENTRED,
    /**
     * Without line numbers in smaller type on pages that number their lines: contents and tables.
     */
    SMALL
  }

  Block {
    lines = List.copyOf(lines);
    faces = List.copyOf(faces);
  }

  String text() {
    return words.text();
  }

  Place place() {
    return words.span().start();
  }

  /** The same block with other marks on its words. */
  Block withMarks(List<Mark> marks) {
    return new Block(role, lines, words.withMarks(marks), faces);
  }

  /** The same block, set in another way. */
  Block as(Role newRole) {
    return new Block(newRole, lines, words, faces);
  }

  /** The same block without what stands before an offset. */
  Block from(int offset) {
    List<LineJoiner.FaceRun> later =
        faces.stream()
            .filter(run -> run.end() > offset)
            .map(
                run ->
                    new LineJoiner.FaceRun(
                        Math.max(0, run.start() - offset),
                        run.end() - offset,
                        run.face(),
                        run.isUnderlined()))
            .toList();
    return new Block(role, lines, Slices.from(words, offset), later);
  }

  /** Whether it is set like a heading. */
  boolean isHeading() {
    return role == Role.BOLD || role == Role.CENTRED;
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

  /**
   * Where the words that are set off from the rest at the start end: "Definitions." in italics
   * before roman text.
   *
   * @param from offset of the first word, behind the number
   * @param emphasis which type sets off
   * @return {@code from} where nothing is set off, or everything is
   */
  int emphasisEnd(int from, Emphasis emphasis) {
    int end = from;
    for (LineJoiner.FaceRun run : faces) {
      if (run.end() <= from) {
        continue;
      }
      if (!isSetOff(run, emphasis)) {
        return end;
      }
      end = run.end();
    }
    return from;
  }

  private boolean isSetOff(LineJoiner.FaceRun run, Emphasis emphasis) {
    LineJoiner.FaceRun last = faces.get(faces.size() - 1);
    return (emphasis.byBold() && run.face().isBold() && !last.face().isBold())
        || (run.face().isItalic() && !last.face().isItalic())
        || (emphasis.byUnderline() && run.isUnderlined() && !last.isUnderlined());
  }
}
