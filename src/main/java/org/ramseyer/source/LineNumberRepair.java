package org.ramseyer.source;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ramseyer.source.RecognisedPage.Box;

/**
 * Puts digits back where text recognition took a line number for letters: a 5 that stands alone
 * looks like an S, a 1 like an l. Only words that end where the other line numbers of the page end
 * are touched, and only where so many lines begin with a number that there is a column of them.
 */
final class LineNumberRepair {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  /** Two points are a tenth of the gap between line numbers and text. */
  private static final float EDGE = 2.5f;

  private static final int FEWEST = 5;

  private static final Map<Character, Character> LOOKS_LIKE =
      Map.ofEntries(
          Map.entry('S', '5'),
          Map.entry('s', '5'),
          Map.entry('l', '1'),
          Map.entry('I', '1'),
          Map.entry('i', '1'),
          Map.entry('|', '1'),
          Map.entry('O', '0'),
          Map.entry('o', '0'),
          Map.entry('D', '0'),
          Map.entry('Z', '2'),
          Map.entry('z', '2'),
          Map.entry('B', '8'),
          Map.entry('g', '9'),
          Map.entry('q', '9'),
          Map.entry('A', '4'),
          Map.entry('G', '6'));

  private LineNumberRepair() {}

  static void repair(List<List<Box>> lines) {
    List<Float> edges =
        lines.stream()
            .filter(line -> line.size() > 1 && NUMBER.matcher(line.get(0).text()).matches())
            .map(line -> line.get(0).right())
            .sorted()
            .toList();
    if (edges.size() < FEWEST) {
      return;
    }
    float edge = edges.get(edges.size() / 2);
    for (List<Box> line : lines) {
      Box first = line.get(0);
      if (first.text().length() <= 2 && Math.abs(first.right() - edge) < EDGE) {
        line.set(0, first.spelled(digits(first.text())));
      }
    }
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    for (char letter : text.toCharArray()) {
      digits.append(LOOKS_LIKE.getOrDefault(letter, letter));
    }
    return NUMBER.matcher(digits).matches() ? digits.toString() : text;
  }
}
