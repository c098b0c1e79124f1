package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;

/**
 * The lines that name a paper above and below its body, one provision a line.
 *
 * <p>Congress and session stand one below the other beside the number of a bill, and the words that
 * attest a passage beside the name of who signs. Whether a page or a typed column runs them
 * together is chance; the XML of the same bill has each by itself, so they are parted here: "117TH
 * CONGRESS 1ST SESSION" is two provisions, and "Attest: JANE ROE," is two.
 */
final class CoverLines {

  private static final Pattern CONGRESS =
      Pattern.compile(
          "(?i)^(.{0,80} )??(\\d{1,3}(?:st|nd|rd|d|th) congress)(?: (\\d(?:st|nd|rd|d|th) session))?$");

  private static final Pattern ATTEST = Pattern.compile("^(Attest:) (\\S.*)$");

  private CoverLines() {}

  /** The top of a tree with each line of its preface and signatures by itself. */
  static List<Provision> parted(List<Provision> provisions) {
    List<Provision> parted = new ArrayList<>();
    for (Provision provision : provisions) {
      boolean isLine =
          provision.kind() == LevelKind.PREFACE || provision.kind() == LevelKind.SIGNATURE;
      if (isLine && provision.children().isEmpty()) {
        part(provision, parted);
      } else {
        parted.add(provision);
      }
    }
    return parted;
  }

  private static void part(Provision line, List<Provision> into) {
    List<Integer> cuts = cuts(line.text().text());
    if (cuts.isEmpty()) {
      into.add(line);
      return;
    }
    int start = 0;
    for (int cut : cuts) {
      into.add(saying(line, Slices.slice(line.text(), start, cut)));
      start = cut;
    }
    into.add(saying(line, Slices.from(line.text(), start)));
  }

  /** Where the second and later lines begin. */
  private static List<Integer> cuts(String text) {
    List<Integer> cuts = new ArrayList<>();
    Matcher congress = CONGRESS.matcher(text);
    if (congress.matches()) {
      for (int group = 2; group <= 3; group++) {
        if (congress.start(group) > 0) {
          cuts.add(congress.start(group));
        }
      }
    }
    Matcher attest = ATTEST.matcher(text);
    if (attest.matches()) {
      cuts.add(attest.start(2));
    }
    return cuts;
  }

  private static Provision saying(Provision line, Wording words) {
    return new Provision(
        line.kind(),
        line.num(),
        line.heading(),
        words,
        line.continuation(),
        line.address(),
        words.lines().isEmpty() ? line.span() : words.span(),
        line.children());
  }
}
