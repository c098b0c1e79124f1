package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.List;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Num;
import org.ramseyer.model.Wording;

/**
 * What of a deletion stands before the number of a provision: the number that it had before the
 * document gave it another, "[2.] 3. The mayor", or the sign that opens the deletion of the whole,
 * "[(3) An officer".
 *
 * @param words the old number or the sign, as printed
 * @param length how many characters it takes, the blank after it included
 */
record StruckNumber(Wording words, int length) {

  /** "[(xviii)]" and "((26B.10.105.))" are numbers; longer deletions are words. */
  private static final int LONGEST = 16;

  static final StruckNumber NONE = new StruckNumber(Wording.EMPTY, 0);

  /** The struck number that words begin with, if another number follows it. */
  static StruckNumber of(Wording words) {
    Mark first = words.marks().isEmpty() ? null : words.marks().get(0);
    if (first == null || first.kind() != Mark.Kind.STRUCK || first.start() != 0) {
      return NONE;
    }
    if (first.end() > LONGEST || first.end() >= words.text().length()) {
      return opening(words, first);
    }
    String inside =
        words.text().substring(0, first.end()).replaceAll("^\\[|^\\(\\((?=\\()|\\]$", "");
    int length = first.end();
    while (length < words.text().length() && words.text().charAt(length) == ' ') {
      length++;
    }
    boolean isNumber = isNumber(inside.strip() + " X");
    return isNumber && isNumber(words.text().substring(length))
        ? new StruckNumber(Slices.slice(words, 0, first.end()), length)
        : opening(words, first);
  }

  /** The opening sign of a deletion that takes a whole provision with its number, "[(3) The". */
  private static StruckNumber opening(Wording words, Mark deletion) {
    int length =
        switch (deletion.shownBy()) {
          case BRACKETS -> words.text().startsWith("[") ? 1 : 0;
          case PARENTHESES -> words.text().startsWith("((") ? 2 : 0;
          default -> 0;
        };
    boolean isNumbered = length > 0 && isNumber(words.text().substring(length));
    return isNumbered ? new StruckNumber(Slices.slice(words, 0, length), length) : NONE;
  }

  private static boolean isNumber(String words) {
    return Designator.any(words) != null
        || SectionHead.match(words) != null
        || SectionHead.bare(words) != null;
  }

  boolean isFound() {
    return length > 0;
  }

  /**
   * A number with its marks, the old one before it.
   *
   * @param text as printed
   * @param from the words that begin with it
   */
  Num before(String text, Wording from) {
    List<Mark> marks = Slices.marks(from, 0, text.length());
    if (!isFound() && marks.isEmpty()) {
      return Num.of(text);
    }
    Num num = Num.of(text, marks);
    Wording printed = new Wording(text, List.of(), marks);
    Wording both = words.text().matches("[\\[(]+") ? opened(printed) : words.plus(printed);
    return both.marks().isEmpty() ? Num.of(text) : new Num(both.text(), num.value(), both.marks());
  }

  private Wording opened(Wording printed) {
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : printed.marks()) {
      boolean isDeletion = mark.start() == 0 && mark.kind() == Mark.Kind.STRUCK;
      marks.add(
          isDeletion
              ? new Mark(mark.kind(), 0, mark.end() + length, mark.shownBy())
              : mark.shifted(length));
    }
    return new Wording(words.text() + printed.text(), List.of(), marks);
  }
}
