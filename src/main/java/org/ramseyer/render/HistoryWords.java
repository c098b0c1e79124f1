package org.ramseyer.render;

import java.util.List;
import org.ramseyer.diff.History;
import org.ramseyer.diff.ProvisionHistory;

/** What all formats say of a history. */
public final class HistoryWords {

  /** The part of a history that a provision stands in: open, or folded under a count. */
  public enum Listing {
    /** The text proper changed in words or place. */
    OWN(""),
    FOLLOWING("changed only in number or in cross-references that follow the renumbering"),
    FRAME("of the preface, table of contents or signatures changed");

    private final String words;

    Listing(String words) {
      this.words = words;
    }

    /** What the provisions of this part have in common; empty for those of their own. */
    public String words() {
      return words;
    }
  }

  private HistoryWords() {}

  /** The provisions of one part of the history that changed at some step, in order. */
  public static List<ProvisionHistory> listed(History history, Listing listing) {
    return history.provisions().stream()
        .filter(line -> line.isListed() && listing(line) == listing)
        .toList();
  }

  private static Listing listing(ProvisionHistory line) {
    if (ChangeWords.isFrame(line.latest())) {
      return Listing.FRAME;
    }
    return line.isFolded() ? Listing.FOLLOWING : Listing.OWN;
  }

  /** "3 provisions changed only in number …". */
  public static String count(List<ProvisionHistory> lines, Listing listing) {
    return lines.size() + (lines.size() == 1 ? " provision " : " provisions ") + listing.words();
  }
}
