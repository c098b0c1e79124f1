package org.ramseyer.corpus.typeset;

import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/**
 * The faces in use, all of the Standard 14 that every PDF viewer has; widths are those of Adobe's
 * metrics files.
 */
enum Face {
  TIMES("Times-Roman"),
  TIMES_BOLD("Times-Bold"),
  TIMES_ITALIC("Times-Italic"),
  HELVETICA("Helvetica"),
  HELVETICA_BOLD("Helvetica-Bold"),
  HELVETICA_ITALIC("Helvetica-Oblique"),
  COURIER("Courier"),
  COURIER_BOLD("Courier-Bold");

  private static final Map<Face, double[]> WIDTHS = new EnumMap<>(Face.class);

  private final String postScriptName;

  Face(String postScriptName) {
    this.postScriptName = postScriptName;
  }

  String postScriptName() {
    return postScriptName;
  }

  /** The width of {@code text} in points at {@code size}; no kerning. */
  double width(String text, double size) {
    double[] widths = widths();
    double sum = 0;
    for (byte b : text.getBytes(Characters.WIN_ANSI)) {
      sum += widths[b & 0xFF];
    }
    return sum * size / 1000;
  }

  private double[] widths() {
    synchronized (WIDTHS) {
      return WIDTHS.computeIfAbsent(this, Face::readWidths);
    }
  }

  private static double[] readWidths(Face face) {
    FontMetrics metrics = Standard14Fonts.getAFM(face.postScriptName);
    double[] widths = new double[256];
    for (int code = 0; code < widths.length; code++) {
      widths[code] = metrics.getCharacterWidth(WinAnsiEncoding.INSTANCE.getName(code));
    }
    return widths;
  }
}
