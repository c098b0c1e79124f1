package org.ramseyer.structure;

import java.util.List;
import org.ramseyer.model.Mark;

/**
 * A body in two: the text that a committee struck as a whole, and the text it put in its place.
 *
 * <p>Bills reported in the Senate print both, "[Strike out all after the enacting clause and insert
 * the part printed in italic]": first the old text, struck through, then the new one, in italic.
 * Passages that are struck within a text that stays are no such text.
 *
 * @param struck blocks of the struck text, a part of the list they came in; empty where there is
 *     none
 * @param rest the other blocks, as well
 */
record StruckText(List<Block> struck, List<Block> rest) {

  /** Signs between words and the number of a line's first word may be left out by the bar. */
  private static final double STRUCK = 0.8;

  static StruckText of(List<Block> body, Conventions conventions) {
    int end = 0;
    while (end < body.size() && isStruck(body.get(end))) {
      end++;
    }
    List<Block> struck = body.subList(0, end);
    List<Block> rest = body.subList(end, body.size());
    return holdsSection(struck, conventions) && holdsSection(rest, conventions)
        ? new StruckText(struck, rest)
        : new StruckText(List.of(), body);
  }

  private static boolean holdsSection(List<Block> blocks, Conventions conventions) {
    return blocks.stream().anyMatch(block -> conventions.section(block, block.text()) != null);
  }

  private static boolean isStruck(Block block) {
    String text = block.text();
    int letters = letters(text, 0, text.length());
    int under = 0;
    for (Mark mark : block.words().marks()) {
      if (mark.kind() == Mark.Kind.STRUCK) {
        under += letters(text, mark.start(), Math.min(mark.end(), text.length()));
      }
    }
    return letters > 0 && under >= STRUCK * letters;
  }

  private static int letters(String text, int from, int to) {
    return (int) text.substring(from, to).chars().filter(Character::isLetterOrDigit).count();
  }
}
