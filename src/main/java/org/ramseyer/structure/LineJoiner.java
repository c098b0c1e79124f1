package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.List;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Wording;
import org.ramseyer.model.Wording.LineStart;
import org.ramseyer.source.Face;
import org.ramseyer.source.SourceLine;
import org.ramseyer.source.Stretch;

/**
 * Joins printed lines into running words: one space at a line end, none after a dash, hyphens by
 * the lexicon.
 */
final class LineJoiner {

  private final Lexicon lexicon;
  private final Joining joining = new Joining();

  LineJoiner(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Joined lines.
   *
   * @param words the words
   * @param faces which face each part of them is set in, in order
   */
  record Joined(Wording words, List<FaceRun> faces) {

    Joined {
      faces = List.copyOf(faces);
    }
  }

  /** A part of joined words in one face. */
  record FaceRun(int start, int end, Face face, boolean isUnderlined) {

    FaceRun shifted(int by) {
      return new FaceRun(start + by, end + by, face, isUnderlined);
    }
  }

  /** The words of some lines. */
  Joined join(List<SourceLine> lines) {
    joining.clear();
    lines.forEach(joining::add);
    return joining.joined();
  }

  /** The words of some blocks as if their lines were those of one. */
  Joined joinBlocks(List<Block> blocks) {
    joining.clear();
    blocks.forEach(joining::add);
    return joining.joined();
  }

  /** Words that grow line by line. */
  private final class Joining {

    private final StringBuilder text = new StringBuilder();
    private final List<LineStart> starts = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<FaceRun> faces = new ArrayList<>();

    void clear() {
      text.setLength(0);
      starts.clear();
      marks.clear();
      faces.clear();
    }

    void add(SourceLine line) {
      int shift = append(line.text(), line.face());
      starts.add(new LineStart(shift, line.place()));
      marks(line, shift, text, marks);
      for (Stretch part : line.stretches()) {
        faces.add(
            new FaceRun(
                shift + part.start(),
                shift + part.end(),
                part.face(),
                part.marks().contains(Mark.Kind.UNDERLINED)));
      }
    }

    void add(Block block) {
      int shift = append(block.text(), block.setting().face());
      for (LineStart start : block.words().lines()) {
        starts.add(new LineStart(shift + start.offset(), start.place()));
      }
      for (Mark mark : block.words().marks()) {
        LineJoiner.add(mark.shifted(shift), text, marks);
      }
      block.faces().forEach(run -> faces.add(run.shifted(shift)));
    }

    /** Adds words that begin a line, and returns where they begin. */
    private int append(String words, Face face) {
      int length = text.length();
      if (length > 0) {
        char end = text.charAt(length - 1);
        if (end == '-' && length > 1 && text.charAt(length - 2) != ' ') {
          if (!opensName(words, face)
              && !lexicon.keepsHyphen(text.substring(Math.max(0, length - 60)), words)) {
            text.setLength(length - 1);
          }
        } else if (end != '—' && end != '–' && end != '/') {
          text.append(' ');
        }
      }
      int start = text.length();
      text.append(words);
      return start;
    }

    /**
     * Whether a line of small capitals goes on with a large one, as "Mr. DIAZ-/BALART" does and
     * "Mr. RUP-/PERSBERGER" does not: the hyphen is the name's own. Small capitals are set at 0.78
     * of the size of the large ones.
     */
    private boolean opensName(String words, Face face) {
      int beforeHyphen = text.length() - 2;
      return Character.isUpperCase(words.charAt(0))
          && faces.stream()
              .filter(run -> run.start() <= beforeHyphen && beforeHyphen < run.end())
              .anyMatch(run -> face.size() > 1.15f * run.face().size());
    }

    Joined joined() {
      return new Joined(new Wording(text.toString(), starts, marks), faces);
    }
  }

  private static void marks(SourceLine line, int shift, StringBuilder text, List<Mark> into) {
    for (Stretch stretch : line.stretches()) {
      for (Mark.Kind kind : Mark.Kind.values()) {
        if (stretch.marks().contains(kind)) {
          add(
              new Mark(
                  kind, shift + stretch.start(), Math.min(text.length(), shift + stretch.end())),
              text,
              into);
        }
      }
    }
  }

  /**
   * Adds a mark, or lengthens the one before where only a blank parts them: one deletion may run
   * over lines.
   */
  private static void add(Mark mark, StringBuilder text, List<Mark> into) {
    for (int i = into.size() - 1; i >= 0; i--) {
      Mark before = into.get(i);
      if (before.kind() == mark.kind()) {
        // A line-end hyphen that was dropped may have carried the end of the mark.
        int end = Math.min(before.end(), mark.start());
        if (text.substring(end, mark.start()).isBlank()) {
          into.set(i, new Mark(mark.kind(), before.start(), mark.end()));
          return;
        }
        break;
      }
    }
    into.add(mark);
  }
}
