package org.ramseyer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ramseyer.Progress;
import org.ramseyer.corpus.typeset.Outcome;
import org.ramseyer.corpus.typeset.Typesetter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ramseyer typeset [DIR]}: the corpus' PDFs from their text sources. */
@Command(
    name = "typeset",
    description =
        "Set the text sources of the corpus as PDFs, each beside its source; the same bytes every time.",
    versionProvider = VersionProvider.class,
    footer = {"", "Example:", "  ramseyer typeset corpus --check"})
final class TypesetCommand extends BaseCommand {

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      defaultValue = "corpus",
      description = "${DEFAULT-VALUE} unless told.")
  private Path folder = Path.of("corpus");

  @Option(
      names = "--check",
      description = "Write nothing; say which PDFs are not what their sources make.")
  private boolean check;

  TypesetCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      throw CommandFailure.usage("there is no folder " + folder);
    }
    Progress bar = progress();
    try {
      org.ramseyer.corpus.typeset.Progress hears =
          (outcome, done, total) -> {
            if (done == 1) {
              bar.start("Setting", total);
            }
            bar.step(String.valueOf(outcome.pdf().getFileName()));
          };
      List<Outcome> outcomes =
          check ? Typesetter.check(folder, hears) : Typesetter.typesetAll(folder, hears);
      bar.end();
      return explain(outcomes);
    } catch (IOException e) {
      throw CommandFailure.failed("cannot set " + folder + ": " + e.getMessage(), e);
    }
  }

  private int explain(List<Outcome> outcomes) {
    for (Outcome outcome : outcomes) {
      switch (outcome.status()) {
        case REFUSED -> outcome.message().lines().forEach(this::complain);
        case DIFFERS -> complain(outcome.pdf() + " is not what its source makes");
        case MISSING -> complain(outcome.pdf() + " is missing");
        case WRITTEN -> print("wrote " + outcome.pdf());
        case SAME -> {}
      }
    }
    long bad = outcomes.stream().filter(outcome -> !outcome.isGood()).count();
    print(outcomes.size() + " sources, " + bad + " not in order");
    if (bad == 0) {
      return ExitCode.DONE;
    }
    return bad == outcomes.size() ? ExitCode.FAILED : ExitCode.SOME_UNREADABLE;
  }
}
