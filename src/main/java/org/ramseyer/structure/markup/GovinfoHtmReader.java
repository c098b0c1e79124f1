package org.ramseyer.structure.markup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LegalText.LineNumbering;
import org.ramseyer.source.SourceDocument;
import org.ramseyer.source.SourcePage;
import org.ramseyer.source.UnreadableDocumentException;
import org.ramseyer.structure.DocumentParser;

/**
 * Reads a bill in the text form that govinfo serves as .htm: one column of typewriter characters in
 * a web page.
 *
 * <p>Example: a row of four blanks and {@code (a) In General.--It shall} begins the subsection "(a)
 * In General | It shall".
 *
 * <p>The rows are set as the pages of a bill are ({@link TypedPage}), so the same parser reads both
 * and gives the same tree. Line numbers are those of the text in the file.
 */
public final class GovinfoHtmReader {

  private static final Pattern STAGE = Pattern.compile("^\\[[^\\]]*\\(([A-Z]{2,4}\\d?)\\)\\]$");

  /** The longest bill so far has under 10 MB as text. */
  private static final long MOST_BYTES = 12L << 20;

  private GovinfoHtmReader() {}

  /**
   * The legal text in a govinfo .htm file.
   *
   * @param file a web page with preformatted text
   * @param id the id that the document is to have
   * @throws UnreadableDocumentException if the file is missing, too large, or holds no preformatted
   *     text
   */
  public static LegalText read(Path file, String id) throws UnreadableDocumentException {
    MarkupFile markup = MarkupFile.read(file, MOST_BYTES);
    List<String> rows = PreformattedText.rows(markup.bytes());
    if (rows == null) {
      throw new UnreadableDocumentException(file, "is a web page without preformatted text");
    }
    TypedPage typed = TypedPage.of(rows);
    if (typed.lines().isEmpty()) {
      throw new UnreadableDocumentException(file, "holds no words");
    }
    float bottom = typed.lines().get(typed.lines().size() - 1).baseline() + TypedPage.PITCH;
    SourcePage page = new SourcePage(1, TypedPage.WIDTH, bottom, typed.lines(), List.of());
    // Set as a printed bill is, with numbered lines; the numbers themselves are those of the file.
    SourceDocument document =
        new SourceDocument(
            markup.source("htm"),
            LineNumbering.PRINTED,
            List.of(page),
            diagnostics(typed.furniture()));
    LegalText parsed = new DocumentParser(document).parse(id);
    return new LegalText(
        identity(parsed.identity(), typed.furniture()),
        parsed.source(),
        LineNumbering.COUNTED,
        parsed.provisions(),
        parsed.diagnostics());
  }

  private static List<Diagnostic> diagnostics(List<String> furniture) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (!furniture.isEmpty()) {
      diagnostics.add(
          Diagnostic.of(
              "furniture-removed",
              "Left out as furniture of the page: "
                  + furniture.size()
                  + (furniture.size() == 1 ? " row." : " rows.")));
    }
    return diagnostics;
  }

  private static Identity identity(Identity parsed, List<String> furniture) {
    String stage = parsed.stage() == null ? stage(furniture) : parsed.stage();
    return new Identity(
        parsed.id(),
        parsed.kind(),
        parsed.title(),
        parsed.number(),
        stage,
        parsed.jurisdiction(),
        parsed.date(),
        parsed.group(),
        parsed.citation(),
        parsed.restatement());
  }

  // "[H.R. 2008 Reported in House (RH)]" above the text.
  private static @Nullable String stage(List<String> furniture) {
    return furniture.stream()
        .map(STAGE::matcher)
        .filter(Matcher::matches)
        .map(match -> match.group(1).toLowerCase(Locale.ROOT))
        .filter(BillStage::isStage)
        .findFirst()
        .orElse(null);
  }
}
