package org.ramseyer.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines at one edge of all pages: which of them come again, and at which height. */
final class EdgeLines {

  /**
   * Running heads differ on left and right pages and are missing on the first; a third of the pages
   * is far from chance.
   */
  private static final float SHARE_OF_PAGES = 0.3f;

  /**
   * Heads and feet stand at one height, give or take this many points; words that come again by
   * chance do not.
   */
  private static final float SAME_HEIGHT = 4;

  /** How often each line comes at each height, counted in steps of {@link #SAME_HEIGHT}. */
  private final Map<String, Map<Integer, Integer>> counts = new HashMap<>();

  /** At which heights some line repeats; filled when it is first asked. */
  private final Map<Integer, Boolean> rows = new HashMap<>();

  private int pages;

  /**
   * Takes the lines of one page.
   *
   * @param from y from which heights are measured: the foot of the page, or 0
   */
  void add(List<SourceLine> lines, float from) {
    pages++;
    Set<String> keys = new HashSet<>();
    for (SourceLine line : lines) {
      if (!line.numbered() && keys.add(key(line))) {
        counts
            .computeIfAbsent(key(line), any -> new HashMap<>())
            .merge(step(line, from), 1, Integer::sum);
      }
    }
  }

  /**
   * Whether a line says the same, digits apart, at the same height of a good share of the pages.
   */
  boolean repeats(SourceLine line, float from) {
    Map<Integer, Integer> at = counts.getOrDefault(key(line), Map.of());
    int step = step(line, from);
    int times = 0;
    for (int near = step - 1; near <= step + 1; near++) {
      times += at.getOrDefault(near, 0);
    }
    return isOften(times);
  }

  /**
   * Whether other pages have a line that repeats at the very height of this one: left pages may
   * have another head than right ones.
   */
  boolean isBesideRepeated(SourceLine line, float from) {
    if (rows.isEmpty()) {
      for (Map<Integer, Integer> at : counts.values()) {
        at.forEach((step, times) -> rows.merge(step, isOften(times), Boolean::logicalOr));
      }
    }
    return rows.getOrDefault(step(line, from), false);
  }

  private boolean isOften(int times) {
    return times >= 2 && times >= SHARE_OF_PAGES * pages;
  }

  private static int step(SourceLine line, float from) {
    return Math.round(Math.abs(from - line.baseline()) / SAME_HEIGHT);
  }

  /** What stays the same from page to page: the words without their digits, in one size. */
  private static String key(SourceLine line) {
    return Math.round(line.size()) + " " + line.text().replaceAll("\\d+", "#");
  }
}
