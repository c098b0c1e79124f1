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

  private final List<Integer> wordless = new ArrayList<>();
  private final List<Integer> pictured = new ArrayList<>();
  private final List<Integer> spoilt = new ArrayList<>();
  private final Share spoiltShare = new Share();
  private int pages;

  /** Takes a page as it was read. */
  void add(RawPage page) {
    pages++;
    if (!page.hasText()) {
      wordless.add(page.number());
      if (page.hasImage()) {
        pictured.add(page.number());
      }
    }
    if (holdsUnknown(page)) {
      Share share = new Share();
      share.add(page);
      if (share.value() > SPOILT) {
        spoilt.add(page.number());
        spoiltShare.add(page);
      }
    }
  }

  /** What is to be said of all pages. */
  List<Diagnostic> report() {
    List<Diagnostic> found = new ArrayList<>();
    List<Integer> silent = wordless.size() == pages ? wordless : pictured;
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
    if (!spoilt.isEmpty()) {
      found.add(
          Diagnostic.of(
              "unreadable-characters",
              Math.round(100 * spoiltShare.value())
                  + " % of the characters on "
                  + Ranges.pages(spoilt)
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

  /** How many of the characters of some pages are unknown. */
  private static final class Share {

    private long all;
    private long unknown;

    void add(RawPage page) {
      for (SourceLine line : page.lines()) {
        for (int i = 0; i < line.text().length(); i++) {
          char c = line.text().charAt(i);
          all += c == ' ' || Character.isLowSurrogate(c) ? 0 : 1;
          unknown += c == UNKNOWN ? 1 : 0;
        }
      }
    }

    double value() {
      return all == 0 ? 0 : (double) unknown / all;
    }
  }
}
