package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.LevelKind.Rank;
import org.ramseyer.model.Num;
import org.ramseyer.model.Place;
import org.ramseyer.model.Wording;

/**
 * Puts the blocks of a bill's body into the tree, one after the other.
 *
 * <p>Each block is, in this order: part of a quotation or the end of one; contents or a table; a big level; a section; a
 * numbered provision; words of the provision that is open. Nothing is refused: what is none of these is an unnumbered
 * paragraph.
 */
final class BodyAssembler {

  private static final Pattern INTRODUCES = Pattern.compile("(?s).*([:—]|following)$");
  private static final Pattern CONTENTS = Pattern.compile("^[“‘]*((Sec|SEC)\\.?( ?\\d.*)?|§.*|.*Table of contents.*)$");
  /** How many paragraphs of flush words may follow one another in quoted law. */
  private static final int FLUSH_BLOCKS = 4;
  private static final Pattern LEADERS = Pattern.compile("\\s*\\.{4,}\\s*|(\\s\\.){4,}\\s*");

  private final Tree tree;
  private final Placement.Finder places;
  private final List<Diagnostic> diagnostics;
  private String before = "";

  BodyAssembler(Tree tree, Placement.Finder places, List<Diagnostic> diagnostics) {
    this.tree = tree;
    this.places = places;
    this.diagnostics = diagnostics;
  }

