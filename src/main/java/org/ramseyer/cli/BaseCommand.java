package org.ramseyer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ramseyer.Progress;
import org.ramseyer.source.ReadingSettings;
import org.ramseyer.source.UnreadableDocumentException;
import org.ramseyer.worker.Deadline;
import picocli.CommandLine.Mixin;

/** What all commands share: the console, the common options, and a progress bar. */
abstract class BaseCommand implements Callable<Integer> {

  @Mixin private final CommonOptions options = new CommonOptions();

  private final Console console;

  BaseCommand(Console console) {
    this.console = console;
  }

  /** A line of the result. */
  final void print(String line) {
    console.out().println(line);
  }

  /** The result as it is, without a line end. */
  final void printRaw(String text) {
    console.out().print(text);
    console.out().flush();
  }

  /** The result as bytes. */
  final void printRaw(byte[] bytes) {
    printRaw(Report.of(bytes));
  }

  /** The result as a report. */
  final void printRaw(Report report) {
    try {
      report.writeTo(console.out());
    } catch (IOException e) {
      throw CommandFailure.failed("cannot write the result: " + e.getMessage(), e);
    }
    console.out().flush();
  }

  /** A remark on how the work goes, which {@code --quiet} silences. */
  final void remark(String line) {
    if (!options.quiet) {
      console.err().println(line);
    }
  }

  /** An input that could not be used; never silenced. */
  final void complain(String line) {
    console.err().println("ramseyer: " + line);
  }

  /**
   * Does something with an untrusted file in this process; where that takes too long, the program
   * ends with one sentence.
   */
  final <T> T watched(Path file, Work<T> work) throws UnreadableDocumentException {
    try (Watchdog watchdog = new Watchdog(new Deadline(), reason -> end(file, reason))) {
      return work.on(file, ReadingSettings.heardBy(watchdog.deadline()));
    }
  }

  /** What is done with a file. */
  interface Work<T> {
    T on(Path file, ReadingSettings settings) throws UnreadableDocumentException;
  }

  private void end(Path file, String reason) {
    complain(String.valueOf(new UnreadableDocumentException(file, reason).getMessage()));
    // Text recognition runs in a process of its own.
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    Runtime.getRuntime().halt(ExitCode.FAILED);
  }

  final boolean colour() {
    return console.outIsTerminal() && !options.noColor && System.getenv("NO_COLOR") == null;
  }

  final Progress progress() {
    return new ProgressBars(console, options.quiet);
  }
}
