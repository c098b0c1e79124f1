package org.ramseyer.structure.markup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Wording;

/**
 * Collects the words of one printed stretch: spaces collapsed, quotation marks of one shape, marked
 * phrases remembered.
 *
 * <p>Example: the pieces {@code "the term "}, opening mark, {@code " drug "}, closing mark, {@code
 * "means"} give "the term “drug” means".
 */
final class Words {

  private final Mark.@Nullable Kind wholeMark;
  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private boolean spaceDue;
  private boolean quoteJustOpened;
  private boolean lastWasWritten;

  /**
   * @param wholeMark how the document marks all of these words; null for not at all
   */
  Words(Mark.@Nullable Kind wholeMark) {
    this.wholeMark = wholeMark;
  }

  void append(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (isSpace(c)) {
        space();
      } else if (!isInvisible(c)) {
        write(shaped(c, i + 1 < characters.length() ? characters.charAt(i + 1) : ' '));
      }
    }
  }

  /** A space, unless one is there. */
  void space() {
    spaceDue |= !text.isEmpty() && !quoteJustOpened;
  }

  /** A space, where a digit stands before. */
  void spaceAfterDigit() {
    if (!text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1))) {
      space();
    }
  }

  /** An opening quotation mark, close to the word that follows. */
  void open(String quotationMarks) {
    for (int i = 0; i < quotationMarks.length(); i++) {
      put(quotationMarks.charAt(i));
    }
    quoteJustOpened |= !quotationMarks.isEmpty();
  }

  /** A closing quotation mark, close to the word before. */
  void close(String quotationMark) {
    boolean spaceAfter = spaceDue;
    spaceDue = false;
    put(quotationMark.charAt(0));
    spaceDue = spaceAfter;
  }

  /** Where the next word will begin, for {@link #mark}. */
  int position() {
    return text.length() + (spaceDue ? 1 : 0);
  }

  /** Marks all words since {@code start}, a former {@link #position()}. */
  void mark(Mark.Kind kind, int start) {
    int first = start < text.length() && text.charAt(start) == ' ' ? start + 1 : start;
    if (kind != wholeMark && first < text.length()) {
      marks.add(new Mark(kind, first, text.length(), Mark.Sign.MARKUP));
    }
  }

  Wording toWording() {
    if (text.isEmpty()) {
      return Wording.EMPTY;
    }
    List<Mark> all = new ArrayList<>();
    if (wholeMark != null) {
      all.add(new Mark(wholeMark, 0, text.length(), Mark.Sign.MARKUP));
    }
    all.addAll(marks);
    return new Wording(text.toString(), List.of(), all);
  }

  // Some files write a quotation mark as two single ones, as the print does.
  private void write(char c) {
    int last = text.length() - 1;
    if (lastWasWritten
        && !spaceDue
        && last >= 0
        && c == text.charAt(last)
        && (c == '‘' || c == '’')) {
      text.setCharAt(last, c == '‘' ? '“' : '”');
      return;
    }
    put(c);
    lastWasWritten = true;
  }

  private void put(char c) {
    if (spaceDue) {
      text.append(' ');
    }
    text.append(c);
    spaceDue = false;
    quoteJustOpened = false;
    lastWasWritten = false;
  }

  private char shaped(char c, char next) {
    return switch (c) {
      case '"', '\u201F' -> opensHere() ? '“' : '”';
      case '\'' -> opensHere() && Character.isLetter(next) ? '‘' : '’';
      case '`', '\u201B' -> '‘';
      case '\u2011' -> '-';
      default -> c;
    };
  }

  private boolean opensHere() {
    return spaceDue || text.isEmpty() || "([—“‘".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  // Soft hyphen, zero-width space and joiners, byte order mark: places to break a line, no letters.
  private static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\uFEFF' || (c >= '\u200B' && c <= '\u200D') || c == '\u2060';
  }
}
