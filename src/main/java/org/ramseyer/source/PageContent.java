package org.ramseyer.source;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one pass over a page found.
 *
 * @param glyphs by the quarter in which they run, see {@link Frame#quarter}, in drawing order, each
 *     in the frame of its quarter
 * @param bars thin bars drawn along or across the page
 * @param links areas of links
 * @param hasImage whether a picture is drawn on it
 * @param ornaments glyphs of ornamental fonts that were left out: end marks, braces, blank rules
 * @param failure why the page was not read to its end, as the end of a sentence; null where it was
 */
record PageContent(
    Frame frame,
    Map<Integer, List<Glyph>> glyphs,
    List<Bar> bars,
    List<Bar> links,
    boolean hasImage,
    int ornaments,
    @Nullable String failure) {

  /** Of a page whose words come from text recognition. */
  static PageContent recognised(float width, float height, List<Glyph> glyphs) {
    return new PageContent(
        Frame.upright(width, height), Map.of(0, glyphs), List.of(), List.of(), true, 0, null);
  }

  /** The quarter in which most glyphs run. */
  int mainQuarter() {
    int best = 0;
    int most = 0;
    for (Map.Entry<Integer, List<Glyph>> entry : glyphs.entrySet()) {
      if (entry.getKey() >= 0 && entry.getValue().size() > most) {
        best = entry.getKey();
        most = entry.getValue().size();
      }
    }
    return best;
  }
}
