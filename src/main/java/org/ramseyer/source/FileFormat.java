package org.ramseyer.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The formats this program reads, told by what a file holds and only then by its name. */
public enum FileFormat {
  PDF,
  /**
   * XML of the Bill DTD, or XML of no kind known here; whether it is a bill is for its reader to
   * say.
   */
  XML,
  /** United States Legislative Markup. */
  USLM,
  /** Akoma Ntoso. */
  AKN,
  /** A web page. */
  HTML,
  /**
   * A web page that holds nothing but a text set in columns of equal width, as govinfo serves
   * bills.
   */
  GOVINFO_HTM,
  /** A Word document. */
  DOCX,
  TEXT,
  MARKDOWN;

  private static final Pattern WEB_PAGE =
      Pattern.compile(
          "(?is)^(?:<\\?xml[^>]*>|<!--.*?-->|\\s)*<(?:!doctype\\s+html|html|head|body)\\b.*");
  private static final Pattern BEGINS_PREFORMATTED =
      Pattern.compile(
          "(?is)^\\s*(?:<!doctype[^>]*>\\s*)?<html[^>]*>\\s*(?:<head>.{0,600}?</head>\\s*)?<body[^>]*>\\s*<pre\\b.*");

  private static final List<String> ENDINGS =
      List.of(
          ".pdf", ".xml", ".akn", ".docx", ".htm", ".html", ".xhtml", ".txt", ".md", ".markdown");

  /**
   * Where the ending of a file's name stands among those of the formats, from 0; -1 for a file of
   * another ending, which is only read where it is named.
   *
   * <p>Of one text in several forms the first tells most: a PDF has pages and lines, XML says what
   * a provision is.
   */
  public static int rank(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return IntStream.range(0, ENDINGS.size())
        .filter(ending -> lower.endsWith(ENDINGS.get(ending)))
        .findFirst()
        .orElse(-1);
  }

  /**
   * Tells the format of a file.
   *
   * @throws UnreadableDocumentException if the file is missing, a folder, empty, or of a format
   *     that is not read
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
    if (input.isZip()) {
      // Which sort of archive it is, its reader says.
      return DOCX;
    }
    if (name.endsWith(".docx")) {
      throw new UnreadableDocumentException(path, "is named .docx but is not a Word document");
    }
    String start = input.headText().replace("\u00EF\u00BB\u00BF", "").stripLeading();
    if (WEB_PAGE.matcher(start).matches()
        || (start.startsWith("<") && name.matches(".*\\.x?html?"))) {
      return BEGINS_PREFORMATTED.matcher(start).matches() ? GOVINFO_HTM : HTML;
    }
    if (input.isUtf16Markup()
        || start.startsWith("<?xml")
        || (start.startsWith("<") && name.endsWith(".xml"))) {
      return markup(path);
    }
    if (input.isBinary()) {
      throw new UnreadableDocumentException(
          path, "holds bytes that are no text, in a format that is not read");
    }
    return name.endsWith(".md") || name.endsWith(".markdown") ? MARKDOWN : TEXT;
  }

  private static FileFormat markup(Path path) throws UnreadableDocumentException {
    XmlRoot root = XmlRoot.of(path);
    if (root.namespace().contains("/uslm")) {
      return USLM;
    }
    if (root.name().equals("akomaNtoso")) {
      return AKN;
    }
    return root.name().equalsIgnoreCase("html") ? HTML : XML;
  }
}
