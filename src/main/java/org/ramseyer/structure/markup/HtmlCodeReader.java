package org.ramseyer.structure.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;
import org.ramseyer.source.TextEncoding;
import org.ramseyer.source.UnreadableDocumentException;
import org.ramseyer.structure.Addresses;
import org.ramseyer.structure.DocumentParser;

/**
 * Reads an ordinance, a chapter of a municipal code or a vendor's terms from a web page.
 *
 * <p>Example: {@code <h3>§ 16-62. Ban.</h3><p>(a) It is unlawful …} becomes the section "§ 16-62. |
 * Ban" with a subsection "(a)".
 *
 * <p>What belongs to the site and not to the text (menus, forms, scripts) is left out and counted.
 * The text goes through the parser of printed papers ({@link FlowPage}); words in {@code ins},
 * {@code u}, {@code del} and {@code s} are marked.
 */
public final class HtmlCodeReader {

  /** A chapter of a code on one page has some 2 MB. */
  private static final long MOST_BYTES = 12L << 20;

  /** HTML 4.2.5.4: the encoding stands in the first 1,024 bytes; some pages put it further down. */
  private static final int DECLARED = 4096;

  private HtmlCodeReader() {}

  /**
   * The legal text of a web page.
   *
   * @param file an HTML file
   * @param id the id that the document is to have
   * @throws UnreadableDocumentException if the file is missing, too large, or holds no words
   */
  public static LegalText read(Path file, String id) throws UnreadableDocumentException {
    MarkupFile markup = MarkupFile.read(file, MOST_BYTES);
    Remarks remarks = new Remarks();
    Document page = parsed(markup, remarks);
    List<FlowParagraph> paragraphs = HtmlFlow.paragraphs(page, remarks);
    if (paragraphs.isEmpty()) {
      throw new UnreadableDocumentException(file, "is a web page that holds no words of its own");
    }
    LegalText text =
        new DocumentParser(FlowPage.set(paragraphs, markup.source("html"), remarks.all()))
            .parse(id);
    Identity identity = titled(text.identity(), page.title());
    return new LegalText(
        identity,
        text.source(),
        text.lineNumbering(),
        Addresses.assign(identity.kind(), text.provisions()),
        text.diagnostics());
  }

  /**
   * The page in the encoding that browsers would find: byte order mark, then the page's own word,
   * then UTF-8; in Windows Latin 1 where it says nothing and is no UTF-8.
   */
  private static Document parsed(MarkupFile markup, Remarks remarks) {
    byte[] bytes = markup.bytes();
    String start = new String(bytes, 0, Math.min(bytes.length, DECLARED), TextEncoding.LATIN);
    TextEncoding decoded = TextEncoding.of(bytes);
    try {
      if (decoded.isGuessed() && !start.toLowerCase(Locale.ROOT).contains("charset")) {
        remarks.add("not-utf-8", TextEncoding.GUESSED);
        return Jsoup.parse(decoded.text());
      }
      Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
      if (decoded.isGuessed() && page.text().indexOf('\uFFFD') >= 0) {
        remarks.add(
            "unreadable-characters",
            "Some characters are not in the encoding that the page names and stand as \uFFFD.");
      }
      return page;
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot fail", e);
    }
  }

  /** With what the title of the page tells, where the text itself told nothing. */
  private static Identity titled(Identity identity, String pageTitle) {
    String title = identity.title().isEmpty() ? pageTitle : identity.title();
    return new Identity(
        identity.id(),
        kind(identity.kind(), pageTitle),
        title,
        identity.number(),
        identity.stage(),
        identity.jurisdiction(),
        identity.date(),
        identity.group(),
        identity.citation(),
        identity.restatement());
  }

  private static DocumentKind kind(DocumentKind found, String pageTitle) {
    String title = pageTitle.toLowerCase(Locale.ROOT);
    if (found != DocumentKind.OTHER) {
      return found;
    }
    if (title.matches("(?s).*\\b(code|charter|chapter|revised statutes)\\b.*")) {
      return DocumentKind.CODE;
    }
    if (title.matches("(?s).*\\bordinance\\b.*")) {
      return DocumentKind.ORDINANCE;
    }
    return title.matches("(?s).*\\b(terms|conditions|agreement|policy)\\b.*")
        ? DocumentKind.TERMS
        : found;
  }
}
