package org.ramseyer.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Place;

/**
 * Gathers glyphs into lines by baseline and words by gaps.
 *
 * <p>Drawing order is not used: in bills the number of a line is drawn after its words, and
 * justified lines are drawn word by word.
 */
final class LineBuilder {

  /**
   * Glyphs stand on one line where their baselines differ by less than this share of the smaller
   * size. Scans with hidden text wobble by a tenth; a superior figure is raised by a third, and
   * lines are a whole size apart.
   */
  private static final float BASELINE_WOBBLE = 0.2f;

  /**
   * A narrower gap than this share of the size is kerning: the tightest word space of a justified
   * bill line is 0.2.
   */
  static final float WORD_GAP = 0.14f;

  /** A wider gap than this many sizes parts columns, or a line number from its line. */
  private static final float COLUMN_GAP = 1.5f;

  /** A glyph drawn again within this share of its size is made bold by double printing. */
  private static final float OVERPRINT = 0.08f;

  /** Kerning pulls a letter over the narrow one before it by no more of its size than this. */
  private static final float KERNED = 0.08f;

  /**
   * So many underscores over letters underline words; fewer may be a slip in a rule to write on.
   */
  private static final int TYPED_LINE = 3;

  private final int page;
  private final CoveredFigures covered;
  private final LineRules rules;
  private final StringBuilder text = new StringBuilder();
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Rule> typed = new ArrayList<>();
  private @Nullable Glyph first;
  private @Nullable Glyph last;
  private Set<Mark.Kind> marks = Set.of();
  private int stretchStart;

  private LineBuilder(int page, List<Glyph> drawn, List<Rule> rules) {
    this.page = page;
    covered = new CoveredFigures(drawn);
    this.rules = new LineRules(rules);
  }

