package org.ramseyer.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Span;
import org.ramseyer.render.text.TextProvisions;
import org.ramseyer.source.PageImage;
import org.ramseyer.source.UnreadableDocumentException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ramseyer show DOC [CITATION]}: a document, or one provision of it, with its places. */
@Command(
    name = "show",
    description =
        "Print a document, or one provision of it, with the page and line of each paragraph.",
    versionProvider = VersionProvider.class,
    footer = {"", "Example:", "  ramseyer show fed-moratorium-2020 '3(c)(2)'"})
final class ShowCommand extends LibraryCommand {

  private static final int MOST_PAGES = 10;
  private static final int DOTS_PER_INCH = 110;

  @Parameters(
      index = "0",
      paramLabel = "DOC",
      description = "A file, or the id of an indexed document.")
  private String name = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "CITATION",
      description = "As '3(c)(2)' or '16-62(B)'.")
  private @Nullable String citation;

  @Option(
      names = "--page",
      description =
          "Write the pages of the provision, at most "
              + MOST_PAGES
              + ", as pictures with its lines marked.")
  private boolean page;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = ".",
      description = "Folder for the pictures; the current one unless told.")
  private Path output = Path.of(".");

  ShowCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    LegalText text = document(name);
    List<Provision> provisions =
        citation == null ? text.provisions() : List.of(CitedProvision.in(text, citation));
    if (page) {
      writePages(text, provisions.get(0));
    } else {
      printRaw(TextProvisions.render(text, provisions, colour()));
    }
    return ExitCode.DONE;
  }

  private void writePages(LegalText text, Provision provision) {
    if (!text.source().format().equals("pdf")) {
      throw CommandFailure.usage(text.id() + " was not read from a PDF and has no pages to draw");
    }
    Span span = provision.span();
    int last = Math.min(span.end().page(), span.start().page() + MOST_PAGES - 1);
    for (int number = span.start().page(); number <= last; number++) {
      try {
        int drawn = number;
        byte[] png =
            watched(
                file(name),
                (file, settings) -> PageImage.png(file, drawn, span, DOTS_PER_INCH, settings));
        Path picture = output.resolve(ReportFiles.fileName(text.id() + "-page-" + number) + ".png");
        ReportFiles.write(picture, Report.of(png));
        print(picture.toString());
      } catch (UnreadableDocumentException e) {
        throw CommandFailure.failed(String.valueOf(e.getMessage()), e);
      }
    }
  }
}
