package org.ramseyer.source;

import java.nio.file.Path;
import java.util.Locale;

/** What a file is, by its content first and its name second. */
public enum FileFormat {
  PDF,
  XML,
  TEXT,
  MARKDOWN;

  /**
   * The format of {@code path}.
   *
   * @throws UnreadableDocumentException where it is missing, a folder, empty, or of no format the program reads
   */
  public static FileFormat detect(Path path) throws UnreadableDocumentException {
    InputFile file = InputFile.check(path);
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    if (file.startsLikePdf()) {
      return PDF;
    }
    if (name.endsWith(".pdf")) {
      throw new UnreadableDocumentException(path, "is named like a PDF but is none");
    }
    String head = file.headText().strip();
    if (head.startsWith("<?xml") || head.startsWith("ï»¿<?xml") || name.endsWith(".xml")) {
      return XML;
    }
    if (name.endsWith(".md")) {
      return MARKDOWN;
    }
    if (name.endsWith(".txt") && head.indexOf('\0') < 0) {
      return TEXT;
    }
    throw new UnreadableDocumentException(path, "is neither PDF, bill XML, plain text nor Markdown");
  }
}
