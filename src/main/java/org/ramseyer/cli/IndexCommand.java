package org.ramseyer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ramseyer.UpdateReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ramseyer index [PATH…]}: documents into the index. */
@Command(
    name = "index",
    description = {
      "Read documents into the index: the catalogue's, and the files and folders named.",
      "Only what is new or changed is read again; documents whose files are gone leave the index."
    },
    versionProvider = VersionProvider.class,
    footer = {"", "Example:", "  ramseyer index ~/bills"})
final class IndexCommand extends LibraryCommand {

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files and folders to read beside the catalogue's.")
  private List<Path> paths = new ArrayList<>();

  IndexCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    if (paths.isEmpty() && !Files.exists(places().corpus.resolve("catalog.yaml"))) {
      throw CommandFailure.usage(
          places().corpus + " has no catalog.yaml, and no file or folder is named");
    }
    try {
      UpdateReport report = library().update(paths, progress());
      return explain(report);
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private int explain(UpdateReport report) {
    if (report.notice() != null) {
      remark(report.notice());
    }
    report.failures().forEach(failure -> complain(failure.message()));
    report.incomplete().forEach(loss -> complain(loss.message()));
    print(
        report.read().size()
            + " read, "
            + report.unchanged()
            + " unchanged, "
            + report.gone().size()
            + " gone, "
            + report.failures().size()
            + " could not be read");
    return exitCode(report);
  }

  /** Done, done in part, or not at all. */
  static int exitCode(UpdateReport report) {
    if (report.failures().isEmpty()) {
      return report.incomplete().isEmpty() ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
    }
    return report.read().isEmpty() && report.unchanged() == 0
        ? ExitCode.FAILED
        : ExitCode.SOME_UNREADABLE;
  }
}
