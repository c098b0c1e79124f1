package org.ramseyer.corpus.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The level of a paragraph of a bill by its number, which decides its indent: 1 (a), 2 (1), 3 (A),
 * 4 (i), 5 (I), 6 (aa), 7 (AA). A bill indents (1) by its style of number even where it stands
 * directly under its section, so the depth in the source alone does not say.
 */
final class BillLevels {

  private static final List<Pattern> FIRST_NUMBERS =
      List.of(
          Pattern.compile("\\([a-z](?:-\\d+)?\\)"),
          Pattern.compile("\\(\\d+(?:[A-Z])?\\)"),
          Pattern.compile("\\([A-Z]\\)"),
          Pattern.compile("\\([ivx]+\\)"),
          Pattern.compile("\\([IVX]+\\)"),
          Pattern.compile("\\(([a-z])\\1\\)"),
          Pattern.compile("\\(([A-Z])\\1\\)"));

  /** The level open at each depth of the source. */
  private final List<Integer> open = new ArrayList<>(List.of(0));

  /** Begins a section. */
  void clear() {
    open.clear();
    open.add(0);
  }

  /**
   * The level of a paragraph.
   *
   * @param depth its depth in the source
   * @param number its number, null where it has none
   */
  int level(int depth, @Nullable String number) {
    if (depth < open.size()) {
      open.subList(depth + 1, open.size()).clear();
      return open.get(depth);
    }
    while (open.size() < depth) {
      open.add(open.getLast() + 1);
    }
    int least = open.getLast() + 1;
    int level = number == null ? least : Math.max(least, ofNumber(number, least));
    open.add(level);
    return level;
  }

  /** How deep the paragraph before stood. */
  int depth() {
    return open.size() - 1;
  }

  /** "(i)" is a roman one where it opens a list, for a list does not open with the letter i. */
  private static int ofNumber(String number, int least) {
    if (number.equals("(i)") || number.equals("(I)")) {
      return number.equals("(i)") ? 4 : 5;
    }
    for (int level = 0; level < FIRST_NUMBERS.size(); level++) {
      if (FIRST_NUMBERS.get(level).matcher(number).matches()) {
        return level + 1;
      }
    }
    return least;
  }
}
