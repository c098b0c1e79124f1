package org.ramseyer.structure;

import java.util.List;
import org.ramseyer.model.LevelKind;

/** Puts what stands below the last provision into the tree: attestation, signatures, the endorsement page. */
final class BackAssembler {

  private final Tree tree;

  BackAssembler(Tree tree) {
    this.tree = tree;
  }

  void add(List<Block> blocks) {
    Node signature = null;
    for (Block block : blocks) {
      if (signature == null) {
        signature = tree.open(tree.root(), LevelKind.SIGNATURE, null, block.words().span().start());
      }
      signature.addParagraph(block.words(), block.words().span().start());
    }
  }
}
