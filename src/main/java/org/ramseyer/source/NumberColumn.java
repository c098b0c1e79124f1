package org.ramseyer.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Place;

/**
 * The column of printed line numbers, learnt from the whole document.
 *
 * <p>Seen in bills of fourteen legislatures: digits only, one right edge (one left edge in Ohio),
 * left or right of the text, 1 to 66 on a page, mostly starting anew on each page but in Ohio and
 * Missouri running on. So nothing is assumed but an edge at which numbers mostly grow by one.
 */
final class NumberColumn {

  /** Edges within a point are one edge. */
  private static final float EDGE = 1.2f;

  /**
   * So many numbers must continue the one before them: tables and contents have figures in columns
   * too.
   */
  private static final float CONTINUING = 0.6f;

  private static final int FEWEST = 3;

  /** Numbers of two lines stand a whole size apart and more. */
  private static final float HALF_LINE = 0.7f;

  /** Fewer are a column too where they count from 1 without a gap and stand left of everything. */
  private static final int FEWEST_FROM_ONE = 2;

  private final boolean found;
  private final Setting setting;
  private final float edge;
  private int taken;

  private NumberColumn(boolean found, Setting setting, float edge) {
    this.found = found;
    this.setting = setting;
    this.edge = edge;
  }

  /**
   * How the numbers are set.
   *
   * @param beforeText whether they stand before the words of their line, or behind them
   * @param endAlike whether they end at one edge, or begin at one
   */
  private record Setting(boolean beforeText, boolean endAlike) {

    static final List<Setting> ALL =
        List.of(
            new Setting(true, true),
            new Setting(true, false),
            new Setting(false, true),
            new Setting(false, false));

    float edge(Stretch number) {
      return endAlike ? number.right() : number.left();
    }
  }

  /** Learns the column from the pages, one after the other. */
  static final class Learner {

    private final Map<Setting, Map<Integer, Candidate>> candidates = new LinkedHashMap<>();

    /** Where the leftmost line begins that begins with no number. */
    private float leftmost = Float.POSITIVE_INFINITY;

    Learner() {
      Setting.ALL.forEach(setting -> candidates.put(setting, new TreeMap<>()));
    }

    void add(RawPage page) {
      for (SourceLine line : page.lines()) {
        Stretch first = number(line, true);
        if (first == null) {
          leftmost = Math.min(leftmost, line.left());
        } else {
          vote(line, first, true);
        }
        Stretch last = number(line, false);
        if (last != null) {
          vote(line, last, false);
        }
      }
    }

    private void vote(SourceLine line, Stretch number, boolean beforeText) {
      int value = value(line, number);
      for (Map.Entry<Setting, Map<Integer, Candidate>> edges : candidates.entrySet()) {
        Setting setting = edges.getKey();
        if (setting.beforeText() == beforeText) {
          float edge = setting.edge(number);
          // An edge that falls between two whole points votes for both.
          for (int near = Math.round(edge) - 1; near <= Math.round(edge) + 1; near++) {
            if (Math.abs(edge - near) <= EDGE) {
              candidate(edges.getValue(), near, setting).add(value, edge);
            }
          }
        }
      }
    }

    private static Candidate candidate(Map<Integer, Candidate> edges, int near, Setting setting) {
      Candidate known = edges.get(near);
      if (known == null) {
        known = new Candidate(setting);
        edges.put(near, known);
      }
      return known;
    }

    NumberColumn learnt() {
      Candidate best = null;
      for (Map<Integer, Candidate> edges : candidates.values()) {
        for (Candidate candidate : edges.values()) {
          if (candidate.isColumn(leftmost)
              && (best == null || candidate.continuing > best.continuing)) {
            best = candidate;
          }
        }
      }
      return best == null
          ? new NumberColumn(false, Setting.ALL.get(0), 0)
          : new NumberColumn(true, best.setting, best.edge());
    }
  }

  boolean isFound() {
    return found;
  }

  /** How many numbers were taken out so far. */
  int taken() {
    return taken;
  }

  /** The page with the numbers taken out of its lines and into their places. */
  RawPage take(RawPage page) {
    if (!found) {
      return page;
    }
    List<SourceLine> lines = new ArrayList<>();
    SourceLine alone = null;
    int last = 0;
    for (SourceLine line : page.lines()) {
      Stretch number = number(line, setting.beforeText());
      if (number == null || Math.abs(setting.edge(number) - edge) > EDGE) {
        lines.add(line);
        continue;
      }
      taken++;
      SourceLine rest = line.without(setting.beforeText());
      if (rest == null) {
        alone = line;
        continue;
      }
      last = anew(alone, line, last, value(line, number));
      lines.add(rest.at(new Place(page.number(), last), true));
    }
    return new RawPage(
        page.number(),
        page.width(),
        page.height(),
        lines,
        page.turned(),
        page.hasImage(),
        page.ornaments());
  }

  /**
   * The number of a line, which may be printed anew a little above the one it replaces: then the
   * one that goes on with the count is it.
   */
  private static int anew(@Nullable SourceLine alone, SourceLine line, int last, int value) {
    if (alone == null
        || value == last + 1
        || line.baseline() - alone.baseline() > HALF_LINE * alone.size()) {
      return value;
    }
    int other = Integer.parseInt(alone.text());
    return other > last && other <= last + 2 ? other : value;
  }

  private static @Nullable Stretch number(SourceLine line, boolean first) {
    Stretch stretch = line.stretches().get(first ? 0 : line.stretches().size() - 1);
    int length = stretch.end() - stretch.start();
    if (length > 3) {
      return null;
    }
    for (int i = stretch.start(); i < stretch.end(); i++) {
      if (line.text().charAt(i) < '0' || line.text().charAt(i) > '9') {
        return null;
      }
    }
    return stretch;
  }

  private static int value(SourceLine line, Stretch number) {
    return Integer.parseInt(line.text(), number.start(), number.end(), 10);
  }

  /** The numbers that end, or begin, near one x, in reading order. */
  private static final class Candidate {

    private final Setting setting;
    private float sum;
    private int count;
    private int continuing;
    private int last;

    Candidate(Setting setting) {
      this.setting = setting;
    }

    void add(int value, float edge) {
      count++;
      sum += edge;
      if (value == last + 1) {
        continuing++;
      }
      last = value;
    }

    /**
     * Whether the numbers are those of lines.
     *
     * @param leftmost where the leftmost of the other lines begins
     */
    boolean isColumn(float leftmost) {
      return (continuing >= FEWEST && continuing >= CONTINUING * count)
          || (continuing >= FEWEST_FROM_ONE
              && continuing == count
              && setting.beforeText()
              && setting.endAlike()
              && leftmost > edge() + EDGE);
    }

    float edge() {
      return sum / count;
    }
  }
}
