package org.ramseyer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The README names what there is, and every command explains itself with an example. */
class ReadmeTest {

  private static final CommandLine COMMANDS =
      Main.commandLine(new Console(nowhere(), nowhere(), false, false));

  private static PrintStream nowhere() {
    return new PrintStream(new ByteArrayOutputStream());
  }

  @Test
  void namesEveryCommand() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    assertThat(COMMANDS.getSubcommands().keySet())
        .allSatisfy(command -> assertThat(readme).contains("`" + command));
  }

  @Test
  void hasTheTwoCommandsOnItsFirstScreen() throws IOException {
    assertThat(Files.readAllLines(Path.of("README.md")).subList(0, 25))
        .contains("mvn -q compile exec:exec", "mvn test");
  }

  @Test
  void namesEveryCommandAsItNamesItself() {
    COMMANDS
        .getSubcommands()
        .forEach((name, command) -> assertThat(command.getCommandName()).isEqualTo(name));
    assertThat(Main.commandLine(new Console(nowhere(), nowhere(), false, false), "parse"))
        .satisfies(alone -> assertThat(alone.getSubcommands().keySet()).containsExactly("parse"));
  }

  @Test
  void everyCommandHelpsWithAnExample() {
    COMMANDS
        .getSubcommands()
        .forEach(
            (name, command) -> {
              Cli.Result help = Cli.launch(name, "--help");
              assertThat(help.exitCode()).isZero();
              assertThat(help.out()).contains("Example:", "ramseyer " + name);
            });
  }

  @Test
  void whatIsNotThereYetSaysSoInOneLine() {
    for (String[] command : new String[][] {{"serve"}, {"similar", "x"}}) {
      Cli.Result result = Cli.launch(command);
      assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
      assertThat(result.err()).hasLineCount(1).contains("not there yet");
    }
  }
}
