package org.ramseyer.search;

import java.io.IOException;
import java.nio.file.Path;

/**
 * There is no index to search, or it cannot be read; the message is one plain sentence that says
 * what to do.
 */
public final class UnusableIndexException extends IOException {

  private static final long serialVersionUID = 1L;

  UnusableIndexException(Path folder, String reason) {
    super(folder + ": " + reason);
  }

  UnusableIndexException(Path folder, String reason, Throwable cause) {
    super(folder + ": " + reason, cause);
  }
}
