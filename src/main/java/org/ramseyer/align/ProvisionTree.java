package org.ramseyer.align;

import java.util.ArrayList;
import java.util.List;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Provision;

/**
 * The provisions of one legal text, numbered in reading order, parents before children.
 *
 * <p>Two provisions may be equal in every word, so an alignment speaks of positions and never of
 * equal values. Position {@link #ROOT} is the document itself.
 */
public final class ProvisionTree {

  /** The document, which holds the provisions at the top. */
  public static final int ROOT = -1;

  private final List<Provision> provisions = new ArrayList<>();
  private final List<Integer> parents = new ArrayList<>();
  private final List<List<Integer>> children = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final List<Integer> top;

  private ProvisionTree(LegalText text) {
    top = add(ROOT, text.provisions());
  }

  /** The tree of {@code text}. */
  public static ProvisionTree of(LegalText text) {
    return new ProvisionTree(text);
  }

  private List<Integer> add(int parent, List<Provision> siblings) {
    List<Integer> added = new ArrayList<>(siblings.size());
    for (Provision provision : siblings) {
      int index = provisions.size();
      provisions.add(provision);
      parents.add(parent);
      children.add(List.of());
      ends.add(0);
      children.set(index, add(index, provision.children()));
      ends.set(index, provisions.size());
      added.add(index);
    }
    return List.copyOf(added);
  }

  /** How many provisions there are. */
  public int size() {
    return provisions.size();
  }

  public Provision provision(int index) {
    return provisions.get(index);
  }

  /** The position of the provision that holds this one, or {@link #ROOT}. */
  public int parent(int index) {
    return parents.get(index);
  }

  /**
   * The positions of what it holds, in reading order; of the document, of what stands at the top.
   */
  public List<Integer> children(int index) {
    return index == ROOT ? top : children.get(index);
  }

  /** One past the position of the last provision inside this one. */
  public int end(int index) {
    return index == ROOT ? size() : ends.get(index);
  }

  /** Whether {@code inner} is {@code outer} or stands inside it. */
  public boolean holds(int outer, int inner) {
    return outer == ROOT || (inner >= outer && inner < end(outer));
  }
}
