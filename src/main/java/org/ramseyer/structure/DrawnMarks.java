package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ramseyer.model.Mark;

/**
 * Which of the lines drawn under words mean that the words are added.
 *
 * <p>Lines also set off headings, links, labels ("Introduced By:"), the words that a digest
 * defines, and the examples of the legend. Lines through words always mean what they say, but in
 * the legend.
 */
final class DrawnMarks {

  private static final Pattern LINK =
      Pattern.compile("(?i)\\S*(https?://|www\\.|@\\w+\\.)\\S*|\\S+\\.(gov|org|com|edu)(/\\S*)?");

  /** A heading or label is a phrase; an added clause is longer or has a verb. */
  private static final int LONGEST_LABEL = 120;

  /** A new article may begin with the list of its sections: so many headings are looked through. */
  private static final int HEADINGS = 30;

  private static final Pattern VERB =
      Pattern.compile(
          "(?i).*\\b(is|are|was|were|be|been|shall|may|must|will|can|means|has|have)\\b.*");
  private static final Pattern NUMBER_ALONE =
      Pattern.compile("[“‘]*(\\([^()]{1,6}\\)|\\w{1,4}[.)])(\\s*\\([^()]{1,6}\\))*");
  private static final Pattern BEGINS_LABEL = Pattern.compile("^[“‘]*(§|\\p{Lu}|\\d).*");

  private final Legend legend;
  private final boolean isNumbered;

  /**
   * @param isNumbered whether the document prints line numbers: then the text of the bill is what
   *     stands between its first and its last numbered line
   */
  DrawnMarks(Legend legend, boolean isNumbered) {
    this.legend = legend;
    this.isNumbered = isNumbered;
  }

  static boolean any(List<Block> blocks) {
    return blocks.stream().anyMatch(block -> !block.words().marks().isEmpty());
  }

  static boolean anyUnderlined(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block -> block.words().marks().stream())
        .anyMatch(mark -> mark.kind() == Mark.Kind.UNDERLINED);
  }

  /**
   * The same blocks with the lines that are meant.
   *
   * @param after the blocks that follow these
   */
  List<Block> checked(List<Block> blocks, List<Block> after) {
    List<Block> checked = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.words().marks().isEmpty()) {
        checked.add(block);
      } else if (legend.holds(block.text()) || isOutside(blocks, i, after)) {
        checked.add(block.withMarks(List.of()));
      } else {
        checked.add(block.withMarks(meant(blocks, i)));
      }
    }
    return checked;
  }

  /** Cover, digest and endorsement: above the first numbered line of a bill, or below its last. */
  private boolean isOutside(List<Block> blocks, int index, List<Block> after) {
    if (!isNumbered || isOnNumberedLine(blocks.get(index))) {
      return false;
    }
    boolean isAbove = blocks.subList(0, index).stream().noneMatch(DrawnMarks::isOnNumberedLine);
    boolean isBelow =
        blocks.subList(index, blocks.size()).stream().noneMatch(DrawnMarks::isOnNumberedLine)
            && after.stream().noneMatch(DrawnMarks::isOnNumberedLine);
    return isAbove || isBelow;
  }

  private static boolean isOnNumberedLine(Block block) {
    return block.setting().isNumbered();
  }

  private List<Mark> meant(List<Block> blocks, int index) {
    Block block = blocks.get(index);
    List<Mark> meant = new ArrayList<>();
    for (Mark mark : block.words().marks()) {
      if (mark.kind() == Mark.Kind.STRUCK || mark.shownBy() != Mark.Sign.LINE) {
        meant.add(mark);
      } else if (legend.underlinesAdditions()
          && !isLink(block, mark)
          // A row of a table is no label of the row below it.
          && (block.setting().isRow() || !isLabel(blocks, index, mark))) {
        boolean isAmendment = legend.says(DraftingSign.UNDERLINED_AMENDMENTS);
        meant.add(
            isAmendment
                ? new Mark(mark.kind(), mark.start(), mark.end(), Mark.Sign.AMENDMENT)
                : mark);
      }
    }
    return meant;
  }

  private static boolean isLink(Block block, Mark mark) {
    return LINK.matcher(marked(block, mark)).matches();
  }

  private static String marked(Block block, Mark mark) {
    return block.text().substring(mark.start(), mark.end()).strip();
  }

  /**
   * Whether underlined words are a heading or a label of words that are not underlined themselves:
   * it begins the paragraph, or all of it but the number is underlined, and what follows is plain.
   */
  private static boolean isLabel(List<Block> blocks, int index, Mark mark) {
    Block block = blocks.get(index);
    String words = marked(block, mark);
    String before = block.text().substring(0, mark.start()).strip();
    boolean begins = before.isEmpty() || isNumber(before);
    boolean mayBe =
        begins
            && words.length() <= LONGEST_LABEL
            && BEGINS_LABEL.matcher(words).matches()
            && !NUMBER_ALONE.matcher(words).matches()
            && !VERB.matcher(words).matches()
            && block.words().marks().stream().noneMatch(m -> m.kind() == Mark.Kind.STRUCK);
    if (!mayBe) {
      return false;
    }
    String rest = block.text().substring(mark.end()).strip();
    if (rest.matches("[.:—–-]*")) {
      return !goesOn(blocks, index);
    }
    // It must end as headings and labels end, or "Except on Sundays, the" would be one.
    return words.matches(".*[.:—]") || rest.matches("^[.:—].*");
  }

  private static boolean isNumber(String text) {
    Matcher number = NUMBER_ALONE.matcher(text);
    return number.matches()
        || SectionHead.match(text) != null
        || SectionHead.bare(text + " X") != null;
  }

  /** Whether the words before or behind a block that is underlined as a whole are so too. */
  private static boolean goesOn(List<Block> blocks, int index) {
    if (index > 0 && isUnderlined(blocks.get(index - 1))) {
      return true;
    }
    for (int i = index + 1; i < Math.min(blocks.size(), index + HEADINGS); i++) {
      Block next = blocks.get(i);
      if (!isUnderlined(next)) {
        return false;
      }
      if (next.text().length() > LONGEST_LABEL || VERB.matcher(next.text()).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnderlined(Block block) {
    int underlined = 0;
    for (Mark mark : block.words().marks()) {
      underlined += mark.kind() == Mark.Kind.UNDERLINED ? mark.end() - mark.start() : 0;
    }
    // All but the number, which may keep its own look.
    return underlined * 2 > block.text().length();
  }
}
