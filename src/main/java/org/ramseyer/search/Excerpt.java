package org.ramseyer.search;

import java.util.List;
import org.ramseyer.search.Snippet.Stretch;

/**
 * The words round the matches, cut out of a provision.
 *
 * @param snippet the words
 * @param firstMarked offset in the provision's words of the first marked word; 0 where none is
 */
record Excerpt(Snippet snippet, int firstMarked) {

  /** Characters of a snippet, some four lines of a terminal; whole words, so a little less. */
  private static final int WIDTH = 320;

  private static final String CUT_BEFORE = "… ";
  private static final String CUT_AFTER = " …";

  /**
   * The window of {@code text} that holds the most matches, the first of equal ones, with some
   * words before it.
   */
  static Excerpt of(String text, List<Stretch> stretches, List<Stretch> struck) {
    boolean whole = text.length() <= WIDTH;
    int start = whole ? 0 : wordStart(text, Math.max(0, bestStart(stretches) - WIDTH / 4));
    int end = whole ? text.length() : wordEnd(text, start, Math.min(text.length(), start + WIDTH));
    List<Stretch> inside = within(stretches, start, end, 0);
    String before = start > 0 ? CUT_BEFORE : "";
    String after = end < text.length() ? CUT_AFTER : "";
    int shift = before.length() - start;
    Snippet snippet =
        new Snippet(
            before + text.substring(start, end) + after,
            within(stretches, start, end, shift),
            within(struck, start, end, shift));
    return new Excerpt(snippet, inside.isEmpty() ? 0 : inside.get(0).start());
  }

  private static List<Stretch> within(List<Stretch> stretches, int start, int end, int shift) {
    return stretches.stream()
        .filter(stretch -> stretch.end() > start && stretch.start() < end)
        .map(
            stretch ->
                new Stretch(
                    Math.max(stretch.start(), start) + shift, Math.min(stretch.end(), end) + shift))
        .toList();
  }

  private static int bestStart(List<Stretch> stretches) {
    int best = 0;
    int most = 0;
    int last = 0;
    int inside = 0;
    for (Stretch first : stretches) {
      while (last < stretches.size()
          && stretches.get(last).start() < first.start() + WIDTH * 3 / 4) {
        inside += length(stretches.get(last++));
      }
      if (inside > most) {
        most = inside;
        best = first.start();
      }
      inside -= length(first);
    }
    return best;
  }

  // Long words weigh more than "of" and "the".
  private static int length(Stretch stretch) {
    return stretch.end() - stretch.start();
  }

  // Forward to the beginning of a word, unless a word is longer than what may stand before the
  // first match.
  private static int wordStart(String text, int at) {
    int start = at;
    while (start > 0 && start < at + WIDTH / 4 && text.charAt(start - 1) != ' ') {
      start++;
    }
    return start;
  }

  private static int wordEnd(String text, int start, int at) {
    int space = at == text.length() ? at : text.lastIndexOf(' ', at);
    return space > start + WIDTH / 2 ? space : at;
  }
}
