package org.ramseyer.align;

import java.util.List;

/**
 * One provision whose words stand in several provisions of the other text.
 *
 * <p>Example: subsection (a) held two sentences; the later text has the first as (a) and the second
 * as (b). One of the parts may be the counterpart of the whole; the others have no counterpart of
 * their own.
 *
 * @param kind which side the whole stands on
 * @param whole its position: in the earlier tree for a split, in the later one for a merger
 * @param parts positions in the other tree, ascending; two at least
 * @param score how much of the words of the whole the parts hold, from 0 to 1
 */
public record Division(Kind kind, int whole, List<Integer> parts, double score) {

  /** Which way the words went. */
  public enum Kind {
    /** One provision became several. */
    SPLIT,
    /** Several provisions became one. */
    MERGER;

    Kind mirrored() {
      return this == SPLIT ? MERGER : SPLIT;
    }
  }

  public Division {
    parts = List.copyOf(parts);
    if (parts.size() < 2) {
      throw new IllegalArgumentException("a division has two parts at least: " + parts);
    }
  }

  Division mirrored() {
    return new Division(kind.mirrored(), whole, parts, score);
  }
}
