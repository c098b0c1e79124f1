package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Mark;

/**
 * Words deleted by setting them in [brackets] or ((double parentheses)), over as many paragraphs as
 * it takes.
 *
 * <p>The signs lie within the mark: they are gone when the words are, and come off when the words
 * stay.
 */
final class Enclosures {

  /** New York repeals whole articles in one pair of brackets; an opening one alone is a slip. */
  private static final int MOST_BLOCKS = 150;

  /** "[(4)] (3)": nothing but an amendment sets a number beside a number in brackets. */
  private static final Pattern RENUMBERED =
      Pattern.compile("\\[\\(?\\w{1,4}[.)]{0,2}\\] ?\\(?\\w{1,4}[.)]{1,2}(\\s|$)");

  private static final Pattern DESIGNATORS =
      Pattern.compile("^ ?((\\(\\w{1,5}\\) ?)+|\\w{1,4}\\.)(?=\\s|$)");

  private final Legend legend;
  private final Mark.Sign sign;
  private final String open;
  private final String close;

  private Enclosures(Legend legend, Mark.Sign sign, String open, String close) {
    this.legend = legend;
    this.sign = sign;
    this.open = open;
    this.close = close;
  }

  /** Which of the two mean deletions in a document. */
  static List<Enclosures> meant(Legend legend, List<Block> body) {
    List<Enclosures> meant = new ArrayList<>();
    if (legend.says(DraftingSign.BRACKETS) || arePaired(body, "[", "]")) {
      meant.add(new Enclosures(legend, Mark.Sign.BRACKETS, "[", "]"));
    }
    if (legend.says(DraftingSign.PARENTHESES) || arePaired(body, "((", "))")) {
      meant.add(new Enclosures(legend, Mark.Sign.PARENTHESES, "((", "))"));
    }
    return meant;
  }

  /** Whether a document without legend and lines could have them. */
  static boolean mayBePaired(List<Block> body) {
    return body.stream()
        .map(Block::text)
        .anyMatch(text -> text.indexOf('[') >= 0 && RENUMBERED.matcher(text).find());
  }

  /**
   * Whether a document without a legend pairs them with what takes their place: underlined words
   * begin right behind, or the words inside are struck as well, or a number takes the place of a
   * number. Once may be chance.
   */
  private static boolean arePaired(List<Block> body, String open, String close) {
    int pairs = 0;
    for (Block block : body) {
      String text = block.text();
      if (open.equals("[")) {
        pairs += (int) RENUMBERED.matcher(text).results().count();
      }
      for (Mark mark : block.words().marks()) {
        boolean replaces =
            mark.kind() == Mark.Kind.UNDERLINED
                && text.substring(0, mark.start()).stripTrailing().endsWith(close);
        boolean isStruckToo =
            mark.kind() == Mark.Kind.STRUCK
                && (text.startsWith(open, mark.start())
                    || text.substring(0, mark.start()).endsWith(open));
        pairs += replaces || isStruckToo ? 1 : 0;
      }
    }
    return pairs >= 2;
  }

