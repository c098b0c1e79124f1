package org.ramseyer.source;

import java.util.List;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.LegalText.LineNumbering;
import org.ramseyer.model.SourceFile;

/**
 * A document as positioned lines, whatever its format was.
 *
 * @param file what was read
 * @param lineNumbering whether the pages print line numbers
 * @param pages in order; a text file is one page
 * @param diagnostics what the reader noticed
 */
public record SourceDocument(
    SourceFile file,
    LineNumbering lineNumbering,
    List<SourcePage> pages,
    List<Diagnostic> diagnostics) {

  public SourceDocument {
    pages = List.copyOf(pages);
    diagnostics = List.copyOf(diagnostics);
  }

  /** The lines of the text, all pages one after the other. */
  public List<SourceLine> lines() {
    return pages.stream().flatMap(page -> page.lines().stream()).toList();
  }
}
