package org.ramseyer.diff;

/** What became of a provision, in the words of legislative drafting. Several can hold of one. */
public enum ChangeKind {
  UNCHANGED("unchanged"),
  /** Its own heading or words changed. */
  AMENDED("amended"),
  /** It stands in another place. */
  MOVED("moved"),
  /** It has another number. */
  RENUMBERED("renumbered"),
  INSERTED("inserted"),
  STRUCK("struck"),
  /** Its words stand in several provisions of the later text. */
  SPLIT("split"),
  /** The words of several provisions of the earlier text stand in it. */
  MERGED("merged");

  private final String word;

  ChangeKind(String word) {
    this.word = word;
  }

  /** The word that change lists and the JSON use. */
  public String word() {
    return word;
  }
}
