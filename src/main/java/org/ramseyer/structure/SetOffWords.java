package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.ramseyer.model.Mark;
import org.ramseyer.source.Face;

/**
 * Words added by setting them in bold or italics, where the legend says so.
 *
 * <p>Headings are bold as well: one that stands over words that are not bold is no addition, nor is
 * the number of a section of the bill itself.
 */
final class SetOffWords {

  private static final Pattern BILL_SECTION =
      Pattern.compile("^(SECTION|Section|SEC\\.|Sec\\.)\\s+[0-9A-Z]{1,3}\\.\\s*");

  /** Signs that are set with the words beside them: brackets are bold in Missouri. */
  private static final Pattern SIGN = Pattern.compile("[\\[\\](){}.,;:—–\\s-]*");

  private final Legend legend;
  private final Mark.Sign sign;

  SetOffWords(Legend legend, Mark.Sign sign) {
    this.legend = legend;
    this.sign = sign;
  }

  List<Block> mark(List<Block> blocks) {
    List<Block> marked = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean isHeading =
          isWhole(block)
              && Designator.any(block.text()) == null
              && !(i + 1 < blocks.size() && isWhole(blocks.get(i + 1)))
              && !block.text().matches("(?s).{40,}[.;:]");
      marked.add(isHeading || legend.holds(block.text()) ? block : marked(block));
    }
    return marked;
  }

  private boolean isSet(Face face) {
    return sign == Mark.Sign.BOLD ? AddedFaces.isAdded(face) : face.isItalic();
  }

  private boolean isWhole(Block block) {
    return block.faces().stream().allMatch(run -> isSet(run.face()));
  }

  private Block marked(Block block) {
    int from = 0;
    var frame = BILL_SECTION.matcher(block.text());
    if (frame.find()) {
      from = frame.end();
    }
    List<Mark> all = new ArrayList<>(block.words().marks());
    int start = -1;
    int end = 0;
    for (LineJoiner.FaceRun run : block.faces()) {
      if (!isSet(run.face()) || run.end() <= from) {
        add(block, start, end, all);
        start = -1;
      } else {
        start = start < 0 ? Math.max(from, run.start()) : start;
        end = Math.min(run.end(), block.text().length());
      }
    }
    add(block, start, end, all);
    all.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
    // What is new is text; set in bold it only looked like a heading.
    boolean isText = block.isHeading() && isWhole(block);
    return (isText ? block.as(Block.Role.BODY) : block).withMarks(all);
  }

  private void add(Block block, int start, int end, List<Mark> into) {
    if (start < 0 || end <= start) {
      return;
    }
    int first = start;
    for (Mark struck : block.words().marks()) {
      if (struck.kind() == Mark.Kind.STRUCK && struck.overlaps(first, end)) {
        added(block.text(), first, struck.start(), into);
        first = Math.max(first, struck.end());
      }
    }
    added(block.text(), first, end, into);
  }

  private void added(String text, int start, int end, List<Mark> into) {
    int from = start;
    int to = end;
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    int first = from;
    int last = to;
    boolean isMarked =
        into.stream()
            .anyMatch(mark -> mark.kind() == Mark.Kind.UNDERLINED && mark.overlaps(first, last));
    if (to > from && !isMarked && !SIGN.matcher(text.substring(from, to)).matches()) {
      into.add(new Mark(Mark.Kind.UNDERLINED, from, to, sign));
    }
  }
}
