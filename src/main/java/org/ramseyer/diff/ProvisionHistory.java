package org.ramseyer.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Provision;

/**
 * One provision through all versions of a text.
 *
 * @param versions the provision in each version; null where that version has none
 * @param steps what happened to it from each version to the next; null where neither has it
 * @param restored whether it was struck and came back later in the same words
 */
public record ProvisionHistory(
    List<@Nullable Provision> versions, List<@Nullable ProvisionChange> steps, boolean restored) {

  public ProvisionHistory {
    if (versions.size() != steps.size() + 1) {
      throw new IllegalArgumentException("a step stands between two versions");
    }
    if (versions.stream().allMatch(Objects::isNull)) {
      throw new IllegalArgumentException("a provision stands in one version at least");
    }
    versions = Collections.unmodifiableList(new ArrayList<>(versions));
    steps = Collections.unmodifiableList(new ArrayList<>(steps));
  }

  /** The provision in the last version that has it. */
  public Provision latest() {
    for (int i = versions.size() - 1; i > 0; i--) {
      Provision provision = versions.get(i);
      if (provision != null) {
        return provision;
      }
    }
    return Objects.requireNonNull(versions.getFirst());
  }

  /** Whether any step stands in the change list of its two versions. */
  public boolean isListed() {
    return steps.stream().anyMatch(step -> step != null && step.isListed());
  }

  /** Whether every listed step only follows from other changes, as a renumbering does. */
  public boolean isFolded() {
    return steps.stream()
        .filter(step -> step != null && step.isListed())
        .allMatch(step -> step != null && step.folded() != null);
  }
}
