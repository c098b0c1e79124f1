package org.ramseyer.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Wording;

/**
 * What differs between the drafting forms: bills of Congress number and set everything by fixed
 * rules; all other papers are read by what they show.
 *
 * @param federal whether the document is a bill or resolution of Congress
 * @param headsInCapitals whether headings that run into the text are set in capitals, large or
 *     small; the text form of a bill of Congress sets them like other words
 * @param indents how it indents
 * @param namesSections whether its sections have a word or sign before their number, so that "1."
 *     alone is none
 * @param measures of its page
 */
record Conventions(
    boolean federal,
    boolean headsInCapitals,
    Indents indents,
    boolean namesSections,
    Measures measures) {

  private static final Pattern CONGRESS =
      Pattern.compile(
          "(?is)(.*\\d(st|nd|rd|d|th) congress\\b.*|in the (house of representatives|senate)\\b.*"
              + "|(one|two) hundred[a-z -]* congress of the united states\\b.*"
              + "|.*congress assembled,?.*)");

  /** The front of a bill of Congress has at most so many lines above its enacting formula. */
  private static final int FRONT = 60;

  private static final Pattern VERB =
      Pattern.compile(
          "(?i).*\\b(is|are|was|were|be|been|shall|may|must|will|can|takes?"
              + "|amended|added|repealed|means|includes?|has|have|appl(y|ies)|authorizes?|reads?)\\b.*");

  /** "Section 1. R.S. 40:15 is": a stop behind a letter or two ends no title. */
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?s)(.*[\\s.])?([A-Z]{1,2}|No|Art|Sec|Stat|Rev|Supp|Ch|Pt)");

  /** The longest title of a section seen without a sign behind it has 160 letters. */
  private static final int LONGEST_TITLE = 200;

  static Conventions of(List<Block> blocks, Measures measures) {
    boolean federal =
        blocks.stream().limit(FRONT).anyMatch(block -> CONGRESS.matcher(block.text()).matches());
    return new Conventions(
        federal,
        federal && headsInCapitals(blocks),
        Indents.of(blocks, federal && measures.printsNumbers()),
        blocks.stream().anyMatch(Conventions::isNamedSection),
        measures);
  }

  private static boolean isNamedSection(Block block) {
    SectionHead head = SectionHead.match(block.text());
    return head != null && head.num().endsWith(".");
  }

  private static boolean headsInCapitals(List<Block> blocks) {
    int balance = 0;
    for (Block block : blocks) {
      // Appropriations begin "Sec. 101. (a) In General.—".
      SectionHead head = SectionHead.match(block.text());
      String behind = head == null ? block.text() : block.text().substring(head.length());
      Designator designator = Designator.bracketed(behind);
      if (designator != null) {
        String words = behind.substring(designator.length());
        boolean isHeaded = RunInHeading.isBefore(words, false);
        balance += isHeaded ? RunInHeading.isBefore(words, true) ? 1 : -1 : 0;
      }
    }
    return balance >= 0;
  }

  /** The number of a provision below the section; in bills of Congress always in brackets. */
  @Nullable Designator designator(String words) {
    return federal ? Designator.bracketed(words) : Designator.any(words);
  }

  /** The number of a section that a block begins with; null where it begins with none. */
  @Nullable SectionHead section(Block block, String words) {
    SectionHead head = SectionHead.match(words);
    if (block.isHeading()) {
      return head != null || federal ? head : numberAlone(block, words);
    }
    if (federal) {
      // In running text "Section 5." begins a sentence as often as a section.
      boolean isHead =
          head != null
              && (SectionHead.isQuotedHead(words)
                  || (head.num().matches("[“‘]*(SEC|SECTION|Sec)\\b.*")
                      && head.length() < words.length()));
      return isHead ? head : null;
    }
    boolean isSetOff =
        head != null
            && (head.num().endsWith(".")
                || head.num().endsWith(":")
                || block.emphasisEnd(head.length(), measures.emphasis()) > head.length());
    if (isSetOff) {
      return head;
    }
    SectionHead bare = SectionHead.bare(words);
    boolean isEmphasised = block.emphasisEnd(0, measures.emphasis()) > 0;
    return bare != null && (bare.num().endsWith(".") || isEmphasised)
        ? bare
        : isEmphasised ? numberAlone(block, words) : null;
  }

  /**
   * A bare number is a section only with a heading, or at the left: alone in the middle it is the
   * title of the paper.
   */
  private @Nullable SectionHead numberAlone(Block block, String words) {
    SectionHead head = SectionHead.hanging(words);
    if (head != null && namesSections && head.num().matches("[“‘]*\\d+[A-Z]?\\.?")) {
      return null;
    }
    return head != null && head.length() >= words.length() && measures.isCentred(block.setting())
        ? null
        : head;
  }

  /** The heading that runs into the words behind a number. */
  RunInHeading runInHeading(Block block, Wording words, int offset) {
    RunInHeading dashed = RunInHeading.split(words, headsInCapitals);
    if (federal || !dashed.heading().isEmpty()) {
      return dashed;
    }
    int end =
        block.emphasisEnd(offset, measures.emphasis())
            - (block.words().text().length() - words.text().length());
    return end > 0 && end < words.text().length() ? RunInHeading.at(words, end) : dashed;
  }

  /**
   * The heading in the words behind a section's number: what is set off, or a first sentence
   * without a verb, "Short title."
   */
  RunInHeading sectionHeading(Block block, Wording words, int offset) {
    RunInHeading found = runInHeading(block, words, offset);
    if (federal || !found.heading().isEmpty()) {
      return found;
    }
    int end = (words.text() + " ").indexOf(". ");
    boolean isTitle =
        end > 0
            && end < LONGEST_TITLE
            && !VERB.matcher(words.text().substring(0, end)).matches()
            && !ABBREVIATION.matcher(words.text().substring(0, end)).matches()
            && Character.isUpperCase(words.text().charAt(0));
    return isTitle ? RunInHeading.at(words, Math.min(end + 1, words.text().length())) : found;
  }

  /**
   * Whether a block is a note to the text, as histories and explanations are: set in smaller type.
   */
  boolean isNote(Block block) {
    // Text of one size wavers by rounding only; notes are set a point or more smaller, 9.5 under
    // 11.
    return !federal
        && block.role() == Block.Role.BODY
        && block.size() < 0.93f * measures.bodySize();
  }

  /**
   * The level of a number: in bills of Congress by its way of counting, elsewhere by how deep it
   * stands.
   */
  LevelKind kind(Node parent, Reading reading) {
    boolean isQuoted = parent.kind() == LevelKind.QUOTED_CONTENT;
    if (isQuoted && !federal && !reading.isBracketed()) {
      return LevelKind.SUBSECTION;
    }
    if (federal || isQuoted) {
      return reading.scheme().federalKind();
    }
    return switch (parent.kind()) {
      case SECTION, HEADING, ARTICLE, CHAPTER, PART, TITLE -> LevelKind.SUBSECTION;
      case SUBSECTION -> LevelKind.PARAGRAPH;
      case PARAGRAPH -> LevelKind.SUBPARAGRAPH;
      case SUBPARAGRAPH -> LevelKind.CLAUSE;
      case CLAUSE -> LevelKind.SUBCLAUSE;
      case SUBCLAUSE -> LevelKind.ITEM;
      case ITEM, SUBITEM -> LevelKind.SUBITEM;
      default -> LevelKind.PARAGRAPH;
    };
  }
}
