package org.ramseyer.corpus.typeset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a section's head in one line: "SEC. 2. DEFINITIONS." or "16-62. Surveillance ban."
 */
final class SectionHeads {

  private SectionHeads() {}

  /**
   * Number and heading.
   *
   * @param stops whether the number and the heading each end with a full stop where the source
   *     gives none
   */
  static MarkedText joined(BodyLine.SectionHead head, boolean stops) {
    MarkedText num = stops ? stopped(head.num()) : head.num();
    @Nullable MarkedText heading = head.heading();
    if (heading == null) {
      return num;
    }
    return num.plus(sameMark(num, heading)).plus(stops ? stopped(heading) : heading);
  }

  /** The space between number and heading, marked where both are marked alike. */
  private static MarkedText sameMark(MarkedText num, MarkedText heading) {
    boolean alike = num.runs().getLast().marking() == heading.runs().getFirst().marking();
    return alike
        ? new MarkedText(List.of(new MarkedText.Run(" ", num.runs().getLast().marking())))
        : MarkedText.plain(" ");
  }

  private static MarkedText stopped(MarkedText text) {
    return text.text().matches(".*[.:”’—?]") ? text : text.plusSameMark(".");
  }
}
