package org.ramseyer.cli;

import java.io.IOException;
import java.io.OutputStream;

/** A finished report, written out when it is known where to: long ones are never held whole. */
@FunctionalInterface
interface Report {

  /**
   * Writes the whole report.
   *
   * @param out left open
   */
  void writeTo(OutputStream out) throws IOException;

  /** A report that is held whole. */
  static Report of(byte[] bytes) {
    return out -> out.write(bytes);
  }
}
