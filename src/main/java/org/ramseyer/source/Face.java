package org.ramseyer.source;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A font at a size.
 *
 * @param font name without the subset prefix: "DeVinne", "NewCenturySchlbk-Bold"
 * @param size in points, as printed
 */
public record Face(String font, float size) {

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
    String name = font.toLowerCase(Locale.ROOT);
    return name.contains("bold") || name.contains("black") || name.contains("heavy");
  }

  /** Whether the name says that the letters slope. */
  public boolean isItalic() {
    String name = font.toLowerCase(Locale.ROOT);
    return name.contains("italic") || name.contains("oblique");
  }
}
