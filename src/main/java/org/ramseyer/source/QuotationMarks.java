package org.ramseyer.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Unifies quotation marks to “ ” ‘ ’.
 *
 * <p>Bills print a double mark as two single ones. Of three closing marks the first closes the
 * inner quotation; of three opening ones the last opens it. Typewriter quotes are turned by what
 * stands before them.
 */
final class QuotationMarks {

  /** Marks further apart than this share of their size do not belong together. */
  private static final float APART = 0.4f;

  private QuotationMarks() {}

  /** The same glyphs, from left to right, with two single marks made one double mark. */
  static Row paired(Row row) {
    return row.holds(Sort.QUOTATION) ? Row.of(paired(row.list())) : row;
  }

  private static List<Glyph> paired(List<Glyph> glyphs) {
    List<Glyph> paired = new ArrayList<>(glyphs.size());
    String before = " ";
    for (int i = 0; i < glyphs.size(); ) {
      Glyph glyph = glyphs.get(i);
      int end = endOfRun(glyphs, i);
      if (i > 0 && isApart(glyphs.get(i - 1), glyph)) {
        before = " ";
      }
      if (end - i > 1) {
        pair(glyphs.subList(i, end), paired);
      } else {
        paired.add(straight(glyph) ? turned(glyph, before) : glyph);
      }
      before = glyphs.get(end - 1).text();
      i = end;
    }
    return paired;
  }

  /** Whether a gap between two glyphs parts words where no blank is drawn. */
  private static boolean isApart(Glyph before, Glyph glyph) {
    return straight(glyph)
        && glyph.left() - before.right() > LineBuilder.WORD_GAP * glyph.face().size();
  }

  private static int endOfRun(List<Glyph> glyphs, int start) {
    Glyph glyph = glyphs.get(start);
    int end = start + 1;
    if (glyph.is('‘') || glyph.is('’')) {
      while (end < glyphs.size()
          && glyphs.get(end).text().equals(glyph.text())
          && glyphs.get(end).left() - glyphs.get(end - 1).right() < APART * glyph.face().size()) {
        end++;
      }
    }
    return end;
  }

  /**
   * Quotations within one another alternate “ and ‘, and what begins or ends several at once has
   * their marks side by side: five single marks are “‘“, not ““‘.
   */
  private static void pair(List<Glyph> run, List<Glyph> into) {
    boolean opens = run.get(0).text().equals("‘");
    boolean alternates = run.size() % 3 != 1;
    boolean isDouble = opens || run.size() % 3 != 0;
    int i = 0;
    while (i < run.size()) {
      Glyph a = run.get(i);
      boolean isPair = isDouble && i + 1 < run.size();
      into.add(
          isPair
              ? new Glyph(
                  opens ? "“" : "”", a.left(), run.get(i + 1).right(), a.baseline(), a.face())
              : a);
      i += isPair ? 2 : 1;
      isDouble ^= alternates;
    }
  }

  private static boolean straight(Glyph glyph) {
    return glyph.is('"') || glyph.is('\'');
  }

  private static Glyph turned(Glyph glyph, String before) {
    return new Glyph(
        turn(glyph.text(), before), glyph.left(), glyph.right(), glyph.baseline(), glyph.face());
  }

  private static String turn(String mark, String before) {
    boolean opens = before.isBlank() || "([{—–-“‘/".contains(before);
    if (mark.equals("\"")) {
      return opens ? "“" : "”";
    }
    return opens ? "‘" : "’";
  }

  /** A line of plain text with its typewriter quotes turned. */
  static String turned(String line) {
    StringBuilder turned = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      String mark = line.substring(i, i + 1);
      String before = i == 0 ? " " : turned.substring(turned.length() - 1);
      turned.append(mark.equals("\"") || mark.equals("'") ? turn(mark, before) : mark);
    }
    return turned
        .toString()
        .replace("‘‘‘‘‘", "“‘“")
        .replace("‘‘", "“")
        .replace("’’’’’", "”’”")
        .replace("’’’", "’”")
        .replace("’’", "”");
  }
}
