package org.ramseyer.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** Words of one style that stand side by side. */
record Piece(String text, Style style) {

  double width() {
    return style.width(text);
  }

  /** Marked words; the spaces that end them have no line. */
  static List<Piece> marked(String text, Style style) {
    String words = text.stripTrailing();
    Style bare = new Style(style.face(), style.size(), style.ink(), Style.Line.NONE);
    return List.of(new Piece(words, style), new Piece(text.substring(words.length()), bare));
  }

  /** The same words in as few pieces as their styles allow. */
  static List<Piece> merged(List<Piece> pieces) {
    List<Piece> merged = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && last.style().equals(piece.style())) {
        merged.set(merged.size() - 1, new Piece(last.text() + piece.text(), piece.style()));
      } else if (!piece.text().isEmpty()) {
        merged.add(piece);
      }
    }
    return List.copyOf(merged);
  }
}
