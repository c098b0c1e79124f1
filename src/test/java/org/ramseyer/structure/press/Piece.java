package org.ramseyer.structure.press;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.ramseyer.source.PrintedPages;

/**
 * Words in one face.
 *
 * @param isStruck whether a bar runs through them
 */
record Piece(String text, PDType1Font font, float size, boolean isStruck) {

  /** GPO sets DeVinne 14 with small capitals of 10.87. */
  private static final float SMALL = 10.87f / 14;

  float width() {
    return PrintedPages.width(font, size, text);
  }

  Piece with(String words) {
    return new Piece(words, font, size, isStruck);
  }

  /** In capitals and small capitals: what was a small letter is a smaller capital. */
  List<Piece> inSmallCapitals() {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    boolean isSmall = false;
    for (char c : text.toCharArray()) {
      boolean small = Character.isLowerCase(c);
      if (small != isSmall && !run.isEmpty()) {
        pieces.add(piece(run.toString(), isSmall));
        run.setLength(0);
      }
      isSmall = small;
      run.append(c);
    }
    pieces.add(piece(run.toString(), isSmall));
    return pieces;
  }

  private Piece piece(String words, boolean small) {
    return new Piece(
        words.toUpperCase(java.util.Locale.ROOT), font, small ? SMALL * size : size, isStruck);
  }
}
