package org.ramseyer.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The heaviest set of links between two rows that keeps their order: no two cross, none share an
 * end.
 *
 * <p>This is the maximum-weight increasing subsequence, found with a Fenwick tree of prefix maxima
 * in O(k log n) for k links between rows of n. With all pairs as links it is the classic sequence
 * alignment; with few it stays near linear.
 */
final class Chain {

  /**
   * A possible pair.
   *
   * @param row place in the first row, from 0
   * @param column place in the second row, from 0
   * @param weight more than 0
   */
  record Link(int row, int column, double weight) {}

  private final double[] best;
  private final int[] holder;

  private Chain(int columns) {
    best = new double[columns + 1];
    holder = new int[columns + 1];
    Arrays.fill(holder, -1);
  }

  /**
   * The heaviest chain among {@code links}, ascending; of equally heavy ones that with the earliest
   * links.
   */
  static List<Link> heaviest(List<Link> links) {
    int columns = links.stream().mapToInt(link -> link.column() + 1).max().orElse(0);
    return new Chain(columns).run(links);
  }

  private List<Link> run(List<Link> links) {
    List<Link> sorted = new ArrayList<>(links);
    // Columns descending within a row: a link cannot follow another of its own row.
    sorted.sort(
        Comparator.comparingInt(Link::row)
            .thenComparing(Comparator.comparingInt(Link::column).reversed()));
    double[] weights = new double[sorted.size()];
    int[] previous = new int[sorted.size()];
    int last = -1;
    for (int i = 0; i < sorted.size(); i++) {
      Link link = sorted.get(i);
      previous[i] = heaviestBelow(link.column());
      weights[i] = link.weight() + (previous[i] < 0 ? 0 : weights[previous[i]]);
      raise(link.column() + 1, weights[i], i);
      if (last < 0 || weights[i] > weights[last]) {
        last = i;
      }
    }
    List<Link> chain = new ArrayList<>();
    for (int i = last; i >= 0; i = previous[i]) {
      chain.add(sorted.get(i));
    }
    return chain.reversed();
  }

  private int heaviestBelow(int column) {
    int found = -1;
    double weight = 0;
    for (int i = column; i > 0; i -= i & -i) {
      if (holder[i] >= 0 && best[i] > weight) {
        weight = best[i];
        found = holder[i];
      }
    }
    return found;
  }

  private void raise(int position, double weight, int index) {
    for (int i = position; i < best.length; i += i & -i) {
      if (weight > best[i]) {
        best[i] = weight;
        holder[i] = index;
      }
    }
  }
}
