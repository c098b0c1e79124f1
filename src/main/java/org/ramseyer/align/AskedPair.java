package org.ramseyer.align;

import java.util.List;

/**
 * Pairs the only provision of one text with the only provision of the other, because the reader
 * asked for these two.
 */
final class AskedPair implements Stage {

  @Override
  public void run(Pairing pairing) {
    List<Integer> before = pairing.before().tree().children(ProvisionTree.ROOT);
    List<Integer> after = pairing.after().tree().children(ProvisionTree.ROOT);
    if (before.size() != 1 || after.size() != 1) {
      throw new IllegalArgumentException("one provision on each side is needed");
    }
    int b = before.getFirst();
    int a = after.getFirst();
    pairing.link(b, a, Evidence.ASKED, pairing.similarity(b, a));
  }
}
