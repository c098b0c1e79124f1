package org.ramseyer.source;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.jspecify.annotations.Nullable;

/**
 * One font of a document: what its codes stand for and how far each advances, asked of PDFBox once.
 *
 * <p>A page has a thousand glyphs of a hundred codes; PDFBox looks each up in several maps, and
 * makes an object of each advance.
 */
final class TypeCase {

  private static final Pattern SUBSET_PREFIX = Pattern.compile("^[A-Z]{6}\\+");

  /** Its letter l draws a piece of the rule to write on: "AMENDMENT NO.____". */
  private static final String BLANK_RULE = "Gpospec5";

  private static final Set<String> ORNAMENTS = Set.of("BGsddV01", "SpecV01");

  private static final String UNKNOWN = "\uFFFD";

  /** Codes of simple fonts; those of others are kept in a map. */
  private static final int SIMPLE = 256;

  private final PDFont font;
  private final String name;
  private final boolean isOrnament;
  private final FaceBook book;
  private final @Nullable Sort[] sorts = new Sort[SIMPLE];
  private final float[] advances = new float[SIMPLE];
  private final Map<Integer, Sort> others = new HashMap<>();
  private float size = Float.NaN;
  private @Nullable Face face;

  /**
   * @param book has the one face of a name and a size
   */
  TypeCase(PDFont font, FaceBook book) {
    this.font = font;
    this.book = book;
    String full = font.getName();
    name = full == null ? "" : SUBSET_PREFIX.matcher(full).replaceFirst("");
    isOrnament = ORNAMENTS.contains(name);
    Arrays.fill(advances, Float.NaN);
  }

  PDFont font() {
    return font;
  }

  /** Whether its signs are no text: the end mark of a bill's last page, pieces of braces. */
  boolean isOrnament() {
    return isOrnament;
  }

  /** The face of the font at a size, one object for all. */
  Face face(float itsSize) {
    Face known = face;
    if (known == null || itsSize != size) {
      // Hundredths of a point: 10.87 and 10.98 tell two kinds of small capitals apart, float noise
      // does not.
      known = book.face(name, Math.round(itsSize * 100) / 100f);
      face = known;
      size = itsSize;
    }
    return known;
  }

  /**
   * How far the pen moves after a code, in the unit of the size; only of fonts that write along a
   * line.
   *
   * @param code of a simple font, below 256
   */
  float advance(int code) throws IOException {
    float known = advances[code];
    if (Float.isNaN(known)) {
      known = font.getDisplacement(code).getX();
      advances[code] = known;
    }
    return known;
  }

  /**
   * What a code stands for: no characters for control characters, U+FFFD where the font does not
   * tell.
   */
  Sort sort(int code) {
    if (code < 0 || code >= SIMPLE) {
      return others.computeIfAbsent(code, this::plain);
    }
    Sort known = sorts[code];
    if (known == null) {
      known = plain(code);
      sorts[code] = known;
    }
    return known;
  }

  private Sort plain(int code) {
    String text = Characters.plain(decode(code));
    return Sort.of(text.equals("l") && name.equals(BLANK_RULE) ? "_" : text);
  }

  private String decode(int code) {
    String text = null;
    try {
      text = font.toUnicode(code);
    } catch (RuntimeException damaged) {
      return UNKNOWN;
    }
    if (text != null) {
      return text;
    }
    // A simple font without a mapping mostly uses the codes of the letters themselves.
    return font instanceof PDSimpleFont && code >= ' ' && code < 0x7F
        ? String.valueOf((char) code)
        : UNKNOWN;
  }
}
