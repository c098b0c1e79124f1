package org.ramseyer.structure;

import java.util.Collections;
import java.util.List;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.Wording;

/**
 * Puts the blocks of a body into the tree, one after the other.
 *
 * <p>Each block is, in this order: part of a quotation, or the end of one; contents or a table; a
 * big level; a section; a numbered provision; a heading; words of the provision that is open.
 * Nothing is refused: what is none of these is an unnumbered paragraph.
 */
final class BodyAssembler {

  private final Quotations quotations;
  private final SmallPrint smallPrint;
  private final Levels levels;
  private final Conventions conventions;

  BodyAssembler(Tree tree, Conventions conventions, List<Diagnostic> diagnostics) {
    quotations = new Quotations(tree, conventions, diagnostics);
    smallPrint = new SmallPrint(tree, quotations);
    levels = new Levels(tree, conventions);
    this.conventions = conventions;
  }

  /**
   * Adds blocks.
   *
   * @param blocks of which each is let go when its words stand in the tree
   */
  void add(List<Block> blocks) {
    String before = "";
    int textEnd = endOfText(blocks);
    for (int i = 0; i < blocks.size(); ) {
      if (i == textEnd) {
        levels.endText();
      }
      int end = i + 1;
      if (blocks.get(i).role() == Block.Role.SMALL) {
        while (end < blocks.size() && blocks.get(end).role() == Block.Role.SMALL) {
          end++;
        }
        smallPrint.add(blocks.subList(i, end), before);
      } else {
        add(blocks, i, before);
      }
      before = blocks.get(end - 1).text();
      Collections.fill(blocks.subList(i, end), blocks.getLast());
      i = end;
    }
  }

  /**
   * Where the text ends on pages that number their lines: behind the last numbered one stand
   * digests, reports and explanations. Bills of Congress have nothing there but what is signed.
   */
  private int endOfText(List<Block> blocks) {
    if (conventions.federal() || !conventions.measures().printsNumbers()) {
      return -1;
    }
    int last = blocks.size() - 1;
    while (last >= 0 && !blocks.get(last).setting().isNumbered()) {
      last--;
    }
    return last + 1;
  }

  private void add(List<Block> blocks, int index, String before) {
    quotations.follow(blocks, index, before);
    Wording whole = blocks.get(index).words();
    List<Integer> ends = quotations.ends(whole.text());
    Wording words = ends.isEmpty() ? whole : Slices.slice(whole, 0, ends.get(0));
    levels.add(blocks.get(index), words);
    quotations.close(whole, ends);
  }
}
