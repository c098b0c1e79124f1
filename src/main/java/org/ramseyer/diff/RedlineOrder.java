package org.ramseyer.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  /**
   * A place for one paragraph; {@code before} and {@code after} are positions, {@link #NONE} for no
   * counterpart.
   */
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
    List<Item> old = items(alignment.before(), before, alignment.levelsBefore());
    List<Item> young = items(alignment.after(), after, alignment.levelsAfter());
    int next = 0;
    for (Item item : old) {
      Match match = item.part() == null ? byBefore[item.position()] : null;
      if (match == null || match.moved()) {
        show(item, Presence.BEFORE, depth);
        continue;
      }
      // What stands before the counterpart on the other side comes first.
      while (young.get(next).part() != null || young.get(next).position() != match.after()) {
        show(young.get(next++), Presence.AFTER, depth);
      }
      int inner = depth + Math.max(item.extraDepth(), young.get(next++).extraDepth());
      slots.add(new Slot(item.position(), match.after(), Part.OPENING, Presence.BOTH, inner));
      merge(item.position(), match.after(), inner + 1);
      slots.add(new Slot(item.position(), match.after(), Part.CONTINUATION, Presence.BOTH, inner));
    }
    while (next < young.size()) {
      show(young.get(next++), Presence.AFTER, depth);
    }
  }

  /**
   * A provision with all in it, or, where it is a level put in or taken away, only its opening or
   * its continuation.
   *
   * @param part null for the whole provision
   */
  private record Item(int position, @Nullable Part part, int extraDepth) {}

  private static List<Item> items(ProvisionTree tree, int parent, Set<Integer> levels) {
    List<Item> items = new ArrayList<>();
    for (int child : tree.children(parent)) {
      if (levels.contains(child)) {
        items.add(new Item(child, Part.OPENING, 0));
        tree.children(child).forEach(inner -> items.add(new Item(inner, null, 1)));
        items.add(new Item(child, Part.CONTINUATION, 0));
      } else {
        items.add(new Item(child, null, 0));
      }
    }
    return items;
  }

  private void show(Item item, Presence presence, int depth) {
    if (item.part() == null) {
      oneSide(item.position(), presence, depth + item.extraDepth());
    } else {
      boolean inBefore = presence == Presence.BEFORE;
      slots.add(
          new Slot(
              inBefore ? item.position() : NONE,
              inBefore ? NONE : item.position(),
              item.part(),
              presence,
              depth));
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
