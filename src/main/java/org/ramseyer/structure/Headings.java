package org.ramseyer.structure;

import org.ramseyer.model.Wording;

/** Headings without the signs that set them off. */
final class Headings {

  private Headings() {}

  /**
   * Without the full stop, dash or colon at the end; a stop behind a single capital belongs to an
   * abbreviation.
   */
  static Wording trimmed(Wording heading) {
    String text = heading.text();
    int end = text.length();
    while (end > 0 && ".—–: ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == text.length() ? heading : Slices.slice(heading, 0, end);
  }
}
