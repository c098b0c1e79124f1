package org.ramseyer.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells running heads, page numbers, footers and stamps from the text of a page.
 *
 * <p>A line is furniture where it stands at the edge of the page, outside everything that is text,
 * and
 *
 * <ul>
 *   <li>says the same, digits apart, at that edge of a good share of the pages; or
 *   <li>is a page number; or
 *   <li>is small print in the margin of the foot.
 * </ul>
 *
 * Barcodes and rules typed with dashes are furniture wherever they stand. Sentences at the foot
 * that say what marks mean are set apart as a note of the first page that has them.
 *
 * <p>Lines that run in another direction than the page are furniture where they are small print or
 * repeat. A line with a printed line number never is.
 */
final class FurnitureFinder {

  /**
   * How many lines from the edge are looked at: stamps, footer and page number together are at most
   * six.
   */
  private static final int DEPTH = 6;

  /**
   * The foot margin: text of bills reaches down to 92.5 % of the page, stamps and footers stand
   * below 95 %.
   */
  private static final float FOOT = 0.935f;

  private static final float HEAD = 0.12f;

  /** More lines above the first numbered one are text: the statement of a bill, an explanation. */
  private static final int HEAD_LINES = 3;

  /** Legends stand below the text, which on a first page ends at 73 % of its height or lower. */
  private static final float LEGEND = 0.7f;

  /** Page numbers stand no higher at the foot. */
  private static final float LOW = 0.88f;

  /**
   * Running heads stand above the first line of the text, which begins at 10 % in bills and lower
   * elsewhere.
   */
  private static final float RUNNING_HEAD = 0.085f;

