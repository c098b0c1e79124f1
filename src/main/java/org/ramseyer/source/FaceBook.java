package org.ramseyer.source;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** The fonts and faces of a document, one object each. */
final class FaceBook {

  /** Fonts remembered at once; files whose pages each bring their own fonts have thousands. */
  private static final int FONTS = 1_000;

  private final Map<Face, Face> faces = new HashMap<>();
  private final Map<PDFont, TypeCase> fonts = new IdentityHashMap<>();
  private @Nullable TypeCase last;

  TypeCase of(PDFont font) {
    TypeCase type = last;
    if (type == null || type.font() != font) {
      if (fonts.size() > FONTS) {
        fonts.clear();
      }
      type = fonts.computeIfAbsent(font, one -> new TypeCase(one, this));
      last = type;
    }
    return type;
  }

  /** The one face of a name and a size in points. */
  Face face(String name, float size) {
    return faces.computeIfAbsent(new Face(name, size), same -> same);
  }
}
