package org.ramseyer.cli;

import java.nio.file.Path;
import org.ramseyer.Ramseyer;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Paragraph;
import org.ramseyer.render.akn.AknDocument;
import org.ramseyer.render.json.JsonDocument;
import org.ramseyer.source.FileNames;
import org.ramseyer.source.UnreadableDocumentException;
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
      "  ramseyer parse corpus/national/fed-moratorium-2020.pdf --format text"
    })
final class ParseCommand extends BaseCommand {

  private enum Format {
    JSON,
    TEXT,
    AKN
  }

  @Parameters(
      paramLabel = "FILE",
      description = "PDF, bill XML (GPO or USLM), Akoma Ntoso, HTML, DOCX, plain text or Markdown.")
  private Path file = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "json|text|akn",
      defaultValue = "json",
      description =
          "json: the tree with pages and lines. text: one paragraph a line. akn: Akoma Ntoso 3.0.")
  private Format format = Format.JSON;

  ParseCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    try {
      LegalText text = watched(file, Ramseyer::read);
      switch (format) {
        case TEXT -> text.paragraphs().stream().map(Paragraph::text).forEach(this::print);
        case JSON -> printRaw(JsonDocument.write(text));
        case AKN -> printRaw(AknDocument.write(text));
      }
      text.losses().forEach(loss -> complain(FileNames.printable(file) + ": " + loss));
      return text.losses().isEmpty() ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
    } catch (UnreadableDocumentException e) {
      throw CommandFailure.failed(String.valueOf(e.getMessage()), e);
    }
  }
}
