package org.ramseyer.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.Place;
import org.ramseyer.model.Wording;

/** Opens and closes quoted law in the tree by the quotation marks of each block. */
final class Quotations {

  private static final Pattern INTRODUCES = Pattern.compile("(?s).*([:—]|following)$");

  /** Behind the closing mark of quoted law little follows: ".", "; and", " before the period." */
  private static final int LONGEST_END = 40;

  /** How many paragraphs of flush words may follow one another in quoted law. */
  private static final int FLUSH_BLOCKS = 4;

  private final Tree tree;
  private final Conventions conventions;
  private final List<Diagnostic> diagnostics;

  Quotations(Tree tree, Conventions conventions, List<Diagnostic> diagnostics) {
    this.tree = tree;
    this.conventions = conventions;
    this.diagnostics = diagnostics;
  }

  /**
   * Makes as many quotations open as a block stands in.
   *
   * @param before the words before the block, which may introduce quoted law
   */
  void follow(List<Block> blocks, int index, String before) {
    if (!goesOn(blocks, index)) {
      Block block = blocks.get(index);
      follow(block.text(), before, block.place());
    }
  }

  /** The same for words that begin with as many opening marks as they stand in quotations. */
  void follow(String text, String before, Place start) {
    int leading = QuoteScan.leading(text);
    if (leading < tree.depth()) {
      diagnostics.add(
          new Diagnostic(
              "quotation-not-closed", "A quotation has no closing mark before this line.", start));
      while (tree.depth() > leading) {
        tree.closeQuotation(Wording.EMPTY);
      }
    }
    while (leading > tree.depth() && beginsQuotedLaw(text.substring(tree.depth()), before)) {
      tree.openQuotation(start);
    }
  }

  /** Where the quotations that are open end in the words of a block, the innermost first. */
  List<Integer> ends(String text) {
    return tree.depth() == 0 ? List.of() : QuoteScan.closings(text, tree.depth());
  }

  /**
   * Closes quotations at these offsets; what stands behind a closing mark is the continuation of
   * what it closes.
   */
  void close(Wording words, List<Integer> ends) {
    for (int i = 0; i < ends.size() && tree.depth() > 0; i++) {
      int to = i + 1 < ends.size() ? ends.get(i + 1) : words.text().length();
      tree.closeQuotation(Slices.slice(words, ends.get(i), to));
    }
  }

  /**
   * Whether words without an opening mark still stand in the quotation that is open: flush words of
   * quoted law have none. They have no number either, and the quotation is closed in them or goes
   * on behind them.
   */
  private boolean goesOn(List<Block> blocks, int index) {
    if (tree.depth() == 0) {
      return false;
    }
    for (int i = index; i < Math.min(blocks.size(), index + FLUSH_BLOCKS); i++) {
      String text = blocks.get(i).text();
      if (QuoteScan.leading(text) > 0) {
        return i > index;
      }
      if (isProvision(text) || blocks.get(i).isHeading()) {
        return false;
      }
      if (!QuoteScan.closings(text, tree.depth()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean isProvision(String text) {
    return conventions.designator(text) != null
        || SectionHead.match(text) != null
        || BigLevel.match(text) != null;
  }

  /**
   * Whether the opening mark that the words begin with opens quoted law and not a phrase in quotes.
   */
  private boolean beginsQuotedLaw(String text, String before) {
    String plain = tree.depth() % 2 == 0 ? text : swapped(text);
    if (isProvision(plain.replaceAll("^[“‘]+", ""))) {
      return true;
    }
    List<Integer> ends = QuoteScan.closings(plain, 1);
    boolean isIntroduced = INTRODUCES.matcher(before).matches();
    if (ends.isEmpty()) {
      return isIntroduced || tree.depth() == 0;
    }
    return isIntroduced && plain.length() - ends.get(0) <= LONGEST_END;
  }

  /** Within a quotation single marks do what double marks do outside. */
  private static String swapped(String text) {
    StringBuilder swapped = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int mark = "“‘”’".indexOf(text.charAt(i));
      if (mark >= 0) {
        swapped.setCharAt(i, "‘“’”".charAt(mark));
      }
    }
    return swapped.toString();
  }
}
