package org.ramseyer.source;

import java.util.Arrays;
import java.util.List;

/**
 * The glyphs of one printed line. An array, and no list: every glyph of a document goes through
 * here several times, and calls through an interface are what that costs most.
 */
final class Row {

  private final Glyph[] glyphs;
  private final int kinds;

  private Row(Glyph[] glyphs) {
    this.glyphs = glyphs;
    int found = 0;
    for (Glyph glyph : glyphs) {
      found |= glyph.sort().kinds();
    }
    kinds = found;
  }

  /**
   * @param to one past the last
   */
  static Row of(Glyph[] glyphs, int from, int to) {
    return new Row(Arrays.copyOfRange(glyphs, from, to));
  }

  static Row of(List<Glyph> glyphs) {
    return new Row(glyphs.toArray(Glyph[]::new));
  }

  /** Puts the glyphs from one on before the others. */
  private static void turn(Glyph[] glyphs, int begin) {
    Glyph[] before = Arrays.copyOf(glyphs, begin);
    System.arraycopy(glyphs, begin, glyphs, 0, glyphs.length - begin);
    System.arraycopy(before, 0, glyphs, glyphs.length - begin, begin);
  }

  /** This row and another behind it. */
  Row and(Row other) {
    Glyph[] both = Arrays.copyOf(glyphs, glyphs.length + other.glyphs.length);
    System.arraycopy(other.glyphs, 0, both, glyphs.length, other.glyphs.length);
    return new Row(both);
  }

  int size() {
    return glyphs.length;
  }

  boolean isEmpty() {
    return glyphs.length == 0;
  }

  Glyph get(int i) {
    return glyphs[i];
  }

  /** The same glyphs, to look at. */
  List<Glyph> list() {
    return Arrays.asList(glyphs);
  }

  /** Whether a glyph of a kind is among them, see {@link Sort}. */
  boolean holds(int kind) {
    return (kinds & kind) != 0;
  }

  /**
   * Sorts them from left to right.
   *
   * <p>A letter that is drawn right after another, and begins a hair to its left, begins where the
   * other does: kerning pulls a capital over the full stop before it, and sorting would put the
   * full stop behind the capital.
   *
   * @param kerned how far a letter is pulled back at most, as a share of its size
   */
  void sort(float kerned) {
    int descents = 0;
    int begin = 0;
    for (int i = 1; i < glyphs.length; i++) {
      Glyph before = glyphs[i - 1];
      Glyph glyph = glyphs[i];
      float back = before.left() - glyph.left();
      if (back <= 0) {
        continue;
      }
      if (back < kerned * glyph.face().size()
          && before.baseline() == glyph.baseline()
          && Character.isLetter(glyph.text().codePointAt(0))
          && !before.text().equals(glyph.text())) {
        glyphs[i] = glyph.from(before.left());
      } else {
        descents++;
        begin = i;
      }
    }
    if (descents == 1 && glyphs[glyphs.length - 1].left() < glyphs[0].left()) {
      // The number of the line, drawn after its words.
      turn(glyphs, begin);
    } else if (descents > 0) {
      Arrays.sort(glyphs, Glyph.BY_LEFT);
    }
  }
}
