package org.ramseyer.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ramseyer serve}: the local page, which is not there yet. */
@Command(
    name = "serve",
    description = "Serve the local page. Not there yet.",
    versionProvider = VersionProvider.class,
    footer = {"", "Example:", "  ramseyer serve --port 8080"})
final class ServeCommand extends BaseCommand {

  @Option(names = "--port", paramLabel = "N", description = "Port on the loopback address.")
  @SuppressWarnings("UnusedVariable") // parsed, so that the option is known and explained
  private int port;

  ServeCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    throw CommandFailure.failed(
        "serve is not there yet; the reports under target/reports open in any browser");
  }
}
