package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ramseyer.model.Mark;

/**
 * Numbers that are new where new words are set in capitals. Figures have no capitals; Maryland sets
 * its new words in bold too, and by that alone a new "(1)" differs from an old one.
 */
final class BoldNumbers {

  /** "(1)" of a paragraph, "17–1903." of a section. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\(\\d{1,3}\\)|(?<![\\p{L}\\p{N}])\\d+[–-]\\d+(?:[.–-]\\d+)*\\.?(?![\\p{L}\\p{N}])");

  private BoldNumbers() {}

  /** The same blocks with bold numbers marked, where most of what is added is bold. */
  static List<Block> mark(List<Block> blocks) {
    int balance = 0;
    for (Block block : blocks) {
      for (Mark mark : block.words().marks()) {
        if (mark.shownBy() == Mark.Sign.CAPITALS) {
          balance += balance(block, mark);
        }
      }
    }
    return balance > 0 ? blocks.stream().map(BoldNumbers::marked).toList() : blocks;
  }

  /** Letters in bold less letters that are not; small capitals have lost their look already. */
  private static int balance(Block block, Mark mark) {
    int balance = 0;
    for (LineJoiner.FaceRun run : block.faces()) {
      int shared = Math.min(run.end(), mark.end()) - Math.max(run.start(), mark.start());
      if (shared > 0 && !AddedFaces.isAdded(run.face())) {
        balance += run.face().isBold() ? shared : -shared;
      }
    }
    return balance;
  }

  private static Block marked(Block block) {
    List<Mark> all = new ArrayList<>(block.words().marks());
    Matcher number = NUMBER.matcher(block.text());
    while (number.find()) {
      int start = number.start();
      int end = number.end();
      boolean isBold =
          block.faces().stream()
              .anyMatch(run -> run.face().isBold() && run.start() <= start && run.end() >= end);
      boolean isFree = all.stream().noneMatch(mark -> mark.overlaps(start, end));
      if (isBold && isFree) {
        all.add(new Mark(Mark.Kind.UNDERLINED, start, end, Mark.Sign.BOLD));
      }
    }
    all.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
    return all.size() == block.words().marks().size() ? block : block.withMarks(all);
  }
}
