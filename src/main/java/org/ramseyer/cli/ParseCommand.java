package org.ramseyer.cli;

import java.nio.file.Path;
import java.util.Map;
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
      defaultValue = "json",
      description =
          "json: the tree with pages and lines. text: one paragraph a line. akn: Akoma Ntoso 3.0. "
              + "html: the tree beside pictures of the first "
              + MOST_PAGES
              + " pages.")
  private Format format = Format.JSON;

  @Option(
      names = "--as",
      paramLabel = "marked|amended|current",
      defaultValue = "marked",
      description =
          "What to do with words that the document itself shows as added or deleted: print them as marked, "
              + "execute the marks, or undo them.")
  private Version version = Version.MARKED;

  ParseCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    try {
      LegalText text = Ramseyer.as(watched(file, Ramseyer::read), version);
      switch (format) {
        case TEXT -> text.paragraphs().stream().map(Paragraph::text).forEach(this::print);
        case JSON -> printRaw(JsonDocument.write(text));
        case AKN -> printRaw(AknDocument.write(text));
        case HTML -> printRaw(HtmlTree.render(text, pictures(text)));
      }
      text.losses().forEach(loss -> complain(FileNames.printable(file) + ": " + loss));
      return text.losses().isEmpty() ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
    } catch (UnreadableDocumentException e) {
      throw CommandFailure.failed(String.valueOf(e.getMessage()), e);
    }
  }

  private Map<Integer, byte[]> pictures(LegalText text) throws UnreadableDocumentException {
    return text.source().format().equals("pdf")
        ? PageImage.firstPages(file, MOST_PAGES, DOTS_PER_INCH)
        : Map.of();
  }
}
