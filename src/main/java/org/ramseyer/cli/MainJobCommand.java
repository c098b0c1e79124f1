package org.ramseyer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ramseyer.MainJob;
import picocli.CommandLine.Command;

/** {@code ramseyer} with no argument: the main job. */
@Command(
    name = "ramseyer",
    description = {
      "Reads bills, ordinances and vendor conditions, finds the provision, proves the redline,",
      "and sets independent instruments side by side.",
      "",
      "Without a command: reads what is new in the corpus, indexes it, and writes the survey",
      "and the redlines of its versions under target/reports."
    },
    versionProvider = VersionProvider.class,
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Example:",
      "  ramseyer search '\"civil action\"' --group national",
      "",
      "Exit codes: 0 done, 1 some inputs unreadable, 2 wrong usage, 3 nothing could be done."
    })
final class MainJobCommand extends LibraryCommand {

  private static final Path REPORTS = Path.of("target", "reports");

  MainJobCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    if (!Files.exists(places().corpus.resolve("catalog.yaml"))) {
      throw CommandFailure.failed(
          places().corpus + " has no catalog.yaml; run from a checkout, or name one with --corpus");
    }
    try {
      MainJob.Report report = new MainJob(library(), REPORTS).run(progress());
      if (report.update().notice() != null) {
        remark(report.update().notice());
      }
      report.update().failures().forEach(failure -> complain(failure.message()));
      report.update().incomplete().forEach(loss -> complain(loss.message()));
      if (report.texts().isEmpty()) {
        throw CommandFailure.failed(
            "none of the documents of " + places().corpus + " could be read");
      }
      printRaw(MainJobTable.of(report));
      return IndexCommand.exitCode(report.update());
    } catch (IOException e) {
      throw CommandFailure.failed("the main job stopped: " + e.getMessage(), e);
    }
  }
}
