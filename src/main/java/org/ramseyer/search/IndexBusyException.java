package org.ramseyer.search;

import java.io.IOException;
import java.nio.file.Path;

/** Another process, or another indexer of this one, is writing to the index. */
public final class IndexBusyException extends IOException {

  private static final long serialVersionUID = 1L;

  IndexBusyException(Path folder, Throwable cause) {
    super(
        folder + ": another process is writing to this index; try again when it has finished",
        cause);
  }
}
