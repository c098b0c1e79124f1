package org.ramseyer.citation;

import java.util.List;
import org.ramseyer.model.Provision;

/** What a citation means in one document. */
public sealed interface Resolution {

  /** It means this provision. */
  record Resolved(Provision provision) implements Resolution {}

  /**
   * It fits several provisions equally well, as "(b)(2)" does in a bill of many sections.
   *
   * @param candidates at least two, in reading order
   */
  record Ambiguous(List<Provision> candidates) implements Resolution {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * It fits none.
   *
   * @param reason a plain sentence: "There is sec. 3(c), but no (9) in it."
   */
  record Unresolved(String reason) implements Resolution {}
}
