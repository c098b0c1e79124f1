package org.ramseyer.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code ramseyer similar DOC|FILE}: documents that share text or meaning, which is not there yet.
 */
@Command(
    name = "similar",
    description =
        "Find documents and provisions that share text or meaning with one. Not there yet.",
    versionProvider = VersionProvider.class,
    footer = {"", "Example:", "  ramseyer similar fed-moratorium-2020"})
final class SimilarCommand extends BaseCommand {

  @Parameters(paramLabel = "DOC|FILE", description = "Id of an indexed document, or a file.")
  @SuppressWarnings("UnusedVariable") // parsed, so that the argument is known and explained
  private String document = "";

  SimilarCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    throw CommandFailure.failed("similar is not there yet; compare and search are");
  }
}
