package org.ramseyer.corpus;

/** A file did not come; the message is one plain sentence that names the host. */
final class DownloadException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What the failure means for what comes next. */
  enum Cause {
    /** The server or the way to it failed; asking again may help. */
    PASSING,
    /** The server does not have the file. */
    MISSING,
    /** There is no way to the server; asking it for anything else is in vain. */
    UNREACHABLE,
    /** Asking again would give the same. */
    LASTING
  }

  private final Cause kind;

  DownloadException(Cause kind, String message) {
    super(message);
    this.kind = kind;
  }

  DownloadException(Cause kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  Cause kind() {
    return kind;
  }

  /** The sentence. */
  String reason() {
    return String.valueOf(getMessage());
  }
}
