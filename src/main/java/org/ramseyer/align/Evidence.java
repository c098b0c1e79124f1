package org.ramseyer.align;

/** Why two provisions were paired, in a word that a reader of the redline understands. */
public enum Evidence {
  IDENTICAL("identical words"),
  NUMBER_AND_HEADING("same number and heading"),
  HEADING("same heading"),
  SIMILAR("similar words"),
  /** A part of the document that occurs once: its preface, its long title. */
  PART("same part of the document"),
  SHARED_CHILDREN("holds the same provisions"),
  /** The reader named the two. */
  ASKED("as asked"),
  /** Two entries of tables of contents. */
  NAMES_THE_SAME("names the same provision"),
  /** The largest of several provisions that hold the words of one. */
  SPLIT("holds most words of a provision that was split"),
  /** The largest of several provisions whose words became one. */
  MERGED("most of its words became part of a merged provision"),
  /** Nothing to pair with on the other side. */
  NONE("no counterpart");

  private final String words;

  Evidence(String words) {
    this.words = words;
  }

  /** As the change list and the JSON print it. */
  public String words() {
    return words;
  }
}
