package org.ramseyer.cli;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.ramseyer.Progress;
import org.ramseyer.corpus.FetchOutcome;
import org.ramseyer.corpus.FetchProgress;
import org.ramseyer.corpus.FetchSettings;
import org.ramseyer.corpus.Instrument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ramseyer fetch [ID…]}: official texts from their publishers. */
@Command(
    name = "fetch",
    description = {
      "Bring the official texts that the catalogue names from their publishers into corpus/official.",
      "An official text takes the place of its restatement in every report."
    },
    versionProvider = VersionProvider.class,
    footer = {"", "Example:", "  ramseyer fetch fed-moratorium-2020"})
final class FetchCommand extends LibraryCommand {

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      description = "Ids of the catalogue; all unless told.")
  private List<String> ids = new ArrayList<>();

  @Option(names = "--again", description = "Ask for texts that are already there, too.")
  private boolean again;

  @Option(
      names = "--accept-changes",
      description =
          "Put a text in place although it is no longer the one whose checksum is recorded.")
  private boolean acceptChanges;

  FetchCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    Progress bar = progress();
    bar.start("Fetching", library().catalog().instruments().size());
    try {
      List<FetchOutcome> outcomes = library().fetch(ids, settings(), hears(bar));
      bar.end();
      outcomes.forEach(this::explain);
      return exitCode(outcomes);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw CommandFailure.failed(
          "cannot fetch into " + places().corpus + ": " + e.getMessage(), e);
    } finally {
      bar.end();
    }
  }

  private FetchSettings settings() {
    if (acceptChanges) {
      return FetchSettings.DEFAULT.acceptingChanges();
    }
    return again ? FetchSettings.DEFAULT.askingAgain() : FetchSettings.DEFAULT;
  }

  private static FetchProgress hears(Progress bar) {
    return new FetchProgress() {
      @Override
      public void asking(Instrument instrument, URI address) {}

      @Override
      public void received(long bytes, long expected) {}

      @Override
      public void done(FetchOutcome outcome) {
        bar.step(outcome.instrument().id());
      }
    };
  }

  private void explain(FetchOutcome outcome) {
    String id = outcome.instrument().id();
    switch (outcome) {
      case FetchOutcome.Arrived arrived ->
          print(
              id
                  + ": "
                  + arrived.file()
                  + ", "
                  + arrived.bytes()
                  + " bytes, sha256 "
                  + arrived.sha256());
      case FetchOutcome.Present present -> print(id + ": " + present.file() + " is there");
      case FetchOutcome.Changed changed ->
          complain(
              id
                  + ": "
                  + changed.address()
                  + " serves another text than the one "
                  + "recorded (sha256 "
                  + changed.served()
                  + ", recorded "
                  + changed.recorded()
                  + ")"
                  + (changed.isAccepted()
                      ? "; it was put in place"
                      : "; --accept-changes puts it in place"));
      case FetchOutcome.NotServed notServed -> remark(id + ": " + notServed.reason());
      case FetchOutcome.Failed failed -> complain(id + ": " + failed.reason());
    }
  }

  private static int exitCode(List<FetchOutcome> outcomes) {
    long bad = outcomes.stream().filter(FetchCommand::isBad).count();
    long tried =
        outcomes.stream().filter(outcome -> !(outcome instanceof FetchOutcome.NotServed)).count();
    if (bad == 0) {
      return ExitCode.DONE;
    }
    return bad == tried ? ExitCode.FAILED : ExitCode.SOME_UNREADABLE;
  }

  private static boolean isBad(FetchOutcome outcome) {
    return switch (outcome) {
      case FetchOutcome.Failed failed -> true;
      case FetchOutcome.Changed changed -> !changed.isAccepted();
      case FetchOutcome.Arrived arrived -> false;
      case FetchOutcome.Present present -> false;
      case FetchOutcome.NotServed notServed -> false;
    };
  }
}
