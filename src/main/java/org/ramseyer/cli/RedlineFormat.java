package org.ramseyer.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.History;
import org.ramseyer.render.docx.DocxRedline;
import org.ramseyer.render.html.HtmlHistory;
import org.ramseyer.render.html.HtmlRedline;
import org.ramseyer.render.json.JsonComparison;
import org.ramseyer.render.json.JsonHistory;
import org.ramseyer.render.pdf.PdfRedline;
import org.ramseyer.render.text.TextHistory;
import org.ramseyer.render.text.TextRedline;

/** What a comparison can be written as. */
enum RedlineFormat {
  HTML,
  DOCX,
  PDF,
  TEXT,
  JSON;

  /**
   * The redline of two versions.
   *
   * @param colour whether text is for a terminal that shows colour
   */
  byte[] render(Comparison comparison, boolean colour) {
    return switch (this) {
      case HTML -> HtmlRedline.render(comparison).getBytes(StandardCharsets.UTF_8);
      case TEXT -> TextRedline.render(comparison, colour).getBytes(StandardCharsets.UTF_8);
      case JSON -> JsonComparison.write(comparison);
      case DOCX -> DocxRedline.write(comparison);
      case PDF -> PdfRedline.write(comparison);
    };
  }

  /** The history of several versions, where the format can hold one. */
  byte[] render(History history) {
    return switch (this) {
      case HTML -> HtmlHistory.render(history).getBytes(StandardCharsets.UTF_8);
      case TEXT -> TextHistory.render(history).getBytes(StandardCharsets.UTF_8);
      case JSON -> JsonHistory.write(history);
      case DOCX, PDF ->
          throw CommandFailure.usage(
              "the history of several versions is written as html, text or json; "
                  + "compare two of them for "
                  + name().toLowerCase(Locale.ROOT));
    };
  }
}
