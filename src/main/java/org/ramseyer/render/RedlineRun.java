package org.ramseyer.render;

/**
 * A stretch of one paragraph of a redline that has one fate and one role.
 *
 * <p>Example: "(2)" deleted, "(3)" inserted, the gap kept, "Reports" kept, and so on.
 *
 * @param fate what became of the words
 * @param role which words of the provision they are
 * @param text the words, never empty
 */
public record RedlineRun(Fate fate, Role role, String text) {

  /** In which of the two texts words stand. */
  public enum Fate {
    KEPT,
    DELETED,
    INSERTED
  }

  /** Which words of a provision. */
  public enum Role {
    NUMBER,
    /** The space between a number and what follows it. */
    GAP,
    HEADING,
    TEXT
  }

  public boolean isInBefore() {
    return fate != Fate.INSERTED;
  }

  public boolean isInAfter() {
    return fate != Fate.DELETED;
  }
}
