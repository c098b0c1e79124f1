package org.ramseyer.structure;

import java.util.List;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Place;
import org.ramseyer.model.Wording;

/**
 * Lines that make one paragraph, or one heading.
 *
 * @param role how it is set
 * @param setting how its lines stand
 * @param words its words, joined
 * @param faces which face each part of the words is set in
 */
record Block(Role role, Setting setting, Wording words, List<LineJoiner.FaceRun> faces) {

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
    faces = List.copyOf(faces);
  }

  String text() {
    return words.text();
  }

  /** The words of its first printed line. */
  String firstLine() {
    return words.lines().size() < 2
        ? text()
        : text().substring(0, words.lines().get(1).offset()).stripTrailing();
  }

  Place place() {
    return words.span().start();
  }

  /** The same block with other marks on its words. */
  Block withMarks(List<Mark> marks) {
    return new Block(role, setting, words.withMarks(marks), faces);
  }

  /** The same block, set in another way. */
  Block as(Role newRole) {
    return new Block(newRole, setting, words, faces);
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
    return new Block(role, setting, Slices.from(words, offset), later);
  }

  /** Whether it is set like a heading. */
  boolean isHeading() {
    return role == Role.BOLD || role == Role.CENTRED;
  }

  /** x of the first line. */
  float first() {
    return setting.left();
  }

  /** x of the lines after the first; NaN where there are none. */
  float rest() {
    return setting.rest();
  }

  float size() {
    return setting.size();
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
