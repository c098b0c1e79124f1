package org.ramseyer.render.docx;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.ramseyer.diff.ChangeKind;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.diff.RedlineParagraph;
import org.ramseyer.model.Paragraph.Part;
import org.ramseyer.render.docx.RedlineLine.Move;

/**
 * Pairs the paragraphs at the old and at the new place of what moved, and joins those that are
 * neighbours at both places into one range, so that Word shows a moved section as one move.
 */
final class Moves {

  private final List<RedlineParagraph> paragraphs;
  private final Map<Integer, Move> moves = new HashMap<>();

  private Moves(List<RedlineParagraph> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** The move that each paragraph belongs to, by its index, at its old and at its new place. */
  static Map<Integer, Move> of(List<RedlineParagraph> paragraphs) {
    return new Moves(paragraphs).find();
  }

  private Map<Integer, Move> find() {
    int[] newPlace = newPlaces();
    int count = 0;
    int start = 0;
    while (start < newPlace.length) {
      if (newPlace[start] < 0) {
        start++;
        continue;
      }
      int end = start + 1;
      while (end < newPlace.length
          && newPlace[end] == newPlace[end - 1] + 1
          && !beginsMove(paragraphs.get(end))) {
        end++;
      }
      range("move" + ++count, start, end);
      range("move" + count, newPlace[start], newPlace[start] + end - start);
      start = end;
    }
    return moves;
  }

  private void range(String name, int start, int end) {
    for (int i = start; i < end; i++) {
      moves.put(i, new Move(name, i == start, i == end - 1));
    }
  }

  private static boolean beginsMove(RedlineParagraph paragraph) {
    return paragraph.part() == Part.OPENING && paragraph.change().is(ChangeKind.MOVED);
  }

  /** For each paragraph at an old place its index at the new place; -1 for all others. */
  private int[] newPlaces() {
    Map<ProvisionChange, Integer> openings = new IdentityHashMap<>();
    Map<ProvisionChange, Integer> continuations = new IdentityHashMap<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      RedlineParagraph paragraph = paragraphs.get(i);
      if (!paragraph.isInBefore() && paragraph.change().before() != null) {
        (paragraph.part() == Part.OPENING ? openings : continuations).put(paragraph.change(), i);
      }
    }
    int[] places = new int[paragraphs.size()];
    for (int i = 0; i < places.length; i++) {
      RedlineParagraph paragraph = paragraphs.get(i);
      Map<ProvisionChange, Integer> found =
          paragraph.isInAfter()
              ? Collections.emptyMap()
              : paragraph.part() == Part.OPENING ? openings : continuations;
      places[i] = found.getOrDefault(paragraph.change(), -1);
    }
    return places;
  }
}