  /** The lines of a page from top to bottom, without numbers yet. */
  static List<SourceLine> lines(int page, List<Glyph> glyphs, List<Rule> rules) {
    List<Row> rows = rows(glyphs);
    SmallFigures.rejoin(rows);
    Gutter gutter = Gutter.find(rows);
    if (gutter != null) {
      rows = gutter.inReadingOrder(rows);
    }
    List<SourceLine> lines = new ArrayList<>();
    LineBuilder builder = new LineBuilder(page, glyphs, rules);
    for (Row row : rows) {
      SourceLine line = builder.line(row);
      if (line != null) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** The glyphs by baseline, from top to bottom; those of one baseline as they were drawn. */
  private static List<Row> rows(List<Glyph> glyphs) {
    Glyph[] sorted = glyphs.toArray(Glyph[]::new);
    sortDown(sorted);
    List<Row> rows = new ArrayList<>();
    for (int from = 0; from < sorted.length; ) {
      int to = endOfLine(sorted, from);
      rows.add(Row.of(sorted, from, to));
      from = to;
    }
    return rows;
  }

  /** Most pages are drawn from the top down, many with their foot before the rest. */
  private static void sortDown(Glyph[] drawn) {
    int ascents = 0;
    int begin = 0;
    for (int i = 1; i < drawn.length; i++) {
      if (drawn[i].baseline() < drawn[i - 1].baseline()) {
        ascents++;
        begin = i;
      }
    }
    if (ascents == 1) {
      merge(drawn, begin);
    } else if (ascents > 1) {
      Arrays.sort(drawn, Glyph.BY_BASELINE);
    }
  }

  /** Merges two parts that are sorted, the second from {@code begin} on. */
  private static void merge(Glyph[] drawn, int begin) {
    Glyph[] first = Arrays.copyOf(drawn, begin);
    int second = begin;
    int at = 0;
    for (Glyph glyph : first) {
      while (second < drawn.length && drawn[second].baseline() < glyph.baseline()) {
        drawn[at++] = drawn[second++];
      }
      drawn[at++] = glyph;
    }
  }

  private static int endOfLine(Glyph[] sorted, int from) {
    Glyph start = sorted[from];
    int to = from + 1;
    while (to < sorted.length) {
      Glyph next = sorted[to];
      float down = next.baseline() - start.baseline();
      if (down > 0 && down > BASELINE_WOBBLE * Math.min(start.face().size(), next.face().size())) {
        break;
      }
      to++;
    }
    return to;
  }

  private @Nullable SourceLine line(Row row) {
    float baseline = row.get(0).baseline();
    row.sort(KERNED);
    text.setLength(0);
    stretches.clear();
    first = null;
    last = null;
    boolean spaced = false;
    Glyph previous = null;
    Row letters = readable(row);
    if (!letters.isEmpty()) {
      rules.turnTo(letters, typed);
    }
    for (int i = 0; i < letters.size(); i++) {
      Glyph glyph = letters.get(i);
      if (glyph.isSpace()) {
        spaced = true;
      } else if (previous == null || !isOverprint(previous, glyph)) {
        append(glyph, spaced);
        previous = glyph;
        spaced = false;
      }
    }
    if (previous == null || first == null) {
      return null;
    }
    endStretch();
    return new SourceLine(
        new Place(page, 0),
        false,
        baseline,
        stretches.get(0).left(),
        stretches.get(stretches.size() - 1).right(),
        text.toString(),
        stretches);
  }

  /** Typewriters underline by typing underscores over the letters; they become rules under them. */
  private Row withoutTypedUnderlines(Row sorted) {
    typed.clear();
    return sorted.holds(Sort.UNDERSCORE) ? Row.of(withoutTypedUnderlines(sorted.list())) : sorted;
  }

  private List<Glyph> withoutTypedUnderlines(List<Glyph> sorted) {
    List<Glyph> kept = new ArrayList<>(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      Glyph glyph = sorted.get(i);
      boolean isOver = glyph.is('_') && (isAt(glyph, sorted, i - 1) || isAt(glyph, sorted, i + 1));
      if (isOver) {
        typed.add(new Rule(glyph.left(), glyph.right(), glyph.baseline()));
      } else {
        kept.add(glyph);
      }
    }
    if (typed.size() >= TYPED_LINE) {
      // The rule runs on under the blanks.
      kept.removeIf(glyph -> glyph.is('_'));
    }
    return kept;
  }

  private static boolean isAt(Glyph underscore, List<Glyph> sorted, int other) {
    return other >= 0
        && other < sorted.size()
        && !sorted.get(other).is('_')
        && Math.abs(sorted.get(other).left() - underscore.left()) < 0.2f * underscore.face().size();
  }

  private void append(Glyph glyph, boolean spaced) {
    Set<Mark.Kind> own = rules.on(glyph);
    if (last == null || first == null) {
      begin(glyph, own);
    } else {
      float size = Math.max(last.face().size(), glyph.face().size());
      float gap = glyph.left() - last.right();
      boolean isWord = spaced || gap > WORD_GAP * size;
      boolean isAlike = glyph.face().equals(last.face()) && own.equals(marks);
      boolean isApart = gap > COLUMN_GAP * size || !isAlike || (isWord && endsNumber());
      if (isApart) {
        endStretch();
      }
      if (isWord) {
        text.append(' ');
      }
      if (isApart) {
        begin(glyph, own);
      }
    }
    glyph.sort().appendTo(text);
    last = glyph;
  }

  private void begin(Glyph glyph, Set<Mark.Kind> own) {
    first = glyph;
    marks = own;
    stretchStart = text.length();
  }

  /**
   * Whether all so far are digits: a number at the start of a line stays apart, it may be the
   * number of the line.
   */
  private boolean endsNumber() {
    for (int i = 0; stretches.isEmpty() && i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return stretches.isEmpty();
  }

  private void endStretch() {
    if (first != null && last != null) {
      stretches.add(
          new Stretch(
              stretchStart, text.length(), first.left(), last.right(), first.face(), marks));
    }
  }

  private Row readable(Row sorted) {
    return QuotationMarks.paired(
        withoutTypedUnderlines(withoutBlanksOnLetters(covered.without(sorted))));
  }

  /**
   * Blanks drawn over a letter part no words: some printers underline a blank and set it back upon
   * the last letter.
   */
  private static Row withoutBlanksOnLetters(Row sorted) {
    int blank = sorted.holds(Sort.BLANK) ? nextBlankOnLetter(sorted, 0) : sorted.size();
    if (blank == sorted.size()) {
      return sorted;
    }
    List<Glyph> kept = new ArrayList<>(sorted.size());
    int from = 0;
    while (from < sorted.size()) {
      kept.addAll(sorted.list().subList(from, blank));
      from = blank + 1;
      blank = nextBlankOnLetter(sorted, from);
    }
    return Row.of(kept);
  }

  private static int nextBlankOnLetter(Row sorted, int from) {
    int i = from;
    while (i < sorted.size() && !(sorted.get(i).isSpace() && isOnLetter(sorted, i))) {
      i++;
    }
    return i;
  }

  private static boolean isOnLetter(Row sorted, int i) {
    Glyph blank = sorted.get(i);
    return (i > 0 && isOn(blank, sorted.get(i - 1)))
        || (i + 1 < sorted.size() && isOn(blank, sorted.get(i + 1)));
  }

  private static boolean isOn(Glyph blank, Glyph letter) {
    float middle = (blank.left() + blank.right()) / 2;
    return !letter.isSpace() && middle > letter.left() && middle < letter.right();
  }

  private static boolean isOverprint(Glyph a, Glyph b) {
    return b.left() - a.left() < OVERPRINT * a.face().size() && a.text().equals(b.text());
  }
}
