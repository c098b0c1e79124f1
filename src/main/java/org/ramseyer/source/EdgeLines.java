package org.ramseyer.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lines at one edge of all pages: which of them come again, and at which height.
 *
 * <p>Law repeats itself, and a line of it may come again at the edge of another page by chance. So
 * a repetition alone says nothing: {@link #isRunning} asks what else stands at that height, and
 * whether the words come again elsewhere.
 */
final class EdgeLines {

  /**
   * Running heads differ on left and right pages and are missing on the first; a third of the pages
   * is far from chance.
   */
  private static final float SHARE_OF_PAGES = 0.3f;

  /** Where running heads stand most pages have one; text repeats on a page or two. */
  private static final float SHARE_OF_ROW = 0.5f;

  /** Heads set close upon the text are told from it only where nearly every page has one. */
  private static final float SHARE_OF_CLOSE_ROW = 0.8f;

  /** On two pages everything that comes again is on every page. */
  private static final int FEWEST_CLOSE = 3;

  /**
   * Heads and feet stand at one height, give or take this many points; words that come again by
   * chance do not.
   */
  private static final float SAME_HEIGHT = 4;

  /** How often each line comes at each height, counted in steps of {@link #SAME_HEIGHT}. */
  private final Map<String, Map<Integer, Integer>> counts = new HashMap<>();

  /** How often each line that stands at the edge of some page comes on all pages, anywhere. */
  private final Map<String, Integer> anywhere = new HashMap<>();

  /** The lines of each height, all pages but the first. */
  private final Map<Integer, List<SourceLine>> rows = new HashMap<>();

  /** The share of lines of a height that come again there; filled when it is first asked. */
  private final Map<Integer, Float> shares = new HashMap<>();

  /** At which heights some line is a running head or foot; filled when it is first asked. */
  private final Map<Integer, Boolean> running = new HashMap<>();

  private final float small;
  private final boolean isFoot;
  private int pages;

  /**
   * @param small the size from which down lines are small print, whose figures may change freely
   * @param isFoot whether heights are measured from the foot of the page
   */
  EdgeLines(float small, boolean isFoot) {
    this.small = small;
    this.isFoot = isFoot;
  }

  /** Takes the lines of one page that stand at its edge. */
  void add(List<SourceLine> lines, float pageHeight) {
    pages++;
    Set<String> keys = new HashSet<>();
    for (SourceLine line : lines) {
      if (line.numbered()) {
        continue;
      }
      int step = step(line, pageHeight);
      for (String key : LineKeys.of(line)) {
        if (keys.add(key)) {
          counts.computeIfAbsent(key, any -> new HashMap<>()).merge(step, 1, Integer::sum);
        }
      }
      if (pages > 1) {
        rows.computeIfAbsent(step, any -> new ArrayList<>()).add(line);
      }
    }
  }

  /** Takes all lines of a page, once the edges of all pages are known. */
  void addAll(List<SourceLine> lines) {
    for (SourceLine line : lines) {
      if (!line.numbered()) {
        String key = LineKeys.withoutFigures(line);
        if (counts.containsKey(key)) {
          anywhere.merge(key, 1, Integer::sum);
        }
      }
    }
  }

  /**
   * Whether a line says the same, digits apart, at the same height of a good share of the pages.
   */
  boolean repeats(SourceLine line, float pageHeight) {
    return isOften(times(LineKeys.withoutFigures(line), step(line, pageHeight)));
  }

  /**
   * Whether a line is a running head or foot as far as repetition tells: it says the same at the
   * same height of a good share of the pages, figures too unless they count the pages; most pages
   * have such a line there; and its words do not come as often elsewhere.
   */
  boolean isRunning(SourceLine line, float pageHeight) {
    int step = step(line, pageHeight);
    return comesAgain(line, step)
        && shareOfRow(step) >= SHARE_OF_ROW
        && !isOftenElsewhere(line, step);
  }

  /** Whether nearly all pages, and more than two, have such a line at the height of this one. */
  boolean isOnNearlyAll(SourceLine line, float pageHeight) {
    int step = step(line, pageHeight);
    return linesNear(step).size() >= FEWEST_CLOSE && shareOfRow(step) >= SHARE_OF_CLOSE_ROW;
  }

  /**
   * Whether other pages have a line that repeats at the very height of this one: left pages may
   * have another head than right ones.
   */
  boolean isBesideRepeated(SourceLine line, float pageHeight) {
    return running.computeIfAbsent(
        step(line, pageHeight),
        step ->
            rows.getOrDefault(step, List.of()).stream()
                .anyMatch(other -> isRunning(other, pageHeight)));
  }

  private boolean comesAgain(SourceLine line, int step) {
    for (String key : keys(line)) {
      if (isOften(times(key, step))) {
        return true;
      }
    }
    return false;
  }

  private List<String> keys(SourceLine line) {
    List<String> keys = LineKeys.of(line);
    // The first is the one without figures, which for small print is enough.
    return line.size() <= small || keys.size() == 1 ? keys : keys.subList(1, keys.size());
  }

  private boolean isOftenElsewhere(SourceLine line, int step) {
    String key = LineKeys.withoutFigures(line);
    int here = times(key, step);
    int elsewhere = anywhere.getOrDefault(key, 0) - here;
    return elsewhere >= 2 && elsewhere >= here;
  }

  private float shareOfRow(int step) {
    return shares.computeIfAbsent(step, this::shareAt);
  }

  private float shareAt(int step) {
    List<SourceLine> lines = linesNear(step);
    long again = lines.stream().filter(line -> comesAgain(line, step)).count();
    return lines.isEmpty() ? 0 : (float) again / lines.size();
  }

  private List<SourceLine> linesNear(int step) {
    List<SourceLine> near = new ArrayList<>();
    for (int at = step - 1; at <= step + 1; at++) {
      near.addAll(rows.getOrDefault(at, List.of()));
    }
    return near;
  }

  private int times(String key, int step) {
    Map<Integer, Integer> at = counts.getOrDefault(key, Map.of());
    int times = 0;
    for (int near = step - 1; near <= step + 1; near++) {
      times += at.getOrDefault(near, 0);
    }
    return times;
  }

  private boolean isOften(int times) {
    return times >= 2 && times >= SHARE_OF_PAGES * pages;
  }

  private int step(SourceLine line, float pageHeight) {
    float from = isFoot ? pageHeight : 0;
    return Math.round(Math.abs(from - line.baseline()) / SAME_HEIGHT);
  }
}
