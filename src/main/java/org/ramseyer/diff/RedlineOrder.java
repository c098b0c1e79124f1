package org.ramseyer.diff;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramseyer.align.Alignment;
import org.ramseyer.align.Match;
import org.ramseyer.align.ProvisionTree;
import org.ramseyer.diff.RedlineParagraph.Presence;
import org.ramseyer.model.Paragraph.Part;

/**
 * The order of a redline: both texts merged, what was struck before what was inserted in its place.
 *
 * <p>Leaving out the slots of one side gives the other side's reading order, by construction.
 */
final class RedlineOrder {

  static final int NONE = -1;

  /** A place for one paragraph; {@code before} and {@code after} are positions, {@link #NONE} for no counterpart. */
  record Slot(int before, int after, Part part, Presence presence, int depth) {}

  private final Alignment alignment;
  private final @Nullable Match[] byBefore;
  private final @Nullable Match[] byAfter;
  private final List<Slot> slots = new ArrayList<>();

  private RedlineOrder(Alignment alignment) {
    this.alignment = alignment;
    byBefore = alignment.byBefore();
    byAfter = alignment.byAfter();
  }

  static List<Slot> of(Alignment alignment) {
    RedlineOrder order = new RedlineOrder(alignment);
    order.merge(ProvisionTree.ROOT, ProvisionTree.ROOT, 0);
    return order.slots;
  }

  private void merge(int before, int after, int depth) {
    List<Integer> old = alignment.before().children(before);
    List<Integer> young = alignment.after().children(after);
    int next = 0;
    for (int b : old) {
      Match match = byBefore[b];
      if (match == null || match.moved()) {
        oneSide(b, Presence.BEFORE, depth);
        continue;
      }
      // What stands before the counterpart on the other side comes first.
      while (young.get(next) != match.after()) {
        oneSide(young.get(next++), Presence.AFTER, depth);
      }
      next++;
      slots.add(new Slot(b, match.after(), Part.OPENING, Presence.BOTH, depth));
      merge(b, match.after(), depth + 1);
      slots.add(new Slot(b, match.after(), Part.CONTINUATION, Presence.BOTH, depth));
    }
    while (next < young.size()) {
      oneSide(young.get(next++), Presence.AFTER, depth);
    }
  }

  private void oneSide(int position, Presence presence, int depth) {
    boolean inBefore = presence == Presence.BEFORE;
    Match match = inBefore ? byBefore[position] : byAfter[position];
    int before = match == null ? (inBefore ? position : NONE) : match.before();
    int after = match == null ? (inBefore ? NONE : position) : match.after();
    slots.add(new Slot(before, after, Part.OPENING, presence, depth));
    for (int child : (inBefore ? alignment.before() : alignment.after()).children(position)) {
      oneSide(child, presence, depth + 1);
    }
    slots.add(new Slot(before, after, Part.CONTINUATION, presence, depth));
  }
}
