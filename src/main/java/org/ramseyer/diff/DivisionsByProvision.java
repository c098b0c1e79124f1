package org.ramseyer.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ramseyer.align.Division;
import org.ramseyer.model.Provision;

/** The splits and mergers that a change has part in, found without a walk through all of them. */
public final class DivisionsByProvision {

  private final List<Divided> all;
  private final Map<String, List<Integer>> before = new HashMap<>();
  private final Map<String, List<Integer>> after = new HashMap<>();

  /** An index of what was divided in a comparison. */
  public DivisionsByProvision(List<Divided> divided) {
    all = List.copyOf(divided);
    for (int i = 0; i < all.size(); i++) {
      Divided one = all.get(i);
      boolean isSplit = one.kind() == Division.Kind.SPLIT;
      note(isSplit ? before : after, one.whole(), i);
      for (Provision part : one.parts()) {
        note(isSplit ? after : before, part, i);
      }
    }
  }

  private static void note(Map<String, List<Integer>> side, Provision provision, int position) {
    side.computeIfAbsent(provision.address().eId(), eId -> new ArrayList<>(1)).add(position);
  }

  /** Those of which the change is the whole or a part, in the order of the comparison. */
  public List<Divided> of(ProvisionChange change) {
    if (all.isEmpty()) {
      return List.of();
    }
    TreeSet<Integer> positions = new TreeSet<>(of(before, change.before()));
    positions.addAll(of(after, change.after()));
    return positions.stream().map(all::get).toList();
  }

  private static List<Integer> of(Map<String, List<Integer>> side, @Nullable Provision provision) {
    return provision == null ? List.of() : side.getOrDefault(provision.address().eId(), List.of());
  }
}
