package org.ramseyer.search;

import java.util.List;

/**
 * Words round a match, with the matching ones marked, and with those told apart that the document
 * itself strikes.
 *
 * @param text one line; "… " before and " …" after where the provision goes on
 * @param marked the stretches to highlight, in order, apart from one another
 * @param struck the stretches that the document strikes through, in order, apart from one another:
 *     no live law
 */
public record Snippet(String text, List<Stretch> marked, List<Stretch> struck) {

  /**
   * Part of a text.
   *
   * @param start first UTF-16 unit
   * @param end one past the last
   */
  public record Stretch(int start, int end) {
    public Stretch {
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException(
            "a stretch needs 0 <= start < end: " + start + ", " + end);
      }
    }
  }

  public Snippet {
    marked = List.copyOf(marked);
    struck = List.copyOf(struck);
  }

  /** Words of which the document strikes none. */
  public Snippet(String text, List<Stretch> marked) {
    this(text, marked, List.of());
  }

  /**
   * The text with the marked words between {@code <em>} and {@code </em>}, the struck ones between
   * {@code <del>} and {@code </del>}, and {@code & < >} escaped.
   */
  public String toHtml() {
    return struckApart("<del>", "</del>", "<em>", "</em>", true);
  }

  /**
   * The text with the marked words between {@code open} and {@code close}, and the struck ones
   * between "[-" and "-]", as for a terminal.
   */
  public String toText(String open, String close) {
    return struckApart("[-", "-]", open, close, false);
  }

  private String struckApart(
      String strike, String endStrike, String open, String close, boolean escape) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Stretch stretch : struck) {
      out.append(marked(from, stretch.start, open, close, escape));
      out.append(strike)
          .append(marked(stretch.start, stretch.end, open, close, escape))
          .append(endStrike);
      from = stretch.end;
    }
    return out.append(marked(from, text.length(), open, close, escape)).toString();
  }

  private String marked(int start, int end, String open, String close, boolean escape) {
    StringBuilder out = new StringBuilder();
    int from = start;
    for (Stretch stretch : marked) {
      int first = Math.max(stretch.start, start);
      int last = Math.min(stretch.end, end);
      if (first < last) {
        out.append(part(from, first, escape))
            .append(open)
            .append(part(first, last, escape))
            .append(close);
        from = last;
      }
    }
    return out.append(part(from, end, escape)).toString();
  }

  private String part(int start, int end, boolean escape) {
    String words = text.substring(start, end);
    return escape ? words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") : words;
  }
}
