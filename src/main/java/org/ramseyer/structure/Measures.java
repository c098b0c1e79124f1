package org.ramseyer.structure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ramseyer.model.LegalText.LineNumbering;
import org.ramseyer.source.BodySize;
import org.ramseyer.source.SourceDocument;
import org.ramseyer.source.SourceLine;
import org.ramseyer.source.SourcePage;
import org.ramseyer.source.TextReader;

/**
 * The measures of a document's page, learnt from all its lines.
 *
 * @param bodySize size in which most letters are set, in points
 * @param left x of the text's left margin
 * @param right x of its right margin
 * @param isJustified whether full lines end exactly at the right margin
 * @param pitch usual distance between two baselines
 * @param printsNumbers whether the lines are numbered on paper
 * @param pageWidth width of the first page
 * @param indentsFirst whether paragraphs begin to the right of their other lines
 * @param emphasis which type sets headings off
 */
record Measures(
    float bodySize,
    float left,
    float right,
    boolean isJustified,
    float pitch,
    boolean printsNumbers,
    float pageWidth,
    boolean indentsFirst,
    Emphasis emphasis) {

  /** Lines that end this near to the margin, in points, reach it. */
  private static final float AT_MARGIN = 2.5f;

  /** Of the lines of justified text hardly any runs over its margin. */
  private static final float BEYOND = 0.1f;

  /** The least indentation, in points. */
  private static final float STEP = 5;

  static Measures of(SourceDocument document) {
    Measures page = ofPage(document);
    List<SourceLine> lines = document.lines();
    return new Measures(
        page.bodySize,
        page.left,
        page.right,
        page.isJustified,
        page.pitch,
        page.printsNumbers,
        page.pageWidth,
        indentsFirst(lines, page),
        Emphasis.of(lines, page));
  }

  /** The margins and distances, with which the rest is learnt. */
  private static Measures ofPage(SourceDocument document) {
    float bodySize = bodySize(document);
    int count = document.pages().stream().mapToInt(page -> page.lines().size()).sum();
    float[] lefts = new float[count];
    float[] rights = new float[count];
    count = 0;
    Map<Integer, Integer> pitches = new HashMap<>();
    for (SourcePage page : document.pages()) {
      SourceLine before = null;
      for (SourceLine line : page.lines()) {
        if (Math.abs(line.size() - bodySize) < 0.5) {
          lefts[count] = line.left();
          rights[count++] = line.right();
          if (before != null) {
            pitches.merge(Math.round((line.baseline() - before.baseline()) * 2), 1, Integer::sum);
          }
          before = line;
        }
      }
    }
    Arrays.sort(lefts, 0, count);
    Arrays.sort(rights, 0, count);
    float right = count == 0 ? 500 : mostCommonRight(rights, count);
    boolean justified = isJustified(rights, count, right);
    // The second percentile forgives a few lines that hang out.
    float left = count == 0 ? 72 : lefts[count / 50];
    return new Measures(
        bodySize,
        left,
        justified || count == 0 ? right : rights[count * 97 / 100],
        justified,
        isText(document) ? TextReader.PITCH : pitch(pitches, bodySize),
        document.lineNumbering() == LineNumbering.PRINTED,
        document.pages().isEmpty() ? 612 : document.pages().get(0).width(),
        false,
        new Emphasis(true, true));
  }

  /** Whether the line below an indented one mostly stands to the left of it. */
  private static boolean indentsFirst(List<SourceLine> lines, Measures measures) {
    int indented = 0;
    int back = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      SourceLine line = lines.get(i);
      if (line.left() > measures.left + STEP && measures.isFull(line, lines.get(i + 1))) {
        indented++;
        back += lines.get(i + 1).left() < line.left() - STEP ? 1 : 0;
      }
    }
    // A few paragraphs are too few to go by.
    return indented >= 5 && back > 0.6 * indented;
  }

  /**
   * Whether a good part of the lines end at the margin, and few right before it or beyond:
   * typewritten lines that are not justified end at it by chance as often as one or two letters
   * before, or behind where they say the same again and again.
   */
  private static boolean isJustified(float[] rights, int count, float margin) {
    int at = 0;
    int before = 0;
    int beyond = 0;
    for (int i = 0; i < count; i++) {
      at += Math.abs(rights[i] - margin) < 0.6 ? 1 : 0;
      before += rights[i] < margin - 0.6 && rights[i] > margin - 15 ? 1 : 0;
      beyond += rights[i] > margin + 0.6 && rights[i] < margin + 15 ? 1 : 0;
    }
    return at > 0.25 * count && at > before && beyond < BEYOND * at;
  }

  /** Text files part paragraphs by blank rows, however many of their rows are parted so. */
  private static boolean isText(SourceDocument document) {
    return document.file().pages() == 0;
  }

  private static float bodySize(SourceDocument document) {
    BodySize letters = new BodySize();
    for (SourcePage page : document.pages()) {
      page.lines().forEach(letters::add);
    }
    return letters.most();
  }

  private static float mostCommonRight(float[] sorted, int count) {
    int best = 0;
    float at = sorted[count - 1];
    for (int i = 0, j = 0; i < count; i++) {
      while (sorted[i] - sorted[j] > 0.6) {
        j++;
      }
      if (i - j >= best) {
        best = i - j;
        at = sorted[i];
      }
    }
    return at;
  }

  private static float pitch(Map<Integer, Integer> pitches, float bodySize) {
    return pitches.entrySet().stream()
        .filter(entry -> entry.getKey() > 0)
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> entry.getKey() / 2f)
        .orElse(bodySize * 1.2f);
  }

  /** Whether a line had no room left for the first word of the next. */
  boolean isFull(SourceLine line, SourceLine next) {
    // Justified lines are stretched to the margin.
    // The margin of ragged lines is where the longest end, give or take a letter.
    float slack = 0.02f * (right - left);
    return line.right() >= right - AT_MARGIN
        || (!isJustified && firstWord(next) > right - slack - line.right() - blank(line));
  }

  /**
   * Whether a centred line had no room left for the first word of the next.
   *
   * @param share of the measure that centred lines use at most
   */
  boolean isFull(SourceLine line, SourceLine next, float share) {
    return line.right() - line.left() + blank(line) + firstWord(next) > share * (right - left);
  }

  private static float blank(SourceLine line) {
    return 0.25f * line.size();
  }

  private static float firstWord(SourceLine line) {
    // "§ 5" is never parted.
    int blank = line.text().indexOf(' ', line.text().startsWith("§ ") ? 2 : 0);
    int word = blank < 0 ? line.text().length() : blank;
    return (line.right() - line.left()) * word / Math.max(1, line.text().length());
  }

  /** x of the middle between the margins. */
  float middle() {
    return (left + right) / 2;
  }

  /** Whether a line stands in the middle of the measure, clear of both margins. */
  boolean isCentred(SourceLine line) {
    return isCentred(line.left(), line.right());
  }

  /** Whether the first line of a block stands so. */
  boolean isCentred(Setting block) {
    return isCentred(block.left(), block.right());
  }

  private boolean isCentred(float from, float to) {
    float off = Math.abs((from + to) / 2 - middle());
    boolean isShort = from > left + 12 && to < right - 6;
    return isShort ? off < 5 : off < 1.5 && from > left + 3 && to < right - 3;
  }
}
