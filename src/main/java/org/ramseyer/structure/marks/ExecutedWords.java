package org.ramseyer.structure.marks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Wording;
import org.ramseyer.model.Wording.LineStart;

/**
 * Words with their marks executed.
 *
 * <p>Blanks are tidied only where words went: "sixty [calendar] , days" never has a blank before
 * its comma, and two words that only a deleted one parted get the blank that parted it from them.
 */
final class ExecutedWords {

  private static final String CLOSE_TO_THE_LEFT = ",.;:!?)]”’";
  private static final String CLOSE_TO_THE_RIGHT = "([“‘";

  private final String text;
  private final BitSet gone;
  private final StringBuilder kept = new StringBuilder();
  private final int[] positions;

  /** Whether nothing but blanks was kept since words were left out. */
  private boolean isBehindGap;

  private ExecutedWords(String text, BitSet gone) {
    this.text = text;
    this.gone = gone;
    positions = new int[text.length() + 1];
  }

  /** The words as the version has them, without marks. */
  static Wording of(Wording words, Version version) {
    if (words.marks().isEmpty()) {
      return words;
    }
    BitSet gone = gone(words.text(), words.marks(), version);
    return gone.isEmpty()
        ? words.withMarks(List.of())
        : new ExecutedWords(words.text(), gone).wording(words);
  }

  /** The words from an offset at which a word begins. */
  static Wording from(Wording words, int offset) {
    if (offset >= words.text().length()) {
      return Wording.EMPTY;
    }
    List<LineStart> lines = new ArrayList<>();
    if (!words.lines().isEmpty()) {
      lines.add(new LineStart(0, words.placeAt(offset)));
    }
    for (LineStart line : words.lines()) {
      if (line.offset() > offset) {
        lines.add(new LineStart(line.offset() - offset, line.place()));
      }
    }
    return new Wording(words.text().substring(offset), lines, List.of());
  }

  /** Which characters the version does not have. */
  static BitSet gone(String text, List<Mark> marks, Version version) {
    BitSet gone = new BitSet(text.length());
    Mark.Kind leaving = version == Version.AMENDED ? Mark.Kind.STRUCK : Mark.Kind.UNDERLINED;
    for (Mark mark : marks) {
      if (mark.shownBy() == Mark.Sign.AMENDMENT) {
        continue;
      }
      if (mark.kind() == leaving) {
        gone.set(mark.start(), mark.end());
      } else if (mark.shownBy() == Mark.Sign.BRACKETS) {
        unwrap(text, mark, "[", "]", gone);
      } else if (mark.shownBy() == Mark.Sign.PARENTHESES) {
        unwrap(text, mark, "((", "))", gone);
      }
    }
    return gone;
  }

  /** A deletion that runs over several paragraphs has its brackets in the first and the last. */
  private static void unwrap(String text, Mark mark, String open, String close, BitSet gone) {
    String inside = text.substring(mark.start(), mark.end());
    if (inside.startsWith(open)) {
      gone.set(mark.start(), mark.start() + open.length());
    }
    if (inside.endsWith(close)) {
      gone.set(mark.end() - close.length(), mark.end());
    }
  }

  private Wording wording(Wording words) {
    for (int i = 0; i < text.length(); ) {
      if (gone.get(i)) {
        int end = gone.nextClearBit(i);
        leaveOut(i, Math.min(end, text.length()));
        i = end;
      } else {
        keep(i++);
      }
    }
    positions[text.length()] = kept.length();
    int end = kept.length();
    while (end > 0 && kept.charAt(end - 1) == ' ') {
      end--;
    }
    kept.setLength(end);
    return end == 0 ? Wording.EMPTY : new Wording(kept.toString(), lines(words), List.of());
  }

  private void keep(int index) {
    char c = text.charAt(index);
    if (isBehindGap && c == ' ' && !needsBlank()) {
      positions[index] = kept.length();
      return;
    }
    if (isBehindGap && CLOSE_TO_THE_LEFT.indexOf(c) >= 0) {
      trimBlank();
    }
    positions[index] = kept.length();
    kept.append(c);
    isBehindGap &= c == ' ';
  }

  /** Whether a blank may follow what was kept so far. */
  private boolean needsBlank() {
    int length = kept.length();
    return length > 0
        && kept.charAt(length - 1) != ' '
        && CLOSE_TO_THE_RIGHT.indexOf(kept.charAt(length - 1)) < 0;
  }

  private void trimBlank() {
    int last = kept.length() - 1;
    if (last >= 0 && kept.charAt(last) == ' ') {
      kept.setLength(last);
    }
  }

  private void leaveOut(int from, int to) {
    isBehindGap = true;
    for (int i = from; i < to; i++) {
      positions[i] = kept.length();
    }
    boolean holdsBlank = text.charAt(from) == ' ' || text.charAt(to - 1) == ' ';
    if (holdsBlank
        && needsBlank()
        && to < text.length()
        && Character.isLetterOrDigit(text.charAt(to))) {
      kept.append(' ');
    }
  }

  private List<LineStart> lines(Wording words) {
    List<LineStart> lines = new ArrayList<>();
    for (LineStart line : words.lines()) {
      int offset = positions[line.offset()];
      if (!lines.isEmpty() && lines.get(lines.size() - 1).offset() == offset) {
        // Nothing of the line before was kept.
        lines.remove(lines.size() - 1);
      }
      if (offset < kept.length() || lines.isEmpty()) {
        lines.add(new LineStart(Math.min(offset, kept.length()), line.place()));
      }
    }
    return lines;
  }
}
