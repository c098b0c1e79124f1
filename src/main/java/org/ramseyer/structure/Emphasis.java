package org.ramseyer.structure;

import java.util.List;
import org.ramseyer.model.Mark;
import org.ramseyer.source.SourceLine;
import org.ramseyer.source.Stretch;

/**
 * Which type sets headings off in a document, and which marks words as new or old instead.
 *
 * <p>Missouri, Oregon and Indiana set new law in bold, New York in bold and underlined, Vermont
 * underlined: there a line in bold is no heading and underlined words at the start of a paragraph
 * are none either. Nobody sets whole paragraphs of headings, so a long run in bold tells.
 *
 * @param byBold whether bold type tells headings
 * @param byUnderline whether a line under words does
 */
record Emphasis(boolean byBold, boolean byUnderline) {

  /** Headings have up to three lines; so many in bold are text. */
  private static final int TEXT = 4;

  /** So many where they end like a sentence. */
  private static final int SENTENCE = 3;

  /** Text in bold is as large as other text; small capitals have 77 %, headings are larger. */
  private static final float SMALLEST = 0.75f;

  private static final float LARGEST = 1.15f;

  static Emphasis of(List<SourceLine> lines, Measures measures) {
    return new Emphasis(!isTextInBold(lines, measures), !isTextUnderlined(lines));
  }

  private static boolean isTextInBold(List<SourceLine> lines, Measures measures) {
    int run = 0;
    boolean isHead = false;
    for (int i = 0; i + 1 < lines.size(); i++) {
      SourceLine line = lines.get(i);
      String next = lines.get(i + 1).text();
      if (!isBoldText(line, measures)) {
        run = 0;
        continue;
      }
      isHead = run == 0 ? isSectionHead(line.text()) : isHead;
      run++;
      boolean isText = run >= TEXT || (run >= SENTENCE && line.text().matches(".*[.;:]"));
      if (isText && !isHead) {
        return true;
      }
      boolean goesOn =
          measures.isFull(line, lines.get(i + 1)) || Character.isLowerCase(next.charAt(0));
      run = goesOn ? run : 0;
    }
    return false;
  }

  /** The headings of Colorado's sections have up to six lines in bold. */
  private static boolean isSectionHead(String text) {
    return SectionHead.match(text) != null || SectionHead.bare(text) != null;
  }

  private static boolean isBoldText(SourceLine line, Measures measures) {
    float ratio = line.size() / measures.bodySize();
    return isBold(line) && ratio > SMALLEST && ratio < LARGEST && !measures.isCentred(line);
  }

  /** Whether all words of a line are in bold. */
  static boolean isBold(SourceLine line) {
    for (Stretch stretch : line.stretches()) {
      if (!stretch.face().isBold()) {
        return false;
      }
    }
    return true;
  }

  /** Deletions are struck out only where additions are marked too; so are whole lines of text. */
  private static boolean isTextUnderlined(List<SourceLine> lines) {
    int run = 0;
    for (SourceLine line : lines) {
      boolean isUnderlined = true;
      for (Stretch part : line.stretches()) {
        if (part.marks().contains(Mark.Kind.STRUCK)) {
          return true;
        }
        isUnderlined = isUnderlined && part.marks().contains(Mark.Kind.UNDERLINED);
      }
      run = isUnderlined ? run + 1 : 0;
      if (run >= SENTENCE) {
        return true;
      }
    }
    return false;
  }
}
