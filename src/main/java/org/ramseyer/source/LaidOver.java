package org.ramseyer.source;

import java.util.List;
import org.apache.pdfbox.util.Matrix;
import org.ramseyer.model.Diagnostic;

/**
 * Counts the letters of one page over which a picture is laid after they were set: a bar across
 * words that an amendment takes out, a patch, a stamp. What the picture shows is not known, so the
 * words are kept and the page is named.
 */
final class LaidOver {

  /** Fewer letters lie in the corner of a seal or under the loop of a signature. */
  private static final int FEW = 5;

  /** A larger picture is the page itself, a scan with its words behind it, or a watermark. */
  private static final float LARGEST = 0.5f;

  /** A page of more pictures is drawn in pictures: rules, logos, the tiles of a map. */
  private static final int MOST_PICTURES = 60;

  /** Small letters reach half their size above the baseline; lines below it are underlines. */
  private static final float HEIGHT = 0.5f;

  private final Frame frame;
  private int pictures;
  private int letters;

  LaidOver(Frame frame) {
    this.frame = frame;
  }

  /**
   * Takes note of a picture.
   *
   * @param matrix whose unit square the picture fills
   * @param before the upright glyphs that were drawn before it
   */
  void picture(Matrix matrix, List<Glyph> before) {
    Bar area =
        Bar.around(
            List.of(
                corner(matrix, 0, 0),
                corner(matrix, 0, 1),
                corner(matrix, 1, 0),
                corner(matrix, 1, 1)));
    boolean isLarge = area.width() * area.height() > LARGEST * frame.width() * frame.height();
    if (isLarge || ++pictures > MOST_PICTURES) {
      return;
    }
    for (Glyph glyph : before) {
      if (!glyph.isSpace() && crosses(area, glyph)) {
        letters++;
      }
    }
  }

  private float[] corner(Matrix matrix, float x, float y) {
    float pageX = x * matrix.getScaleX() + y * matrix.getShearX() + matrix.getTranslateX();
    float pageY = x * matrix.getShearY() + y * matrix.getScaleY() + matrix.getTranslateY();
    return new float[] {frame.x(pageX, pageY), frame.y(pageX, pageY)};
  }

  private static boolean crosses(Bar area, Glyph glyph) {
    float middle = (glyph.left() + glyph.right()) / 2;
    return area.left() < middle
        && middle < area.right()
        && area.top() < glyph.baseline()
        && area.bottom() > glyph.baseline() - HEIGHT * glyph.face().size();
  }

  /** Whether words are laid over. */
  boolean isFound() {
    return letters >= FEW;
  }

  static Diagnostic report(List<Integer> pages) {
    return Diagnostic.of(
        "words-laid-over",
        "On "
            + Ranges.pages(pages)
            + " pictures are laid over words, which may strike them or hide them; the words are kept as "
            + "they stand, so look at the page.");
  }
}
