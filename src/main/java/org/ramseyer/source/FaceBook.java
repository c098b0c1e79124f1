package org.ramseyer.source;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;

/** The faces of a document, one object each, and what the codes of its fonts stand for. */
final class FaceBook {

  private static final Pattern SUBSET_PREFIX = Pattern.compile("^[A-Z]{6}\\+");
  private static final Set<String> ORNAMENTS = Set.of("BGsddV01", "SpecV01");

  /** Its letter l draws a piece of the rule to write on: "AMENDMENT NO.____". */
  private static final String BLANK_RULE = "Gpospec5";

  /** Fonts remembered at once; files whose pages each bring their own fonts have thousands. */
  private static final int FONTS = 1_000;

  private static final String UNKNOWN = "\uFFFD";

  private final Map<Face, Face> faces = new HashMap<>();
  private final Map<PDFont, String> names = new IdentityHashMap<>();
  private final Map<PDFont, Map<Integer, String>> texts = new IdentityHashMap<>();

  // In bills: the end mark of the last page, and brace pieces of report heads.
  boolean isOrnament(PDFont font) {
    return ORNAMENTS.contains(names.computeIfAbsent(font, FaceBook::name));
  }

  Face face(PDFont font, float size) {
    // Hundredths of a point: 10.87 and 10.98 tell two kinds of small capitals apart, float noise
    // does not.
    Face face =
        new Face(names.computeIfAbsent(font, FaceBook::name), Math.round(size * 100) / 100f);
    return faces.computeIfAbsent(face, same -> same);
  }

  /**
   * The characters that a code stands for: none for control characters, U+FFFD where the font does
   * not tell.
   */
  String text(PDFont font, int code) {
    if (texts.size() > FONTS) {
      texts.clear();
      names.clear();
    }
    return texts
        .computeIfAbsent(font, any -> new HashMap<>())
        .computeIfAbsent(code, c -> plain(font, c));
  }

  private String plain(PDFont font, int code) {
    String text = Characters.plain(decode(font, code));
    boolean isRule =
        text.equals("l") && names.computeIfAbsent(font, FaceBook::name).equals(BLANK_RULE);
    return isRule ? "_" : text;
  }

  private static String decode(PDFont font, int code) {
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

  private static String name(PDFont font) {
    String name = font.getName();
    return name == null ? "" : SUBSET_PREFIX.matcher(name).replaceFirst("");
  }
}
