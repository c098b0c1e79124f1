package org.ramseyer.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Words round a match, with the matching ones marked.
 *
 * @param text one line; "… " before and " …" after where the provision goes on
 * @param marked the stretches to highlight, in order, apart from one another
 */
public record Snippet(String text, List<Stretch> marked) {

  /**
   * Part of a text.
   *
   * @param start first UTF-16 unit
   * @param end one past the last
   */
  public record Stretch(int start, int end) {
    public Stretch {
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException("a stretch needs 0 <= start < end: " + start + ", " + end);
      }
    }
  }

  public Snippet {
    marked = List.copyOf(marked);
  }

  /** The text with the marked words between {@code <em>} and {@code </em>}, and {@code & < >} escaped. */
  public String toHtml() {
    return marked("<em>", "</em>", true);
  }

  /** The text with the marked words between {@code open} and {@code close}, as for a terminal. */
  public String toText(String open, String close) {
    return marked(open, close, false);
  }

  private String marked(String open, String close, boolean escape) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (Stretch stretch : marked) {
      parts.add(part(from, stretch.start, escape));
      parts.add(open + part(stretch.start, stretch.end, escape) + close);
      from = stretch.end;
    }
    parts.add(part(from, text.length(), escape));
    return String.join("", parts);
  }

  private String part(int start, int end, boolean escape) {
    String words = text.substring(start, end);
    return escape ? words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") : words;
  }
}