  void add(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); ) {
      int end = i + 1;
      if (blocks.get(i).role() == Block.Role.SMALL) {
        while (end < blocks.size() && blocks.get(end).role() == Block.Role.SMALL) {
          end++;
        }
        smallPrint(blocks.subList(i, end));
      } else {
        add(blocks, i);
      }
      before = blocks.get(end - 1).text();
      i = end;
    }
  }

  private void add(List<Block> blocks, int index) {
    Block block = blocks.get(index);
    if (!goesOnInQuotation(blocks, index)) {
      followQuotations(block.text(), start(block.words()));
    }
    List<Integer> ends = tree.depth() == 0 ? List.of() : QuoteScan.closings(block.text(), tree.depth());
    Wording words = ends.isEmpty() ? block.words() : Slices.slice(block.words(), 0, ends.get(0));
    if (!(isHeading(block) && heading(block, words))) {
      paragraph(block, words);
    }
    close(block.words(), ends);
  }

  /**
   * Whether words without an opening mark still stand in the quotation that is open: flush words of quoted law have none.
   * They have no number either, and the quotation is closed in them or goes on behind them.
   */
  private boolean goesOnInQuotation(List<Block> blocks, int index) {
    if (tree.depth() == 0) {
      return false;
    }
    for (int i = index; i < Math.min(blocks.size(), index + FLUSH_BLOCKS); i++) {
      String text = blocks.get(i).text();
      if (QuoteScan.leading(text) > 0) {
        return i > index;
      }
      if (Designator.bracketed(text) != null || SectionHead.match(text) != null || isHeading(blocks.get(i))) {
        return false;
      }
      if (!QuoteScan.closings(text, tree.depth()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeading(Block block) {
    return block.role() == Block.Role.BOLD || block.role() == Block.Role.CENTRED;
  }

  private void close(Wording words, List<Integer> ends) {
    for (int i = 0; i < ends.size() && tree.depth() > 0; i++) {
      int to = i + 1 < ends.size() ? ends.get(i + 1) : words.text().length();
      tree.closeQuotation(Slices.slice(words, ends.get(i), to));
    }
  }

  /** Opens and closes quotations so that the block stands in as many as it begins with opening marks. */
  private void followQuotations(String text, Place start) {
    int leading = QuoteScan.leading(text);
    if (leading < tree.depth()) {
      diagnostics.add(new Diagnostic("quotation-not-closed", "A quotation has no closing mark before this line.", start));
      while (tree.depth() > leading) {
        tree.closeQuotation(Wording.EMPTY);
      }
    }
    while (leading > tree.depth() && beginsQuotedLaw(text.substring(tree.depth()))) {
      tree.openQuotation(start);
    }
  }

  /** Whether the opening mark that the words begin with opens quoted law and not a phrase in quotes. */
  private boolean beginsQuotedLaw(String text) {
    String plain = tree.depth() % 2 == 0 ? text : swapped(text);
    String inner = plain.replaceAll("^[“‘]+", "");
    boolean isProvision = Designator.bracketed(inner) != null || SectionHead.match(inner) != null || BigLevel.match(inner) != null;
    List<Integer> ends = QuoteScan.closings(plain, 1);
    boolean closesAtEnd = !ends.isEmpty() && plain.length() - ends.get(0) <= 40;
    return isProvision || (ends.isEmpty() && tree.depth() == 0) || (closesAtEnd && INTRODUCES.matcher(before).matches())
        || (ends.isEmpty() && INTRODUCES.matcher(before).matches());
  }

  private static String swapped(String text) {
    return text.replace('“', '\1').replace('‘', '“').replace('\1', '‘').replace('”', '\1').replace('’', '”')
        .replace('\1', '’');
  }

  private boolean heading(Block block, Wording words) {
    BigLevel big = BigLevel.match(words.text());
    if (big != null) {
      Node node = tree.open(tree.parentOfBig(big.kind()), big.kind(), Num.of(big.num()), start(words));
      node.setHeading(Headings.trimmed(Slices.from(words, big.length())));
      return true;
    }
    SectionHead head = SectionHead.match(words.text());
    if (head != null) {
      Node node = tree.open(tree.parentOfSection(), LevelKind.SECTION, Num.of(head.num()), start(words));
      node.setHeading(Headings.trimmed(Slices.from(words, head.length())));
      return true;
    }
    if (Designator.bracketed(words.text()) != null) {
      return false;
    }
    Node node = tree.open(tree.parentOfSection(), LevelKind.HEADING, null, start(words));
    node.setHeading(Headings.trimmed(words));
    return true;
  }

  private void paragraph(Block block, Wording words) {
    SectionHead head = SectionHead.match(words.text());
    if (head != null && head.num().matches("[“‘]*(SEC|SECTION).*") && head.length() < words.text().length()) {
      Node node = tree.open(tree.parentOfSection(), LevelKind.SECTION, Num.of(head.num()), start(words));
      behindNumber(node, Slices.from(words, head.length()), block);
      return;
    }
    Designator designator = Designator.bracketed(words.text());
    if (designator != null) {
      numbered(designator, words, block, block.first());
    } else {
      plain(words, block);
    }
  }

  private void numbered(Designator designator, Wording words, Block block, float x) {
    Placement placement = places.find(tree.open(), designator, x);
    Reading reading = placement.reading();
    if (placement.sibling() != null && placement.siblingReading() != null) {
      placement.sibling().recount(placement.siblingReading());
    }
    Node node = tree.open(
        placement.parent(), reading.scheme().federalKind(), Num.of(designator.text()), start(words));
    node.counted(designator, reading, x, edge(block, x));
    behindNumber(node, Slices.from(words, designator.length()), block);
  }

  private static float edge(Block block, float x) {
    // The step of a bill's indentation is 28 points: other lines stand one step to the left of the first.
    return Float.isNaN(block.rest()) ? block.first() - 28 : block.rest();
  }

  /** Words behind a number: another number that runs in, "(a)(1) The", or a heading, then such a number or text. */
  private void behindNumber(Node node, Wording words, Block block) {
    if (runsIn(node, words, block)) {
      return;
    }
    RunInHeading split = RunInHeading.split(words, true);
    node.setHeading(split.heading());
    if (!split.rest().isEmpty() && (split.heading().isEmpty() || !runsIn(node, split.rest(), block))) {
      node.addWords(split.rest());
    }
  }

  private boolean runsIn(Node node, Wording words, Block block) {
    Designator next = Designator.bracketed(words.text());
    if (next == null || !next.canBeFirst()) {
      return false;
    }
    Reading reading = places.find(List.of(node), next, Float.NaN).reading();
    Node inner = tree.open(node, reading.scheme().federalKind(), Num.of(next.text()), start(words));
    inner.counted(next, reading, Float.NaN, edge(block, block.first()));
    behindNumber(inner, Slices.from(words, next.length()), block);
    return true;
  }

  private void plain(Wording words, Block block) {
    Node open = tree.current();
    if (open == tree.root() || (open == tree.frame() && open.isFresh())) {
      tree.frame().addParagraph(words, start(words));
      return;
    }
    if (open.isFresh()) {
      open.addWords(words);
      return;
    }
    Node owner = flushOwner(block);
    tree.backTo(owner);
    owner.addParagraph(words, start(words));
  }

  /** The open provision that unnumbered words belong to, by their left edge. */
  private Node flushOwner(Block block) {
    boolean indented = !Float.isNaN(block.rest()) && block.rest() < block.first() - 4;
    for (Node node : tree.open()) {
      boolean isSmall = node.kind().rank() == Rank.SMALL && node.num() != null;
      if (!isSmall) {
        continue;
      }
      boolean sameEdge = Math.abs(node.edge() - block.first()) < 4;
      boolean sameFirst = Math.abs(node.x() - block.first()) < 4;
      if (indented ? sameFirst : sameEdge && node.hasChildren()) {
        return node;
      }
    }
    for (Node node : tree.open()) {
      if (node.kind().rank() == Rank.PRIMARY || node.kind() == LevelKind.HEADING || node.kind().rank() == Rank.BIG) {
        return node;
      }
    }
    return tree.frame();
  }

  private void smallPrint(List<Block> entries) {
    Block first = entries.get(0);
    followQuotations(first.text().startsWith("“") ? first.text() : "“‘“".substring(0, tree.depth()) + first.text(),
        start(first.words()));
    boolean isContents = entries.stream().anyMatch(entry -> CONTENTS.matcher(entry.text()).matches());
    Node owner = tree.current();
    Node list = tree.open(owner, isContents ? LevelKind.TOC : LevelKind.TABLE, null, start(first.words()));
    List<Integer> ends = List.of();
    Wording last = Wording.EMPTY;
    for (Block entry : entries) {
      last = entry.words();
      ends = tree.depth() == 0 ? List.of() : QuoteScan.closings(last.text(), tree.depth());
      Wording words = ends.isEmpty() ? last : Slices.slice(last, 0, ends.get(0));
      Node child = tree.open(list, isContents ? LevelKind.HEADING : LevelKind.PARAGRAPH, null, start(words));
      child.addWords(withoutLeaders(words));
    }
    tree.backTo(owner);
    close(last, ends);
  }

  private static Wording withoutLeaders(Wording words) {
    Wording kept = Wording.EMPTY;
    int from = 0;
    var matcher = LEADERS.matcher(words.text());
    while (matcher.find()) {
      kept = kept.plus(Slices.slice(words, from, matcher.start()));
      from = matcher.end();
    }
    return kept.plus(Slices.from(words, from));
  }

  private static Place start(Wording words) {
    return words.span().start();
  }
}
