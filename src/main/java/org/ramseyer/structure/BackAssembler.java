package org.ramseyer.structure;

import java.util.List;
import org.ramseyer.model.LevelKind;

/**
 * Puts what stands below the last provision into the tree: attestation, signatures, the endorsement
 * page, one provision for each line or paragraph that is printed.
 */
final class BackAssembler {

  private final Tree tree;

  BackAssembler(Tree tree) {
    this.tree = tree;
  }

  void add(List<Block> blocks) {
    for (Block block : blocks) {
      tree.open(tree.root(), LevelKind.SIGNATURE, null, block.words().span().start())
          .addWords(block.words());
    }
  }
}
