package org.ramseyer.render.pdf;

import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/** The faces in use, all of the Standard 14; widths are those of Adobe's metrics files. */
enum Face {
  TIMES("Times-Roman"),
  TIMES_BOLD("Times-Bold"),
  HELVETICA("Helvetica"),
  HELVETICA_BOLD("Helvetica-Bold");

  private final String postScriptName;

  /** By code of Windows-1252, in thousandths of the size. */
  private final double[] widths = new double[256];

  Face(String postScriptName) {
    this.postScriptName = postScriptName;
    FontMetrics metrics = Standard14Fonts.getAFM(postScriptName);
    for (int code = 0; code < widths.length; code++) {
      widths[code] = metrics.getCharacterWidth(WinAnsiEncoding.INSTANCE.getName(code));
    }
  }

  String postScriptName() {
    return postScriptName;
  }

  /** Its name among the resources of a page. */
  String resource() {
    return "F" + (ordinal() + 1);
  }

  /** The width of {@code text} in points at {@code size}; no kerning. */
  double width(String text, double size) {
    double sum = 0;
    for (byte code : text.getBytes(Printable.WIN_ANSI)) {
      sum += widths[code & 0xFF];
    }
    return sum * size / 1000;
  }
}
