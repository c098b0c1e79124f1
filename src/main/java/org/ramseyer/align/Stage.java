package org.ramseyer.align;

/** One way of finding pairs. Stages run in a fixed order over one growing {@link Pairing}. */
interface Stage {

  /** Adds the pairs that this stage is sure of. */
  void run(Pairing pairing);
}
