package org.ramseyer.corpus.typeset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Breaks a paragraph into lines: as many words as fit, then, where the line would be loose, a part
 * of the next word with a hyphen. This is how a line-casting composer works, and it is what the
 * printed bills show: a fifth of their lines end in a hyphen. Cost: linear in the text. It looks
 * bad where a long word that cannot be divided follows short ones in a narrow column; the line is
 * then loose.
 */
final class LineBreaker {

  /** A space may grow by this share of itself before a word is divided to fill the line. */
  private static final double LOOSE = 0.6;

  /**
   * A compound is divided at its own hyphen only where spaces would else triple: both hyphens look
   * alike.
   */
  private static final double VERY_LOOSE = 2.0;

  /** A space may shrink by this share of itself to take a word in whole. */
  private static final double TIGHT = 0.2;

  /** Typographers allow two lines in a row to end in a hyphen. */
  private static final int MOST_HYPHENS_IN_A_ROW = 2;

  private final double firstWidth;
  private final double restWidth;
  private final boolean hyphenates;

  private final List<SetLine> lines = new ArrayList<>();
  private final List<Span> line = new ArrayList<>();
  private double used;
  private double spaceUsed;
  private int spaces;
  private int hyphensInARow;

  /**
   * @param firstWidth room of the first line in points
   * @param restWidth room of every other line
   * @param hyphenates whether words may be divided
   */
  LineBreaker(double firstWidth, double restWidth, boolean hyphenates) {
    this.firstWidth = firstWidth;
    this.restWidth = restWidth;
    this.hyphenates = hyphenates;
  }

  /** The lines of {@code paragraph}, at least one. */
  List<SetLine> lines(List<Span> paragraph) {
    Deque<Word> left = new ArrayDeque<>(Word.of(paragraph));
    while (!left.isEmpty()) {
      Word word = left.pop();
      if (fits(word)) {
        add(word);
        continue;
      }
      int cut = line.isEmpty() ? fittingPart(word) : divisionToFill(word, left.isEmpty());
      if (cut == 0) {
        hyphensInARow = 0;
        endLine(false);
        left.push(word);
        continue;
      }
      boolean needsHyphen = Character.isLetter(word.text().charAt(cut - 1));
      hyphensInARow = needsHyphen ? hyphensInARow + 1 : 0;
      add(word.head(cut, needsHyphen ? "-" : ""));
      endLine(false);
      left.push(word.tail(cut));
    }
    endLine(true);
    return List.copyOf(lines);
  }

  private double room() {
    return lines.isEmpty() ? firstWidth : restWidth;
  }

  /** Whether the word has room on the line. */
  private boolean fits(Word word) {
    double space = line.isEmpty() ? 0 : word.spaceWidth();
    double shrink = hyphenates ? TIGHT * (spaceUsed + space) : 0;
    return used + space + word.width() <= room() + shrink;
  }

  private void add(Word word) {
    if (!line.isEmpty() && word.space() != null) {
      line.add(word.space());
      used += word.spaceWidth();
      spaceUsed += word.spaceWidth();
      spaces++;
    }
    line.addAll(word.parts());
    used += word.width();
  }

  private void endLine(boolean ends) {
    lines.add(new SetLine(line, spaces, ends));
    line.clear();
    used = 0;
    spaceUsed = 0;
    spaces = 0;
  }

  /**
   * Where to divide a word that follows others on a loose line, 0 for not at all; the last word is
   * best kept whole.
   */
  private int divisionToFill(Word word, boolean last) {
    double looseness = spaces == 0 ? VERY_LOOSE + 1 : (room() - used) / spaceUsed;
    if (!hyphenates || looseness <= (last ? VERY_LOOSE : LOOSE)) {
      return 0;
    }
    int cut = 0;
    if (hyphensInARow < MOST_HYPHENS_IN_A_ROW) {
      cut = longestFitting(word, Hyphenation.divisions(word.text()));
    }
    return cut == 0 && looseness > VERY_LOOSE
        ? longestFitting(word, Hyphenation.ownHyphens(word.text()))
        : cut;
  }

  /**
   * Where to divide a word too long for a whole line: by the rules if they help, else wherever the
   * line is full.
   */
  private int fittingPart(Word word) {
    String text = word.text();
    int cut =
        Math.max(
            longestFitting(word, Hyphenation.divisions(text)),
            longestFitting(word, Hyphenation.ownHyphens(text)));
    if (cut > 0) {
      return cut;
    }
    for (cut = text.length() - 1; cut > 1 && word.head(cut, "-").width() > room(); cut--) {
      continue;
    }
    return Math.max(1, cut);
  }

  private int longestFitting(Word word, List<Integer> cuts) {
    for (int cut : cuts.reversed()) {
      String tail = Character.isLetter(word.text().charAt(cut - 1)) ? "-" : "";
      double space = line.isEmpty() ? 0 : word.spaceWidth();
      if (used + space + word.head(cut, tail).width() <= room()) {
        return cut;
      }
    }
    return 0;
  }
}