  /** The same blocks with what stands in the signs marked as deleted. */
  List<Block> mark(List<Block> blocks) {
    List<List<Mark>> found = new ArrayList<>();
    blocks.forEach(block -> found.add(new ArrayList<>()));
    for (int block = 0; block < blocks.size(); block++) {
      if (isLegend(blocks.get(block))) {
        continue;
      }
      int at = start(blocks.get(block), 0);
      while (at >= 0) {
        Spot end = end(blocks, new Spot(block, at + open.length()));
        if (end == null) {
          at = start(blocks.get(block), at + open.length());
          continue;
        }
        enclose(blocks, new Spot(block, at), end, found);
        block = end.block();
        at = start(blocks.get(block), end.offset());
      }
    }
    List<Block> marked = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      marked.add(with(blocks.get(i), found.get(i)));
    }
    return marked;
  }

  /** The legend stands at the foot of a page, between the words of a deletion that goes on. */
  private boolean isLegend(Block block) {
    return legend.holds(block.text());
  }

  private record Spot(int block, int offset) {}

  /** The next opening sign; one that is struck itself is taken back. */
  private int start(Block block, int from) {
    String text = block.text();
    for (int at = text.indexOf(open, from); at >= 0; at = text.indexOf(open, at + 1)) {
      boolean isWordBefore =
          open.length() == 2 && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
      if (!isWordBefore && !isStruck(block, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isStruck(Block block, int at) {
    return block.words().marks().stream()
        .anyMatch(
            mark ->
                mark.kind() == Mark.Kind.STRUCK
                    && mark.shownBy() == Mark.Sign.LINE
                    && mark.start() == at
                    && mark.end() == at + 1);
  }

  /** Just behind the closing sign; null where there is none. */
  private @Nullable Spot end(List<Block> blocks, Spot from) {
    int depth = 0;
    int last = Math.min(blocks.size(), from.block() + MOST_BLOCKS);
    for (int block = from.block(); block < last; block++) {
      if (isLegend(blocks.get(block))) {
        continue;
      }
      String text = blocks.get(block).text();
      for (int at = block == from.block() ? from.offset() : 0; at < text.length(); at++) {
        if (depth == 0 && text.startsWith(close, at) && !isStruck(blocks.get(block), at)) {
          return new Spot(block, at + close.length());
        }
        depth += text.charAt(at) == open.charAt(0) ? 1 : 0;
        depth -= depth > 0 && text.charAt(at) == close.charAt(0) ? 1 : 0;
      }
    }
    return null;
  }

  private void enclose(List<Block> blocks, Spot from, Spot to, List<List<Mark>> into) {
    for (int block = from.block(); block <= to.block(); block++) {
      int start = block == from.block() ? from.offset() : 0;
      int end = block == to.block() ? to.offset() : blocks.get(block).text().length();
      boolean isBlank =
          from.block() == to.block() && end - start <= open.length() + close.length() + 1;
      if (end > start && !isBlank && !isLegend(blocks.get(block))) {
        into.get(block).add(new Mark(Mark.Kind.STRUCK, start, end, sign));
      }
    }
  }

  private Block with(Block block, List<Mark> enclosed) {
    if (enclosed.isEmpty()) {
      return block;
    }
    List<Mark> all = new ArrayList<>(enclosed);
    for (Mark mark : block.words().marks()) {
      // Struck words in brackets are deleted once.
      boolean isWithin =
          mark.kind() == Mark.Kind.STRUCK
              && enclosed.stream()
                  .anyMatch(one -> one.start() <= mark.start() && mark.end() <= one.end());
      if (!isWithin) {
        all.add(mark);
      }
    }
    for (Mark one : enclosed) {
      renumbered(block.text(), one, all);
    }
    all.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
    return new Block(block.role(), block.setting(), block.words().withMarks(all), plain(block));
  }

  /** The faces without those of the signs alone: Maryland's brackets are bold, and no headings. */
  private static List<LineJoiner.FaceRun> plain(Block block) {
    List<LineJoiner.FaceRun> runs = new ArrayList<>(block.faces());
    for (int i = runs.size() - 1; i >= 0 && runs.size() > 1; i--) {
      LineJoiner.FaceRun run = runs.get(i);
      int end = Math.min(run.end(), block.text().length());
      if (block.text().substring(Math.min(run.start(), end), end).matches("[\\[\\]() ]*")) {
        runs.remove(i);
      }
    }
    return runs;
  }

  /** A number that stands right behind a deleted number takes its place, however it is set. */
  private void renumbered(String text, Mark deleted, List<Mark> all) {
    String inside =
        text.substring(deleted.start(), deleted.end())
            .replaceAll("^[\\[(]\\(?|[\\])]$", "")
            .strip();
    Matcher next = DESIGNATORS.matcher(text.substring(deleted.end()));
    if (!inside.matches("\\(?\\w{1,5}[.)]{0,2}(\\s*\\(\\w{1,5}\\)?)*") || !next.find()) {
      return;
    }
    int start = deleted.end() + next.start(1);
    int end = deleted.end() + next.group().stripTrailing().length();
    boolean isMarked =
        all.stream()
            .anyMatch(mark -> mark.kind() == Mark.Kind.UNDERLINED && mark.overlaps(start, end));
    if (!isMarked && end > start) {
      all.add(new Mark(Mark.Kind.UNDERLINED, start, end, sign));
    }
  }
}
