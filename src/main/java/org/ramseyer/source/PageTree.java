package org.ramseyer.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Walks the page tree itself, without believing its counts: each page once, no deeper than a limit,
 * no node twice.
 */
final class PageTree {

  private final List<COSDictionary> pages = new ArrayList<>();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private int nodes;
  private boolean damaged;

  private PageTree() {}

  static PageTree of(PDDocument document) {
    PageTree tree = new PageTree();
    COSDictionary root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
    if (root != null) {
      tree.visit(root, 0);
    }
    return tree;
  }

  List<COSDictionary> pages() {
    return pages;
  }

  /**
   * Whether something in the tree was left out: a node met twice, a branch too deep, pages beyond
   * the limit.
   */
  boolean isDamaged() {
    return damaged;
  }

  private void visit(COSDictionary node, int depth) {
    nodes++;
    if (depth > ReadingLimits.PAGE_TREE_DEPTH || isFull() || !seen.add(node)) {
      damaged = true;
      return;
    }
    COSArray kids = node.getCOSArray(COSName.KIDS);
    if (kids == null) {
      pages.add(node);
      return;
    }
    for (int i = 0; i < kids.size() && !isFull(); i++) {
      COSBase kid = kids.getObject(i);
      if (kid instanceof COSDictionary dictionary) {
        visit(dictionary, depth + 1);
      } else {
        damaged = true;
      }
    }
  }

  private boolean isFull() {
    return pages.size() >= ReadingLimits.PAGES || nodes >= ReadingLimits.PAGE_TREE_NODES;
  }
}