  /** Furniture in the margin is set in at most this share of the size of the text. */
  private static final float SMALL = 0.88f;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)((page|p\\.|pg\\.)\\s*)?[-–—•.\\[(]*\\s*\\d{1,4}\\s*[-–—•.\\])]*(\\s*(of|/)\\s*\\d{1,4})?");

  private static final Pattern NUMBER_OF_BILL =
      Pattern.compile("(?:H|S)\\. ?(?:R\\.|(?:(?:J|Con)\\. ?)?Res\\.)? ?\\d{1,5}—(\\d{1,4})");

  private final float bodySize;
  private final EdgeLines atHead = new EdgeLines();
  private final EdgeLines atFoot = new EdgeLines();
  private final EdgeLines turned = new EdgeLines();
  private final Set<String> codes = new HashSet<>();
  private boolean isExplained;

  FurnitureFinder(List<RawPage> pages) {
    bodySize = bodySize(pages);
    for (RawPage page : pages) {
      collectCodes(foot(page.lines()));
      atHead.add(head(page.lines()), 0);
      atFoot.add(foot(page.lines()), page.height());
      turned.add(page.turned(), 0);
    }
  }

  SourcePage split(RawPage page) {
    List<SourceLine> text = new ArrayList<>();
    List<SourceLine> furniture = new ArrayList<>();
    for (SourceLine line : page.lines()) {
      boolean isStamp = Stamps.isOrnament(line, page.width()) || isCodeOfFoot(line);
      (isStamp ? furniture : text).add(line);
    }
    List<SourceLine> notes = legend(text, furniture, page);
    while (!text.isEmpty() && isFoot(text.get(text.size() - 1), page)) {
      furniture.add(text.remove(text.size() - 1));
    }
    takeHead(text, furniture, page);
    for (SourceLine line : page.turned()) {
      boolean isStamp = line.size() <= SMALL * bodySize || turned.repeats(line, 0);
      (isStamp ? furniture : text).add(line);
    }
    return new SourcePage(page.number(), page.width(), page.height(), text, furniture, notes);
  }

  /** Whether a line is the code that the foot of the pages carries, printed apart once more. */
  private boolean isCodeOfFoot(SourceLine line) {
    return !line.numbered() && codes.contains(line.text());
  }

  /**
   * Takes the explanation of marks out of the foot of a page: the lines from its first words down
   * to the next gap. A page that only repeats it has it as furniture.
   */
  private List<SourceLine> legend(List<SourceLine> text, List<SourceLine> furniture, RawPage page) {
    int first = firstOfLegend(text, page);
    List<SourceLine> found = new ArrayList<>();
    while (text.size() > first
        && (found.isEmpty() || !isGap(found.get(found.size() - 1), text.get(first)))) {
      SourceLine line = text.remove(first);
      if (Stamps.isCode(line.text())) {
        furniture.add(line);
      } else {
        found.add(line);
      }
    }
    if (isExplained) {
      furniture.addAll(found);
      return List.of();
    }
    isExplained = !found.isEmpty();
    return found;
  }

  /** Where the legend begins in the lines of a page; their number where there is none. */
  private int firstOfLegend(List<SourceLine> text, RawPage page) {
    int first = text.size();
    for (int i = text.size() - 1;
        i > 0 && !text.get(i).numbered() && text.get(i).baseline() > LEGEND * page.height();
        i--) {
      SourceLine line = text.get(i);
      SourceLine above = text.get(i - 1);
      String next = i + 1 < text.size() ? text.get(i + 1).text() : "";
      boolean isApart = isGap(above, line) || atFoot.repeats(above, page.height());
      first = isApart && Legend.begins(line.text(), next) ? i : first;
    }
    return first;
  }

  private static boolean isGap(SourceLine above, SourceLine below) {
    return below.baseline() - above.baseline() > 1.6f * below.size();
  }

  private boolean isFoot(SourceLine line, RawPage page) {
    float at = line.baseline() / page.height();
    boolean isSmall = line.size() <= SMALL * bodySize;
    return !line.numbered()
        && at > HEAD
        && (atFoot.repeats(line, page.height())
            || (at > FOOT && isSmall)
            || (at > LOW && isPageNumber(line, isSmall)));
  }

  private void takeHead(List<SourceLine> text, List<SourceLine> furniture, RawPage page) {
    boolean isNumberedBelow = text.stream().limit(HEAD_LINES + 1).anyMatch(SourceLine::numbered);
    SourceLine above = null;
    while (!text.isEmpty()
        && !text.get(0).numbered()
        && (isHead(text.get(0), page, isNumberedBelow)
            || belongsTo(above, text.get(0))
            || (page.number() > 1 && isOtherHead(text)))) {
      above = text.remove(0);
      furniture.add(above);
    }
  }

  private boolean isHead(SourceLine line, RawPage page, boolean isNumberedBelow) {
    float at = line.baseline() / page.height();
    boolean isSmall = line.size() <= SMALL * bodySize;
    boolean isRunningHead = page.number() > 1 && at < RUNNING_HEAD && (isSmall || isNumberedBelow);
    return at < LOW
        && (atHead.repeats(line, 0)
            || isRunningHead
            || (at < HEAD && isNumberOfBill(line, page))
            || (at < HEAD && isPageNumber(line, isSmall))
            || (at < HEAD && isPrintersCode(line, page)));
  }

  /** The head of a left page where only those of right pages repeat, or of the only left page. */
  private boolean isOtherHead(List<SourceLine> text) {
    return text.size() > 1
        && isGap(text.get(0), text.get(1))
        && atHead.isBesideRepeated(text.get(0), 0);
  }

  /** What heads the pages of an enrolled bill: "H. R. 3684—2" on its second. */
  private static boolean isNumberOfBill(SourceLine line, RawPage page) {
    Matcher head = NUMBER_OF_BILL.matcher(line.text());
    return head.matches() && head.group(1).equals(Integer.toString(page.number()));
  }

  private static boolean isPageNumber(SourceLine line, boolean isSmall) {
    return PAGE_NUMBER.matcher(line.text()).matches()
        || (isSmall && line.text().matches("(?i).*\\bpage \\d{1,4}( of \\d{1,4})?"));
  }

  /**
   * The letters in the corner of a bill's first page, "IB", that tell the printer how to distribute
   * it.
   */
  private boolean isPrintersCode(SourceLine line, RawPage page) {
    return page.number() == 1
        && line.left() > 0.7f * page.width()
        && line.size() < bodySize
        && line.text().matches("[IVX]{1,4}[A-Z]?");
  }

  /** Whether a line goes on with the running head above it: small print too, close below it. */
  private boolean belongsTo(@Nullable SourceLine above, SourceLine line) {
    return above != null
        && !line.numbered()
        && line.size() <= SMALL * bodySize
        && line.face().equals(above.face())
        && line.baseline() - above.baseline() < 1.4 * line.size();
  }

  private List<SourceLine> head(List<SourceLine> lines) {
    return lines.subList(0, Math.min(DEPTH, lines.size()));
  }

  private List<SourceLine> foot(List<SourceLine> lines) {
    return lines.subList(Math.max(0, lines.size() - DEPTH), lines.size());
  }

  private void collectCodes(List<SourceLine> foot) {
    for (SourceLine line : foot) {
      String[] words = line.text().split(" ");
      if (words.length > 1 && isPageNumber(line, true) && Stamps.isCode(words[0])) {
        codes.add(words[0]);
      }
    }
  }

  private static float bodySize(List<RawPage> pages) {
    Map<Float, Integer> letters = new HashMap<>();
    for (RawPage page : pages) {
      for (SourceLine line : page.lines()) {
        if (line.baseline() > LOW * page.height()
            || line.baseline() < RUNNING_HEAD * page.height()) {
          continue;
        }
        letters.merge(line.size(), line.text().length(), Integer::sum);
      }
    }
    return letters.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(12f);
  }
}
