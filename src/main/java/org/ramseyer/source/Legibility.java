package org.ramseyer.source;

import java.util.ArrayList;
import java.util.List;
import org.ramseyer.model.Diagnostic;

/** Says which pages have no words, or words whose letters are not known. */
final class Legibility {

  /**
   * A page is said to be unreadable from this share of unknown characters on: bullets and the like
   * that a font does not name stay far below, a whole sentence in a typeface without names is
   * above.
   */
  private static final double SPOILT = 0.1;

  private static final int UNKNOWN = 0xFFFD;

  private Legibility() {}

  static List<Diagnostic> of(List<RawPage> pages) {
    List<Diagnostic> found = new ArrayList<>();
    boolean nothing = pages.stream().noneMatch(RawPage::hasText);
    List<Integer> silent =
        pages.stream()
            .filter(page -> !page.hasText() && (nothing || page.hasImage()))
            .map(RawPage::number)
            .toList();
    if (!silent.isEmpty()) {
      String named = Ranges.pages(silent);
      found.add(
          Diagnostic.of(
              "no-text",
              "P"
                  + named.substring(1)
                  + (silent.size() == 1
                      ? " holds no words that can be read; it may be a scan."
                      : " hold no words that can be read; they may be scans.")));
    }
    List<RawPage> spoilt =
        pages.stream().filter(page -> holdsUnknown(page) && share(List.of(page)) > SPOILT).toList();
    if (!spoilt.isEmpty()) {
      found.add(
          Diagnostic.of(
              "unreadable-characters",
              Math.round(100 * share(spoilt))
                  + " % of the characters on "
                  + Ranges.pages(spoilt.stream().map(RawPage::number).toList())
                  + " cannot be read: the file does not say which letters they are."));
    }
    return found;
  }

  /** How many letters and other signs stand on a page, blanks not counted. */
  static int letters(RawPage page) {
    return letters(page.lines()) + letters(page.turned());
  }

  private static int letters(List<SourceLine> lines) {
    int letters = 0;
    for (SourceLine line : lines) {
      for (int i = 0; i < line.text().length(); i++) {
        letters += line.text().charAt(i) == ' ' ? 0 : 1;
      }
    }
    return letters;
  }

  // Asked before they are counted: hardly a page holds one.
  private static boolean holdsUnknown(RawPage page) {
    for (SourceLine line : page.lines()) {
      if (line.text().indexOf(UNKNOWN) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static double share(List<RawPage> pages) {
    long all = 0;
    long unknown = 0;
    for (RawPage page : pages) {
      for (SourceLine line : page.lines()) {
        for (int i = 0; i < line.text().length(); i++) {
          char c = line.text().charAt(i);
          all += c == ' ' || Character.isLowSurrogate(c) ? 0 : 1;
          unknown += c == UNKNOWN ? 1 : 0;
        }
      }
    }
    return all == 0 ? 0 : (double) unknown / all;
  }
}
