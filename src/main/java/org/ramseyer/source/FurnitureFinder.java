package org.ramseyer.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
 *   <li>says the same at that edge of a good share of the pages, stands apart from the text, and is
 *       no sentence of the text that came to the edge by chance ({@link EdgeLines}); or
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

  /** Type that differs from the text by this share of its size stands apart from it. */
  private static final float OTHER_SIZE = 0.06f;

  private static final Pattern ENDS_IN_PAGE =
      Pattern.compile("(?i).*\\bpage \\d{1,4}( of \\d{1,4})?");

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)((page|p\\.|pg\\.)\\s*)?[-–—•.\\[(]*\\s*\\d{1,4}\\s*[-–—•.\\])]*(\\s*(of|/)\\s*\\d{1,4})?");

  private static final Pattern NUMBER_OF_BILL =
      Pattern.compile("(?i)(?:H|S)\\. ?(?:R\\.|(?:(?:J|Con)\\. ?)?Res\\.)? ?\\d{1,5}—(\\d{1,4})");

  private final float bodySize;
  private final EdgeLines atHead;
  private final EdgeLines atFoot;
  private final EdgeLines turned;
  private final Set<String> codes = new HashSet<>();
  private boolean isExplained;

  FurnitureFinder(List<RawPage> pages) {
    bodySize = bodySize(pages);
    atHead = new EdgeLines(SMALL * bodySize, false);
    atFoot = new EdgeLines(SMALL * bodySize, true);
    turned = new EdgeLines(SMALL * bodySize, false);
    for (RawPage page : pages) {
      collectCodes(foot(page.lines()));
      atHead.add(head(page.lines()), page.height());
      atFoot.add(foot(page.lines()), page.height());
      turned.add(page.turned(), page.height());
    }
    for (RawPage page : pages) {
      atHead.addAll(page.lines());
      atFoot.addAll(page.lines());
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
    takeFoot(text, furniture, page);
    takeHead(text, furniture, page);
    for (SourceLine line : page.turned()) {
      boolean isStamp = line.size() <= SMALL * bodySize || turned.repeats(line, page.height());
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

  /** Takes the foot off: the lines that may be of it, up to the last that stands apart. */
  private void takeFoot(List<SourceLine> text, List<SourceLine> furniture, RawPage page) {
    int end = text.size();
    for (int i = end - 1; i >= 0; i--) {
      SourceLine line = text.get(i);
      boolean isApart = i == 0 || isGap(text.get(i - 1), line) || !isBodySize(line);
      if (isFootByItself(line, page, isApart)) {
        end = i;
      } else if (!line.numbered()
          && line.baseline() > HEAD * page.height()
          && atFoot.isRunning(line, page.height())) {
        end = isApart || isCloseHead(line, atFoot, page) ? i : end;
      } else {
        break;
      }
    }
    while (text.size() > end) {
      furniture.add(text.remove(text.size() - 1));
    }
  }

  private boolean isFootByItself(SourceLine line, RawPage page, boolean isApart) {
    float at = line.baseline() / page.height();
    boolean isSmall = line.size() <= SMALL * bodySize;
    boolean isNumber = at > LOW && isPageNumber(line, isSmall);
    return !line.numbered()
        && ((at > FOOT && isSmall)
            || (isNumber && (isApart || atFoot.repeats(line, page.height()))));
  }

  /**
   * Whether a line is a running head or foot although the text stands close to it: nearly all pages
   * have one, and it is not the middle of a sentence.
   */
  private static boolean isCloseHead(SourceLine line, EdgeLines edge, RawPage page) {
    return !Character.isLowerCase(line.text().charAt(0)) && edge.isOnNearlyAll(line, page.height());
  }

  private boolean isBodySize(SourceLine line) {
    return Math.abs(line.size() - bodySize) < OTHER_SIZE * bodySize;
  }

  /** Takes the head off: the lines that may be of it, down to the last that stands apart. */
  private void takeHead(List<SourceLine> text, List<SourceLine> furniture, RawPage page) {
    boolean isNumberedBelow = text.stream().limit(HEAD_LINES + 1).anyMatch(SourceLine::numbered);
    int end = 0;
    for (int i = 0; i < text.size() && !text.get(i).numbered(); i++) {
      SourceLine line = text.get(i);
      boolean isApart = i + 1 == text.size() || isGap(line, text.get(i + 1)) || !isBodySize(line);
      if (isHeadByItself(line, page, isNumberedBelow, isApart)
          || belongsTo(end == i && i > 0 ? text.get(i - 1) : null, line)
          || (page.number() > 1 && end == i && isOtherHead(text.subList(i, text.size()), page))) {
        end = i + 1;
      } else if (line.baseline() < LOW * page.height() && atHead.isRunning(line, page.height())) {
        boolean isHead = isApart || text.get(i + 1).numbered() || isCloseHead(line, atHead, page);
        end = isHead ? i + 1 : end;
      } else {
        break;
      }
    }
    furniture.addAll(text.subList(0, end));
    text.subList(0, end).clear();
  }

  private boolean isHeadByItself(
      SourceLine line, RawPage page, boolean isNumberedBelow, boolean isApart) {
    float at = line.baseline() / page.height();
    boolean isSmall = line.size() <= SMALL * bodySize;
    boolean isRunningHead = page.number() > 1 && at < RUNNING_HEAD && (isSmall || isNumberedBelow);
    boolean isNumber = at < HEAD && isPageNumber(line, isSmall);
    return at < LOW
        && (isRunningHead
            || (at < HEAD && isNumberOfBill(line, page))
            || (isNumber && (isApart || isNumberedBelow || atHead.repeats(line, page.height())))
            || (at < HEAD && isPrintersCode(line, page)));
  }

  /** The head of a left page where only those of right pages repeat, or of the only left page. */
  private boolean isOtherHead(List<SourceLine> text, RawPage page) {
    return text.size() > 1
        && isGap(text.get(0), text.get(1))
        && atHead.isBesideRepeated(text.get(0), page.height());
  }

  /** What heads the pages of an enrolled bill: "H. R. 3684—2" on its second. */
  private static boolean isNumberOfBill(SourceLine line, RawPage page) {
    Matcher head = NUMBER_OF_BILL.matcher(line.text());
    return head.matches() && head.group(1).equals(Integer.toString(page.number()));
  }

  private static boolean isPageNumber(SourceLine line, boolean isSmall) {
    return PAGE_NUMBER.matcher(line.text()).matches()
        || (isSmall && ENDS_IN_PAGE.matcher(line.text()).matches());
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
      String[] words = line.text().split(" ", -1);
      if (words.length > 1 && Stamps.isCode(words[0]) && isPageNumber(line, true)) {
        codes.add(words[0]);
      }
    }
  }

  private static float bodySize(List<RawPage> pages) {
    BodySize letters = new BodySize();
    for (RawPage page : pages) {
      for (SourceLine line : page.lines()) {
        if (line.baseline() <= LOW * page.height()
            && line.baseline() >= RUNNING_HEAD * page.height()) {
          letters.add(line);
        }
      }
    }
    return letters.most();
  }
}
