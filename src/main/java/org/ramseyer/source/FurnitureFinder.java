package org.ramseyer.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * Lines that run in another direction than the page are furniture where they are small print or
 * repeat. A line with a printed line number never is.
 */
final class FurnitureFinder {

  /**
   * Running heads differ on left and right pages and are missing on the first; a third of the pages
   * is far from chance.
   */
  private static final float SHARE_OF_PAGES = 0.3f;

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

  private final boolean numbered;
  private final int pageCount;
  private final int lastNumberedPage;
  private final float bodySize;
  private final Map<String, Integer> atHead = new HashMap<>();
  private final Map<String, Integer> atFoot = new HashMap<>();
  private final Map<String, Integer> turned = new HashMap<>();

  FurnitureFinder(List<RawPage> pages, boolean numbered) {
    this.numbered = numbered;
    pageCount = pages.size();
    lastNumberedPage =
        pages.stream()
            .filter(page -> page.lines().stream().anyMatch(SourceLine::numbered))
            .mapToInt(RawPage::number)
            .max()
            .orElse(0);
    bodySize = bodySize(pages);
    for (RawPage page : pages) {
      countOnce(head(page.lines()), atHead);
      countOnce(foot(page.lines()), atFoot);
      countOnce(page.turned(), turned);
    }
  }

  SourcePage split(RawPage page) {
    List<SourceLine> text = new ArrayList<>(page.lines());
    List<SourceLine> furniture = new ArrayList<>();
    while (!text.isEmpty() && isFurniture(text.get(text.size() - 1), page, atFoot)) {
      furniture.add(text.remove(text.size() - 1));
    }
    SourceLine above = null;
    while (!text.isEmpty()
        && (isFurniture(text.get(0), page, atHead) || belongsTo(above, text.get(0)))) {
      above = text.remove(0);
      furniture.add(above);
    }
    SourceLine last = numbered ? lastNumbered(text) : null;
    while (last != null && isFootNote(text.get(text.size() - 1), last, page)) {
      furniture.add(text.remove(text.size() - 1));
    }
    for (SourceLine line : page.turned()) {
      if (line.size() <= SMALL * bodySize || repeats(line, turned)) {
        furniture.add(line);
      } else {
        text.add(line);
      }
    }
    return new SourcePage(page.number(), page.width(), page.height(), text, furniture);
  }

  private boolean isFurniture(SourceLine line, RawPage page, Map<String, Integer> edge) {
    if (line.numbered()) {
      return false;
    }
    float at = line.baseline() / page.height();
    boolean isSmall = line.size() <= SMALL * bodySize;
    if (edge == atFoot) {
      return at > HEAD
          && (repeats(line, edge)
              || (at > FOOT && isSmall)
              || (at > LOW && isPageNumber(line, isSmall)));
    }
    boolean isRunningHead = page.number() > 1 && at < RUNNING_HEAD && (isSmall || numbered);
    return at < LOW
        && (repeats(line, edge)
            || isRunningHead
            || (at < HEAD && isPageNumber(line, isSmall))
            || (at < HEAD && isPrintersCode(line, page)));
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

  private static @Nullable SourceLine lastNumbered(List<SourceLine> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).numbered()) {
        return lines.get(i);
      }
    }
    return null;
  }

  /**
   * Whether a line is an explanation at the foot of a page whose text is numbered, set apart from
   * it and in its size: "EXPLANATION--Matter in italics (underscored) is new" (New York). Tables
   * and contents of bills, which have no numbers either, are set smaller, and what follows the last
   * numbered line of the document is signed ("Passed the House of Representatives").
   */
  private boolean isFootNote(SourceLine line, SourceLine lastNumbered, RawPage page) {
    return page.number() < lastNumberedPage
        && !line.numbered()
        && Math.abs(line.size() - bodySize) < 0.3
        && line.baseline() > 0.7f * page.height()
        && line.baseline() - lastNumbered.baseline() > 1.8f * line.size();
  }

  private boolean repeats(SourceLine line, Map<String, Integer> edge) {
    int pages = edge.getOrDefault(key(line), 0);
    return pages >= 2 && pages >= SHARE_OF_PAGES * pageCount;
  }

  private List<SourceLine> head(List<SourceLine> lines) {
    return lines.subList(0, Math.min(DEPTH, lines.size()));
  }

  private List<SourceLine> foot(List<SourceLine> lines) {
    return lines.subList(Math.max(0, lines.size() - DEPTH), lines.size());
  }

  private static void countOnce(List<SourceLine> lines, Map<String, Integer> into) {
    Set<String> keys = new HashSet<>();
    for (SourceLine line : lines) {
      if (!line.numbered() && keys.add(key(line))) {
        into.merge(key(line), 1, Integer::sum);
      }
    }
  }

  /** What stays the same from page to page: the words without their digits, in one size. */
  private static String key(SourceLine line) {
    return Math.round(line.size()) + " " + line.text().replaceAll("\\d+", "#");
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
