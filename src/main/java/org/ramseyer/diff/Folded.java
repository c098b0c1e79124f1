package org.ramseyer.diff;

/** A class of changes that follow from other changes; shown as a count that opens. */
public enum Folded {
  /** Nothing but the number changed. */
  RENUMBERING("renumbering"),
  /** A cross-reference follows the provision it refers to, which was renumbered. */
  CONFORMING_REFERENCE("conforming-reference"),

  /** An entry of a table of contents follows the heading or number of its section. */
  CONTENTS("table-of-contents");

  private final String word;

  Folded(String word) {
    this.word = word;
  }

  /** The word that the JSON uses. */
  public String word() {
    return word;
  }
}
