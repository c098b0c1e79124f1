package org.ramseyer.render;

import java.util.ArrayList;
import java.util.List;
import org.ramseyer.diff.RedlineParagraph;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Paragraph.Part;

/**
 * How many steps the paragraphs of a redline are indented on a page.
 *
 * <p>Sections and what stands above them begin at the margin, however many levels hold them; small
 * levels stand one step inside their holder, and quoted law one step inside the provision that
 * quotes it.
 */
public final class RedlineIndents {

  private RedlineIndents() {}

  /** The steps of each paragraph, 0 at the margin. */
  public static int[] of(List<RedlineParagraph> paragraphs) {
    int[] indents = new int[paragraphs.size()];
    List<Integer> own = new ArrayList<>();
    List<Integer> inside = new ArrayList<>();
    for (int i = 0; i < indents.length; i++) {
      RedlineParagraph line = paragraphs.get(i);
      if (line.part() == Part.OPENING) {
        while (own.size() > line.depth()) {
          own.removeLast();
          inside.removeLast();
        }
        int steps = inside.isEmpty() ? 0 : inside.getLast();
        own.add(steps);
        inside.add(isFlush(line.change().provision().kind()) ? steps : steps + 1);
      }
      indents[i] = own.get(Math.min(line.depth(), own.size() - 1));
    }
    return indents;
  }

  /** Whether what it holds begins at its own edge. */
  private static boolean isFlush(LevelKind kind) {
    return kind.rank() == LevelKind.Rank.BIG
        || kind == LevelKind.HEADING
        || kind == LevelKind.QUOTED_CONTENT;
  }
}
