package org.ramseyer.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The program {@code ramseyer}: puts the commands together and turns every failure into one line
 * and an exit code.
 *
 * <p>Example: {@code ramseyer search "probable cause" --kind ordinance}.
 */
public final class Main {

  private static final List<String> COMMANDS =
      List.of(
          "parse", "index", "search", "show", "compare", "survey", "similar", "serve", "fetch",
          "typeset");

  private Main() {}

  /** Runs one command and ends the process with its {@link ExitCode}. */
  public static void main(String[] args) {
    System.exit(run(Console.system(), args));
  }

  static int run(Console console, String... args) {
    CommandLine line = commandLine(console, args);
    line.setOut(writer(console.out()));
    line.setErr(writer(console.err()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, Main::date);
    line.setAllowSubcommandsAsOptionParameters(true);
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(100);
    line.setColorScheme(
        new CommandLine.Help.ColorScheme.Builder(
                console.outIsTerminal() && System.getenv("NO_COLOR") == null
                    ? CommandLine.Help.Ansi.ON
                    : CommandLine.Help.Ansi.OFF)
            .applySystemProperties()
            .build());
    line.setParameterExceptionHandler(
        (e, given) -> {
          String hint =
              e.getCommandLine().getCommandName().equals("ramseyer")
                  ? "ramseyer --help"
                  : "ramseyer " + e.getCommandLine().getCommandName() + " --help";
          console
              .err()
              .println(
                  "ramseyer: " + firstLine(String.valueOf(e.getMessage())) + " (see " + hint + ")");
          return ExitCode.USAGE;
        });
    line.setExecutionExceptionHandler(
        (e, failed, parsed) -> explain(console, e, given(args, "--debug")));
    try {
      return line.execute(args);
    } catch (OutOfMemoryError | StackOverflowError tooBig) {
      console.err().println("ramseyer: this takes more memory than the program has");
      return ExitCode.FAILED;
    }
  }

  /**
   * All commands; only the one that the arguments begin with where they begin with one, without the
   * options of the program by itself, because to build them all from their annotations takes a
   * fifth of a second when nothing is compiled yet.
   */
  static CommandLine commandLine(Console console, String... args) {
    boolean isNamed = args.length > 0 && COMMANDS.contains(args[0]);
    CommandLine line =
        new CommandLine(
            isNamed ? CommandSpec.create().name("ramseyer") : new MainJobCommand(console));
    for (String name : isNamed ? List.of(args[0]) : COMMANDS) {
      line.addSubcommand(name, command(name, console));
    }
    return line;
  }

  private static BaseCommand command(String name, Console console) {
    return switch (name) {
      case "parse" -> new ParseCommand(console);
      case "index" -> new IndexCommand(console);
      case "search" -> new SearchCommand(console);
      case "show" -> new ShowCommand(console);
      case "compare" -> new CompareCommand(console);
      case "survey" -> new SurveyCommand(console);
      case "similar" -> new SimilarCommand(console);
      case "serve" -> new ServeCommand(console);
      case "fetch" -> new FetchCommand(console);
      case "typeset" -> new TypesetCommand(console);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static LocalDate date(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      throw new CommandLine.TypeConversionException(
          "'" + typed + "' is not a date like 2020-06-25");
    }
  }

  private static int explain(Console console, Exception e, boolean debug) {
    if (debug) {
      e.printStackTrace(console.err());
    }
    if (e instanceof CommandFailure failure) {
      console.err().println("ramseyer: " + firstLine(String.valueOf(failure.getMessage())));
      return failure.exitCode();
    }
    console
        .err()
        .println(
            "ramseyer: this should not happen: "
                + firstLine(String.valueOf(e))
                + (debug ? "" : " (--debug shows where)"));
    return ExitCode.FAILED;
  }

  private static boolean given(String[] args, String option) {
    return Arrays.asList(args).contains(option);
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse(message);
  }
}
