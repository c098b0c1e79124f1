package org.ramseyer.cli;

import org.jspecify.annotations.Nullable;

/**
 * A command cannot go on; the message is the one line the user sees, the code how the program ends.
 */
final class CommandFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private CommandFailure(int exitCode, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  /** The arguments ask for what does not exist or make no sense. */
  static CommandFailure usage(String message) {
    return new CommandFailure(ExitCode.USAGE, message, null);
  }

  /** The work itself cannot be done. */
  static CommandFailure failed(String message) {
    return new CommandFailure(ExitCode.FAILED, message, null);
  }

  /** The work itself cannot be done, because of {@code cause}. */
  static CommandFailure failed(String message, Throwable cause) {
    return new CommandFailure(ExitCode.FAILED, message, cause);
  }

  int exitCode() {
    return exitCode;
  }
}
