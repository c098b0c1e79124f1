package org.ramseyer.source;

import java.nio.file.Path;

public final class TextReader {
  private TextReader() {}
  public static SourceDocument read(Path path) throws UnreadableDocumentException {
    throw new UnreadableDocumentException(path, "is not read yet");
  }
}
