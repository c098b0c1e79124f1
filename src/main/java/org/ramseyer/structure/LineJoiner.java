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

  LineJoiner(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Joined lines.
   *
   * @param words the words
   * @param faces which face each part of them is set in, in order
   */
  record Joined(Wording words, List<FaceRun> faces) {}

  /** A part of joined words in one face. */
  record FaceRun(int start, int end, Face face, boolean isUnderlined) {

    FaceRun shifted(int by) {
      return new FaceRun(start + by, end + by, face, isUnderlined);
    }
  }

  Joined join(List<SourceLine> lines) {
    StringBuilder text = new StringBuilder();
    List<LineStart> starts = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    List<FaceRun> faces = new ArrayList<>();
    SourceLine above = null;
    for (SourceLine line : lines) {
      int shift = append(line, above != null && opensName(above, line), text);
      above = line;
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
    return new Joined(new Wording(text.toString(), starts, marks), faces);
  }

  /** Adds a line and returns where it begins. */
  private int append(SourceLine line, boolean opensName, StringBuilder text) {
    int length = text.length();
    if (length > 0) {
      char end = text.charAt(length - 1);
      if (end == '-' && length > 1 && text.charAt(length - 2) != ' ') {
        if (!opensName
            && !lexicon.keepsHyphen(text.substring(Math.max(0, length - 60)), line.text())) {
          text.setLength(length - 1);
        }
      } else if (end != '—' && end != '–' && end != '/') {
        text.append(' ');
      }
    }
    int start = text.length();
    text.append(line.text());
    return start;
  }

  /**
   * Whether a line of small capitals goes on with a large one, as "Mr. DIAZ-/BALART" does and "Mr.
   * RUP-/PERSBERGER" does not: the hyphen is the name's own. Small capitals are set at 0.78 of the
   * size of the large ones.
   */
  private static boolean opensName(SourceLine above, SourceLine below) {
    int beforeHyphen = above.text().length() - 2;
    return Character.isUpperCase(below.text().charAt(0))
        && above.stretches().stream()
            .filter(part -> part.start() <= beforeHyphen && beforeHyphen < part.end())
            .anyMatch(part -> below.stretches().get(0).face().size() > 1.15f * part.face().size());
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
