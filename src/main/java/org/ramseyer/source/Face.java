package org.ramseyer.source;

import java.util.Locale;

/**
 * A font at a size.
 *
 * @param font name without the subset prefix: "DeVinne", "NewCenturySchlbk-Bold"
 * @param size in points, as printed
 */
public record Face(String font, float size) {

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
