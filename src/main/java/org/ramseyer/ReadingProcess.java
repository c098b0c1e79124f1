package org.ramseyer;

import org.ramseyer.worker.ReadingLoop;

/** Main class of the processes in which untrusted files are read; see {@code docs/decisions}. */
final class ReadingProcess {

  private ReadingProcess() {}

  /** Reads what its parent asks for until the parent ends. */
  public static void main(String[] args) {
    ReadingLoop.run(Ramseyer::read);
  }
}
