package org.ramseyer.cli;

/** How a command ended, as the shell sees it. */
final class ExitCode {

  /** All that was asked is done. */
  static final int DONE = 0;

  /** Done, but some inputs could not be read; each was named with its reason. */
  static final int SOME_UNREADABLE = 1;

  /** The arguments are wrong. */
  static final int USAGE = 2;

  /** Nothing could be done. */
  static final int FAILED = 3;

  private ExitCode() {}
}
