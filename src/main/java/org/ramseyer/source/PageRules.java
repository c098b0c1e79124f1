package org.ramseyer.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Which of the bars drawn on a page may be lines under or through words: those along the text that
 * are neither sides of a box or table nor underlines of links.
 */
final class PageRules {

  /** Sides of a box meet within the thickness of a rule, 1.1 pt at most, and some rounding. */
  private static final float CORNER = 1.6f;

  /** A shorter upright is the thickness of a level bar, or a stroke of a drawn letter. */
  private static final float SHORTEST_UPRIGHT = 6f;

  /** The area of a link is drawn around its words, its underline up to this far outside. */
  private static final float AROUND_LINK = 3f;

  private PageRules() {}

  /** The rules of the text that runs in {@code quarter}, in its frame. */
  static List<Rule> of(PageContent content, int quarter) {
    if (content.bars().isEmpty() || quarter < 0) {
      return List.of();
    }
    List<Bar> level = new ArrayList<>();
    List<Bar> upright = new ArrayList<>();
    for (Bar bar : content.bars()) {
      Bar own = bar.turned(quarter, content.frame());
      if (own.isLevel()) {
        level.add(own);
      } else if (own.height() >= SHORTEST_UPRIGHT) {
        upright.add(own);
      }
    }
    List<Bar> links =
        content.links().stream().map(l -> l.turned(quarter, content.frame())).toList();
    List<Rule> rules = new ArrayList<>();
    for (Bar bar : level) {
      if (!meets(bar, upright) && !underlinesLink(bar, links, level)) {
        rules.add(new Rule(bar.left(), bar.right(), (bar.top() + bar.bottom()) / 2));
      }
    }
    return rules;
  }

  /** Whether it ends at, or crosses, an upright: then it is the side of a box or a table. */
  private static boolean meets(Bar bar, List<Bar> uprights) {
    for (Bar upright : uprights) {
      float x = (upright.left() + upright.right()) / 2;
      if (x > bar.left() - CORNER
          && x < bar.right() + CORNER
          && upright.top() < bar.bottom() + CORNER
          && upright.bottom() > bar.top() - CORNER) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether it lies under the words of a link and no further. Where the line goes on beyond the
   * link, the link stands in underlined words.
   */
  private static boolean underlinesLink(Bar bar, List<Bar> links, List<Bar> level) {
    for (Bar link : links) {
      if (bar.left() > link.left() - AROUND_LINK
          && bar.right() < link.right() + AROUND_LINK
          && bar.top() > link.top()
          && bar.bottom() < link.bottom() + AROUND_LINK) {
        return level.stream().noneMatch(other -> goesOn(other, bar, link));
      }
    }
    return false;
  }

  private static boolean goesOn(Bar other, Bar bar, Bar link) {
    // A word space apart at most: segments are drawn word by word.
    float space = 0.6f * link.height();
    boolean isLevelWith = Math.abs(other.top() - bar.top()) < CORNER;
    boolean leads = other.left() < link.left() - AROUND_LINK && other.right() > link.left() - space;
    boolean follows =
        other.right() > link.right() + AROUND_LINK && other.left() < link.right() + space;
    return isLevelWith && (leads || follows);
  }
}
