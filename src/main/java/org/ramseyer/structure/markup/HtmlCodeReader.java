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
    Document page = parsed(markup);
    Remarks remarks = new Remarks();
    List<FlowParagraph> paragraphs = HtmlFlow.paragraphs(page, remarks);
    if (paragraphs.isEmpty()) {
      throw new UnreadableDocumentException(file, "is a web page that holds no words of its own");
    }
    LegalText text =
        DocumentParser.parse(FlowPage.set(paragraphs, markup.source("html"), remarks.all()), id);
    Identity identity = titled(text.identity(), page.title());
    return new LegalText(
        identity,
        text.source(),
        text.lineNumbering(),
        Addresses.assign(identity.kind(), text.provisions()),
        text.diagnostics());
  }

  private static Document parsed(MarkupFile markup) {
    try {
      // The encoding is found as browsers find it: byte order mark, then the page's own word, then
      // UTF-8.
      return Jsoup.parse(new ByteArrayInputStream(markup.bytes()), null, "");
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
