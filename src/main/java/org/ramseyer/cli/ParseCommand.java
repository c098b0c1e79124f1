package org.ramseyer.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ramseyer.Ramseyer;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Paragraph;
import org.ramseyer.render.akn.AknDocument;
import org.ramseyer.render.html.HtmlTree;
import org.ramseyer.render.json.JsonDocument;
import org.ramseyer.source.FileNames;
import org.ramseyer.source.PageImage;
import org.ramseyer.source.UnreadableDocumentException;
import org.ramseyer.structure.marks.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ramseyer parse FILE}: one document as a tree of provisions. */
@Command(
    name = "parse",
    description = "Read one document and print its provisions. Nothing is indexed.",
    versionProvider = VersionProvider.class,
    footer = {
      "",
      "Example:",
      "  ramseyer parse corpus/national/fed-moratorium-2020.pdf --format text",
      "  ramseyer parse bill.pdf --as amended --format text"
    })
final class ParseCommand extends BaseCommand {

  private static final int MOST_PAGES = 40;
  private static final int DOTS_PER_INCH = 80;

  private enum Format {
    JSON,
    TEXT,
    AKN,
    HTML
  }

  @Parameters(
      paramLabel = "FILE",
      description = "PDF, bill XML (GPO or USLM), Akoma Ntoso, HTML, DOCX, plain text or Markdown.")
  private Path file = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "json|text|akn|html",
      split = ",",
      description =
          "json, unless told or what the name after -o ends with: the tree with pages and lines. text: one paragraph a line. akn: Akoma Ntoso 3.0. "
              + "html: the tree beside pictures of the first "
              + MOST_PAGES
              + " pages.")
  private List<Format> formats = new ArrayList<>();

  @Option(
      names = "--as",
      paramLabel = "marked|amended|current",
      defaultValue = "marked",
      description =
          "What to do with words that the document itself shows as added or deleted: print them as marked, "
              + "execute the marks, or undo them.")
  private Version version = Version.MARKED;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description =
          "File, or folder where several formats are asked for; standard output unless told.")
  private @Nullable Path output;

  ParseCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    ReportFiles<Format> files = ReportFiles.of(Format.class, formats, Format.JSON, output);
    try {
      LegalText text = Ramseyer.as(watched(file, Ramseyer::read), version);
      Map<Integer, byte[]> pictures =
          files.formats().contains(Format.HTML) ? pictures(text) : Map.of();
      files.write(
          text.id(),
          format -> render(text, format, pictures),
          this::printRaw,
          path -> remark("wrote " + path));
      text.losses().forEach(loss -> complain(FileNames.printable(file) + ": " + loss));
      return text.losses().isEmpty() ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
    } catch (UnreadableDocumentException e) {
      throw CommandFailure.failed(String.valueOf(e.getMessage()), e);
    }
  }

  private static Report render(LegalText text, Format format, Map<Integer, byte[]> pictures) {
    return switch (format) {
      case TEXT -> out -> writeParagraphs(text, out);
      case JSON -> out -> JsonDocument.write(text, out);
      case AKN -> Report.of(AknDocument.write(text));
      case HTML -> Report.of(HtmlTree.render(text, pictures).getBytes(StandardCharsets.UTF_8));
    };
  }

  private static void writeParagraphs(LegalText text, OutputStream out) throws IOException {
    for (Paragraph paragraph : text.paragraphs()) {
      out.write((paragraph.text() + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private Map<Integer, byte[]> pictures(LegalText text) throws UnreadableDocumentException {
    return text.source().format().equals("pdf")
        ? watched(
            file,
            (file, settings) ->
                PageImage.firstPages(file, MOST_PAGES, DOTS_PER_INCH, settings.heartbeat()))
        : Map.of();
  }
}
