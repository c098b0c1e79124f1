package org.ramseyer.structure;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The blocks of the front that are the long title: "AN ACT to amend the tax law, in relation to …".
 *
 * <p>It stands below the word for the paper ("A BILL", "A N A C T"), or goes on with it in the same
 * paragraph.
 */
final class LongTitle {

  private static final String PAPER =
      "(an act|a bill( for an act| entitled| to be entitled)?|(a |joint |concurrent )*resolution)";
  private static final Pattern ALONE =
      Pattern.compile(
          "(?i)"
              + PAPER
              + "[:,]?|(house|senate) (joint |concurrent )?(resolution|memorial) (no\\.? )?[\\d-]+");
  private static final Pattern RUNS_ON =
      Pattern.compile(
          "(?i)"
              + PAPER
              + " (to|relating|concerning|making|providing|requiring|amending|establishing|in relation"
              + "|for|authorizing|creating|prohibiting)\\b.*");
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)^(bill summary|\\(?note:|subject:|introduced|date\\b|referred|reference to|transmitted"
              + "|presented|by:|statement of).*");

  /** Paragraphs of a title are many in Maryland, which names each section it changes in one. */
  private static final int MOST = 60;

  private static final Pattern PURPOSE = Pattern.compile("(?is)^\\p{L}{4,}ing\\b.{20,}");

  private LongTitle() {}

  /** The long title among the blocks above the body; empty where there is none. */
  static List<Block> of(List<Block> front) {
    int start = -1;
    for (int i = 0; i < front.size() && !isEnd(front.get(i)); i++) {
      String text = Spaced.closed(front.get(i).text());
      start = ALONE.matcher(text).matches() ? i + 1 : RUNS_ON.matcher(text).matches() ? i : start;
    }
    int end = start;
    while (start >= 0
        && end < front.size()
        && end - start < MOST
        && !isEnd(front.get(end))
        && !OTHER.matcher(front.get(end).text()).matches()
        && !(end > start && isHeadingBehindTitle(front, end))) {
      end++;
    }
    return start < 0 ? aboveRecitals(front) : front.subList(start, end);
  }

  /** A resolution without the word has its title right above the first "Whereas". */
  private static List<Block> aboveRecitals(List<Block> front) {
    for (int i = 1; i < front.size(); i++) {
      if (FrontAssembler.RECITAL.matcher(front.get(i).text()).matches()) {
        return PURPOSE.matcher(front.get(i - 1).text()).matches()
            ? front.subList(i - 1, i)
            : List.of();
      }
    }
    return List.of();
  }

  private static boolean isHeadingBehindTitle(List<Block> front, int index) {
    return front.get(index).isHeading() && front.get(index - 1).text().endsWith(".");
  }

  private static boolean isEnd(Block block) {
    return Parts.FORMULA.matcher(block.text()).matches()
        || FrontAssembler.RECITAL.matcher(block.text()).matches();
  }
}
