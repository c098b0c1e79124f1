package org.ramseyer.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The paired siblings that kept their order, and so which provisions moved.
 *
 * <p>Of siblings that changed places the lighter ones moved: the spine is the heaviest chain,
 * weighed in words.
 */
final class Spine {

  private Spine() {}

  /**
   * The heaviest chain of the pairs between two rows of siblings; links give places in the rows.
   */
  static List<Chain.Link> among(Pairing pairing, List<Integer> before, List<Integer> after) {
    Map<Integer, Integer> columns = new HashMap<>();
    for (int column = 0; column < after.size(); column++) {
      columns.put(after.get(column), column);
    }
    List<Chain.Link> links = new ArrayList<>();
    for (int row = 0; row < before.size(); row++) {
      Integer column = columns.get(pairing.afterOf(before.get(row)));
      if (column != null) {
        links.add(new Chain.Link(row, column, 1 + pairing.before().size(before.get(row))));
      }
    }
    return Chain.heaviest(links);
  }

  /**
   * For each position of the earlier tree whether it is the top of something that moved: paired,
   * and its counterpart stands under another parent than its own parent's counterpart, or off the
   * spine of its siblings. A level put in between or taken away does not make what it holds move.
   */
  static boolean[] moved(Pairing pairing) {
    ProvisionTree tree = pairing.before().tree();
    boolean[] moved = new boolean[tree.size()];
    for (int b = 0; b < moved.length; b++) {
      moved[b] = pairing.afterOf(b) != Pairing.NONE;
    }
    for (int parent = ProvisionTree.ROOT; parent < tree.size(); parent++) {
      int other = pairing.afterOf(parent);
      if (other != Pairing.NONE) {
        List<Integer> children = pairing.childrenBefore(parent);
        for (Chain.Link link : among(pairing, children, pairing.childrenAfter(other))) {
          moved[children.get(link.row())] = false;
        }
      }
    }
    return moved;
  }
}
