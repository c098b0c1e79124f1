package org.ramseyer.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Place;

/**
 * Law that a section restates in full without quotation marks, as bills of the states do: "Section
 * 1. R.S. 40:15 is amended to read as follows:", then "§15. Service charge". It becomes the quoted
 * content of the amending section and ends where the sections of the bill itself go on.
 *
 * <p>The bill's own sections are told by their numbers: whole, one after the other, behind the word
 * that the first of them has.
 */
final class Restatement {

  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "(?is).*\\b(amend(s|ed|ing)?|enact(s|ed|ing)?|add(s|ed|ing)?|repeal(s|ed|ing)?|codified"
              + "|insert(s|ed|ing)?|re-?enact(ed|ing)?)\\b.*\\b(to read|reads?|as follows|the following)\\b[^:]{0,60}:$");
  private static final Pattern HEAD =
      Pattern.compile("^(SECTION|SEC|Section|Sec|§+)?\\.?\\s*(\\d{1,3})([a-zA-Z]?)\\W*$");

  /** More sections of a bill than these are never left out of its count. */
  private static final int GAP = 3;

  private final Tree tree;
  private @Nullable Node amending;
  private @Nullable Node law;
  private String word = "";
  private int last;

  Restatement(Tree tree) {
    this.tree = tree;
  }

  /** Whether law that is restated is open. */
  boolean isOpen() {
    return law != null;
  }

  /** The law that is open; null where none is. */
  @Nullable Node law() {
    return law;
  }

  /** Whether a section is one of the bill's own. */
  boolean isOwn(SectionHead head) {
    if (amending == null) {
      return true;
    }
    Matcher matcher = HEAD.matcher(head.num());
    if (!matcher.matches() || !isAlike(matcher.group(1))) {
      return false;
    }
    int number = Integer.parseInt(matcher.group(2));
    boolean isNext = number > last && number <= last + GAP;
    return isNext || (number == last && !matcher.group(3).isEmpty());
  }

  /**
   * "Section 1." goes on with "Sec. 2." (Nebraska) or "§ 2." (New York), but not with "SEC. 2.".
   */
  private boolean isAlike(@Nullable String other) {
    String its = other == null ? "" : other;
    boolean isSign = its.startsWith("§");
    boolean isFirst = word.startsWith("Sec");
    return isSign
        ? isFirst || word.startsWith("§")
        : its.isEmpty() == word.isEmpty() && Capitals.only(its) == Capitals.only(word);
  }

  /** Ends the law that is open, if any: a section of the bill itself follows, or its end. */
  void end() {
    if (law != null && amending != null && amending.parent() != null) {
      tree.backTo(amending.parent());
    }
    law = null;
  }

  /** Ends the bill: what stands behind it announces nothing. */
  void endBill() {
    end();
    amending = null;
  }

  /** Takes a section of the bill itself. */
  void follow(SectionHead head, Node section) {
    Matcher matcher = HEAD.matcher(head.num());
    if (matcher.matches()) {
      String its = matcher.group(1) == null ? "" : matcher.group(1);
      word = amending == null || !its.startsWith("§") ? its : word;
      last = Integer.parseInt(matcher.group(2));
    }
    amending = section;
  }

  /**
   * Whether the words that were added last, to the section that is open, announce law that is
   * restated.
   */
  boolean isAnnounced(String before) {
    return law == null
        && amending != null
        && tree.open().contains(amending)
        && ANNOUNCES.matcher(before).matches();
  }

  /** Begins restated law. */
  void begin(Place start) {
    if (amending != null) {
      law = tree.open(amending, LevelKind.QUOTED_CONTENT, null, start);
    }
  }
}
