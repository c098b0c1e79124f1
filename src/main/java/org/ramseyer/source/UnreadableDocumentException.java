package org.ramseyer.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A document cannot be read; the message is one plain sentence that names the file and the reason.
 */
public final class UnreadableDocumentException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final String reason;

  /**
   * @param file the file that cannot be read
   * @param reason why, as the end of a sentence without a full stop: "is empty", "is encrypted and
   *     needs a password"
   */
  public UnreadableDocumentException(Path file, String reason) {
    this(file, reason, null);
  }

  public UnreadableDocumentException(Path file, String reason, @Nullable Throwable cause) {
    super(FileNames.printable(file) + ": " + reason, cause);
    this.file = file.toString();
    this.reason = reason;
  }

  /** The file as it was named to the program. */
  public String file() {
    return file;
  }

  /** Why it cannot be read. */
  public String reason() {
    return reason;
  }
}
