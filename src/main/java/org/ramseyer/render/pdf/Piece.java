package org.ramseyer.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** Words of one style that stand side by side. */
record Piece(String text, Style style) {

  double width() {
    return style.width(text);
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
