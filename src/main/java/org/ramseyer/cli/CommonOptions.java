package org.ramseyer.cli;

import picocli.CommandLine.Option;

/** What every command understands. */
final class CommonOptions {

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing on standard error but errors.")
  boolean quiet;

  @Option(
      names = "--no-color",
      description = "No colour, even on a terminal. The variable NO_COLOR does the same.")
  boolean noColor;

  @Option(names = "--debug", description = "Show the stack trace of an error.")
  boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  boolean version;
}
