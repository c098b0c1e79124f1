package org.ramseyer.source;

import org.jspecify.annotations.Nullable;

/**
 * A font at a size.
 *
 * @param font name without the subset prefix: "DeVinne", "NewCenturySchlbk-Bold"
 * @param size in points, as printed
 */
public record Face(String font, float size) {

  /** Name of the face in which readers of pages without type set the rows of tables. */
  public static final String TABLE = "table-row";

  // Written out: the equality that a record is given is slow until it is compiled, and every glyph
  // is compared with the one before it.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Face face
            && Float.compare(size, face.size) == 0
            && font.equals(face.font));
  }

  @Override
  public int hashCode() {
    return 31 * font.hashCode() + Float.hashCode(size);
  }

  /** Whether the name says that the letters are heavy. */
  public boolean isBold() {
    return names("bold") || names("black") || names("heavy");
  }

  /** Whether the name says that the letters slope. */
  public boolean isItalic() {
    return names("italic") || names("oblique");
  }

  private boolean names(String word) {
    char first = word.charAt(0);
    for (int at = 0; at + word.length() <= font.length(); at++) {
      // Lower case and capital letters of ASCII differ in this bit.
      if ((font.charAt(at) | 0x20) == first
          && font.regionMatches(true, at, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }
}
