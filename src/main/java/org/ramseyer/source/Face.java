package org.ramseyer.source;

import java.util.Locale;

/**
 * A font at a size.
 *
 * @param font name without the subset prefix: "DeVinne", "NewCenturySchlbk-Bold"
 * @param size in points, as printed
 */
public record Face(String font, float size) {

  /** Name of the face in which readers of pages without type set the rows of tables. */
  public static final String TABLE = "table-row";

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
