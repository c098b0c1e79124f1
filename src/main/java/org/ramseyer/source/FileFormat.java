package org.ramseyer.source;

import java.nio.file.Path;
import java.util.Locale;

/** The formats this program reads, told by what a file holds and only then by its name. */
public enum FileFormat {
  PDF,
  /** Markup; whether it is a bill is for its reader to say. */
  XML,
  TEXT,
  MARKDOWN;

  /**
   * Tells the format of a file.
   *
   * @throws UnreadableDocumentException if the file is missing, a folder, empty, or of a format that is not read
   */
  public static FileFormat detect(Path path) throws UnreadableDocumentException {
    InputFile input = InputFile.check(path);
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    if (input.isPdf()) {
      return PDF;
    }
    if (name.endsWith(".pdf")) {
      throw new UnreadableDocumentException(path, "is named .pdf but is not a PDF");
    }
    String start = input.headText().replace("\u00EF\u00BB\u00BF", "").stripLeading();
    if (start.regionMatches(true, 0, "<!doctype html", 0, 14) || start.regionMatches(true, 0, "<html", 0, 5)) {
      throw new UnreadableDocumentException(path, "is a web page, which this program does not read");
    }
    if (start.startsWith("<?xml") || (start.startsWith("<") && name.endsWith(".xml"))) {
      return XML;
    }
    if (input.isBinary()) {
      throw new UnreadableDocumentException(path, "holds bytes that are no text, in a format that is not read");
    }
    return name.endsWith(".md") || name.endsWith(".markdown") ? MARKDOWN : TEXT;
  }
}
