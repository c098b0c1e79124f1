package org.ramseyer.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.ramseyer.source.SourceLine;

/** Tells the lines of headings that are set in capitals, and which of them make one heading. */
final class HeadLines {

  /** Left edges this near, in points, are one edge. */
  private static final float SAME_EDGE = 2.5f;

  /** What begins this far off the margin, in points, does not begin at it. */
  private static final float CLEAR = 0.8f;

  /** Centred lines off the numbered text, as on covers, are broken well before the margin. */
  private static final float LOOSE = 0.8f;

  /**
   * Centred headings on numbered lines are filled to the measure: of 130 such pairs of lines in one
   * long bill none that belonged together would have fitted one line. A first word is measured by
   * its share of letters, which errs by a few points.
   */
  private static final float TIGHT = 0.97f;

  private static final Pattern BIG =
      Pattern.compile(
          "^[“‘]*(DIVISION|TITLE|SUBTITLE|PART|SUBPART|CHAPTER|SUBCHAPTER) [A-Z0-9]{1,7}—.*");

  /** A list of names goes on behind these; "DEPARTMENT OF …" behind anything else is the next. */
  private static final Pattern GOES_ON = Pattern.compile(".*([,;]|-|\\b(AND|OF|THE|FOR|TO|IN))$");

  private static final Pattern SECTION =
      Pattern.compile("^[“‘]*(SECTION|SEC\\.) \\d+[A-Z]{0,2}\\. (?!.*\\.—)[^(].*");

  static final Pattern SECTION_WORD = Pattern.compile("^[“‘]*(SEC\\.|SECTION|Section|§+)\\s*\\d.*");

  /** Type smaller than this share of the text's is set small. */
  private static final float LARGE = 0.9f;

  private static final Pattern DEPARTMENT = Pattern.compile("^DEPARTMENTS? OF\\b.*");

  private final Measures measures;

  HeadLines(Measures measures) {
    this.measures = measures;
  }

  /** Whether a line is set like a heading in capitals. */
  boolean isHead(SourceLine line) {
    return Capitals.only(line.text())
        && Designator.bracketed(line.text()) == null
        && (measures.isCentred(line)
            || isHanging(line)
            || fillsMeasure(line)
            || isSmallSectionHead(line));
  }

  /**
   * Enrolled bills head their sections in capitals smaller than the text, 8 on 10 points, and not
   * in bold.
   */
  boolean isSmallSectionHead(SourceLine line) {
    return line.size() < LARGE * measures.bodySize()
        && Capitals.only(line.text())
        && SECTION.matcher(line.text()).matches();
  }

  /** GPO sets a title of three lines or more from the left, its other lines one step deeper. */
  private static boolean isHanging(SourceLine line) {
    return line.numbered() && BIG.matcher(line.text()).matches();
  }

  /**
   * A heading may be as wide as the text. In capitals of one size it must be clear of the margin,
   * since words that are emphasised, as new law is in some States, fill lines from margin to
   * margin.
   */
  private boolean fillsMeasure(SourceLine line) {
    boolean isClear = line.left() > measures.left() + CLEAR;
    return line.numbered()
        && Math.abs(line.middle() - measures.middle()) < 1.5
        && !line.text().contains(".—")
        && (isClear || Capitals.of(line, measures.bodySize()) != Capitals.FULL);
  }

  /** Whether a line goes on with a heading of open lines. */
  boolean goesOn(List<SourceLine> open, SourceLine line) {
    SourceLine last = open.get(open.size() - 1);
    if (!last.numbered() || !line.numbered()) {
      return measures.isFull(last, line, LOOSE);
    }
    float size = measures.bodySize();
    return Capitals.of(last, size) == Capitals.of(line, size)
        && measures.isFull(last, line, TIGHT)
        && !(DEPARTMENT.matcher(line.text()).matches() && !GOES_ON.matcher(last.text()).matches());
  }

  /** Whether a line below the first of a heading that hangs is another of it. */
  boolean hangsBelow(List<SourceLine> open, SourceLine line) {
    SourceLine first = open.get(0);
    SourceLine last = open.get(open.size() - 1);
    return (isHanging(first) || isSmallSectionHead(first))
        && Capitals.only(line.text())
        && !SECTION.matcher(line.text()).matches()
        && line.left() > first.left() + (isHanging(first) ? SAME_EDGE : -SAME_EDGE)
        && (open.size() == 1 || Math.abs(line.left() - last.left()) < SAME_EDGE)
        && Math.abs(line.size() - first.size()) < 1.5
        && measures.isFull(last, line);
  }

  boolean beginsProvision(String heading) {
    return SECTION_WORD.matcher(heading).matches() || BigLevel.match(heading) != null;
  }

  /** The heading of a section may break before "TITLE 18" or "SECTION 4": its other lines hang. */
  boolean hangsBelowSection(List<SourceLine> open, SourceLine line) {
    SourceLine first = open.get(0);
    return SECTION_WORD.matcher(first.text()).matches()
        && line.left() > first.left() + SAME_EDGE
        && measures.isFull(open.get(open.size() - 1), line)
        && !measures.isCentred(line);
  }
}
