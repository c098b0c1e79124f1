package org.ramseyer.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramseyer.Ramseyer;
import org.ramseyer.diff.Comparison;
import org.ramseyer.model.LegalText;
import org.ramseyer.render.docx.DocxRedline;
import org.ramseyer.render.html.HtmlRedline;
import org.ramseyer.render.json.JsonComparison;
import org.ramseyer.render.pdf.PdfRedline;
import org.ramseyer.render.text.TextRedline;
import org.ramseyer.structure.marks.MarkedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code ramseyer compare BEFORE AFTER}: the redline of two versions; {@code ramseyer compare FILE}:
 * that of one that marks its own changes.
 */
@Command(
    name = "compare",
    description =
        "Show what changed from one version to another, or what one document marks as added and deleted. "
            + "Every redline is proved by replay before it is written.",
    versionProvider = VersionProvider.class,
    footer = {
      "",
      "Example:",
      "  ramseyer compare fed-moratorium-2020 fed-moratorium-2023 --format html,json -o target/reports",
      "  ramseyer compare marked-bill.pdf -o redline.html"
    })
final class CompareCommand extends LibraryCommand {

  private enum Format {
    HTML,
    DOCX,
    PDF,
    TEXT,
    JSON
  }

  @Parameters(
      index = "0",
      paramLabel = "BEFORE",
      description = "A file, or the id of an indexed document.")
  private String before = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "AFTER",
      description =
          "The same; left out where BEFORE marks its own changes, to see the current law become what it proposes.")
  private @Nullable String after;

  @Option(
      names = "--format",
      paramLabel = "F",
      split = ",",
      description =
          "html, docx, pdf, text or json, several with commas; "
              + "text unless told, or what the name after -o ends with.")
  private List<Format> formats = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description =
          "File, or folder where several formats are asked for; standard output unless told.")
  private @Nullable Path output;

  CompareCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    ReportFiles<Format> files = ReportFiles.of(Format.class, formats, Format.TEXT, output);
    LegalText earlier = document(before);
    requireWords(earlier);
    Comparison comparison = after == null ? marked(earlier) : with(earlier, document(after));
    String stem =
        after == null
            ? "redline-" + earlier.id()
            : "redline-" + comparison.before().id() + "-to-" + comparison.after().id();
    files.write(
        stem,
        format -> render(comparison, format),
        this::printRaw,
        path -> remark("wrote " + path));
    if (!comparison.verification().isProved()) {
      complain(comparison.verification().sentence());
    }
    comparison.losses().forEach(this::complain);
    return comparison.losses().isEmpty() ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
  }

  private static Comparison with(LegalText earlier, LegalText later) {
    requireWords(later);
    return Ramseyer.compare(earlier, later);
  }

  private static Comparison marked(LegalText text) {
    if (!MarkedText.hasMarks(text)) {
      throw CommandFailure.failed(
          text.source().name()
              + ": marks nothing as added or deleted, so there is nothing to compare it with; name a second version");
    }
    return Ramseyer.compareMarked(text);
  }

  // Everything would be "inserted" beside a scan; such a redline proves nothing and misleads.
  private static void requireWords(LegalText text) {
    if (text.paragraphs().isEmpty()) {
      throw CommandFailure.failed(
          text.source().name()
              + ": holds no words that can be read, so there is nothing to compare"
              + (text.losses().isEmpty() ? "" : "; " + text.losses().get(0)));
    }
  }

  private byte[] render(Comparison comparison, Format format) {
    return switch (format) {
      case HTML -> HtmlRedline.render(comparison).getBytes(StandardCharsets.UTF_8);
      case TEXT ->
          TextRedline.render(comparison, colour() && output == null)
              .getBytes(StandardCharsets.UTF_8);
      case JSON -> JsonComparison.write(comparison);
      case DOCX -> DocxRedline.write(comparison);
      case PDF -> PdfRedline.write(comparison);
    };
  }
}
