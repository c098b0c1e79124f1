package org.ramseyer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * The glyphs of one page as they are drawn, sorted by the quarter in which they run.
 *
 * <p>{@link #set} says in which type the next glyphs are drawn; all that stays the same from glyph
 * to glyph is worked out there, once for a string of them.
 */
final class GlyphSheet {

  private final Frame frame;
  private final Map<Integer, List<Glyph>> glyphs = new TreeMap<>();
  private int count;
  private int ornaments;

  private @Nullable TypeCase type;
  private boolean isLegible;
  private float size;
  private float stretch;
  private int quarter;
  private @Nullable List<Glyph> sameQuarter;

  GlyphSheet(Frame frame) {
    this.frame = frame;
  }

  /** By the quarter in which they run, in drawing order. */
  Map<Integer, List<Glyph>> glyphs() {
    return glyphs;
  }

  /** Glyphs of ornamental fonts, which are left out. */
  int ornaments() {
    return ornaments;
  }

  /**
   * Sets the type of the next glyphs.
   *
   * @param matrix from the space of the glyph to that of the page; where it moves to is not used
   */
  void set(TypeCase newType, Matrix matrix) {
    type = newType;
    size = matrix.getScalingFactorY();
    // Below half a point nothing is legible; above 2,000 nothing fits on paper. NaN fails both.
    isLegible = size >= 0.5f && size <= 2000;
    stretch = matrix.getScalingFactorX();
    int turn = frame.quarter(matrix.getScaleX(), matrix.getShearY());
    if (turn != quarter) {
      sameQuarter = null;
    }
    quarter = turn;
  }

  /**
   * Adds a glyph.
   *
   * @param x of its origin, in the space of the page
   * @param y of its origin
   * @param advance to the next one, in the unit of the size
   */
  void add(int code, float x, float y, float advance) {
    if (++count > ReadingLimits.GLYPHS_PER_PAGE) {
      throw new ReadingLimits.Exceeded("it has more than 200,000 characters");
    }
    if (!isLegible || type == null) {
      return;
    }
    Sort sort = type.sort(code);
    if (sort.text().isEmpty()) {
      return;
    }
    float left = frame.x(x, y);
    float top = frame.y(x, y);
    float width = advance * stretch;
    if (type.isOrnament()) {
      ornaments++;
    } else if (Float.isFinite(left + top + width)) {
      list().add(turned(left, top, width, sort, type.face(size)));
    }
  }

  private List<Glyph> list() {
    List<Glyph> list = sameQuarter;
    if (list == null) {
      list = glyphs.computeIfAbsent(quarter, any -> new ArrayList<>());
      sameQuarter = list;
    }
    return list;
  }

  /** The glyph in the frame of its own quarter, so that it runs to the right. */
  private Glyph turned(float x, float y, float width, Sort sort, Face face) {
    if (quarter == 0) {
      return new Glyph(sort, x, x + width, y, face);
    }
    float own =
        switch (quarter) {
          case 1 -> y;
          case 2 -> frame.width() - x;
          case 3 -> frame.height() - y;
          default -> x;
        };
    float base =
        switch (quarter) {
          case 1 -> frame.width() - x;
          case 2 -> frame.height() - y;
          case 3 -> x;
          default -> y;
        };
    return new Glyph(sort, own, own + width, base, face);
  }
}
