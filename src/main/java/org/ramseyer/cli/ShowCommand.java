package org.ramseyer.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramseyer.citation.CitationResolver;
import org.ramseyer.citation.Resolution;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Provision;
import org.ramseyer.render.text.TextProvisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ramseyer show DOC [CITATION]}: a document, or one provision of it, with its places. */
@Command(
    name = "show",
    description = "Print a document, or one provision of it, with the page and line of each paragraph.",
    versionProvider = VersionProvider.class,
    footer = {"", "Example:", "  ramseyer show fed-moratorium-2020 '3(c)(2)'"})
final class ShowCommand extends LibraryCommand {

  @Parameters(index = "0", paramLabel = "DOC", description = "A file, or the id of an indexed document.")
  private String name = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "CITATION", description = "As '3(c)(2)' or '16-62(B)'.")
  private @Nullable String citation;

  @Option(names = "--page", description = "Write the page as a picture, with the provision marked.")
  private boolean page;

  ShowCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    LegalText text = document(name);
    List<Provision> provisions = citation == null ? text.provisions() : List.of(provision(text, citation));
    if (page) {
      throw CommandFailure.failed("--page is not there yet");
    }
    printRaw(TextProvisions.render(text, provisions, colour()));
    return ExitCode.DONE;
  }

  private static Provision provision(LegalText text, String citation) {
    return switch (CitationResolver.resolve(text, citation)) {
      case Resolution.Resolved resolved -> resolved.provision();
      case Resolution.Unresolved unresolved ->
          throw CommandFailure.usage(text.id() + " has no " + citation + ": " + unresolved.reason());
      case Resolution.Ambiguous ambiguous -> throw CommandFailure.usage(citation + " fits several provisions of "
          + text.id() + ": " + String.join(", ", ambiguous.candidates().stream().limit(5)
              .map(Provision::citation).toList()));
    };
  }
}
