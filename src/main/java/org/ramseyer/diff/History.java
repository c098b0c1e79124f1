package org.ramseyer.diff;

import java.util.List;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;

/**
 * Several versions of one text, in order, and the way of every provision through them.
 *
 * <p>Each step is a {@link Comparison} of its own, proved by its own replay; the history only joins
 * what the steps say and adds nothing to it, but for a provision that was struck and came back word
 * for word: its two stretches are one history, marked as restored.
 *
 * @param versions what the texts are, the earliest first
 * @param steps the comparison of each version with the next
 * @param provisions the way of each provision, in reading order of the merged versions
 */
public record History(
    List<Identity> versions, List<Comparison> steps, List<ProvisionHistory> provisions) {

  public History {
    versions = List.copyOf(versions);
    steps = List.copyOf(steps);
    provisions = List.copyOf(provisions);
  }

  /**
   * Compares each version with the next and follows the provisions.
   *
   * @param texts two versions or more, the earliest first
   * @throws IllegalArgumentException for fewer than two
   */
  public static History of(List<LegalText> texts) {
    if (texts.size() < 2) {
      throw new IllegalArgumentException("a history needs two versions at least");
    }
    return new HistoryTracer(texts).trace();
  }

  /** Whether every step replays to both of its texts. */
  public boolean isProved() {
    return steps.stream().allMatch(step -> step.verification().isProved());
  }
}
