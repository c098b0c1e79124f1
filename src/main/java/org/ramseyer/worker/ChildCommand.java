package org.ramseyer.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The command line that starts a child: the Java that runs this program, with a small heap. */
final class ChildCommand {

  /** The heap of a child. A bill of 2,740 pages and its tree take about 200 MB. */
  static final int HEAP_MEGABYTES = 512;

  /**
   * How the Java machine ends a process that has no memory left; see {@code
   * -XX:+ExitOnOutOfMemoryError}.
   */
  static final int OUT_OF_MEMORY = 3;

  /** Properties that a child needs to find the same files as its parent. */
  private static final List<String> PASSED_ON = List.of("pdfbox.fontcache", "user.home");

  private ChildCommand() {}

  static List<String> of(Class<?> main, Path folder) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + HEAP_MEGABYTES + "m",
            // One thread collects: the others have their own file to read.
            "-XX:+UseSerialGC",
            "-XX:+IgnoreUnrecognizedVMOptions",
            // The second compiler never earns back what it costs here: 97 files take 11 s of CPU
            // without it and 17 s with it, a bill of 2,740 pages 6 s and 10 s.
            "-XX:TieredStopAtLevel=1",
            // A small nursery, moved out at once: docs/decisions/007-start-up.md.
            "-Xmn64m",
            "-XX:MaxTenuringThreshold=0",
            "-XX:+ExitOnOutOfMemoryError",
            // Standard output carries frames and nothing else.
            "-XX:+DisplayVMOutputToStderr",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            // A killed process leaves nothing behind.
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=" + folder.resolve("crash.log"),
            "-Djava.io.tmpdir=" + folder,
            "-Djava.awt.headless=true"));
    command.addAll(archives());
    for (String property : PASSED_ON) {
      if (System.getProperty(property) != null) {
        command.add("-D" + property + "=" + System.getProperty(property));
      }
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    return command;
  }

  /** An archive of loaded classes that this process was started with serves its children too. */
  private static List<String> archives() {
    Optional<String[]> arguments = ProcessHandle.current().info().arguments();
    List<String> found = new ArrayList<>();
    for (String argument : arguments.orElse(new String[0])) {
      // What follows the class path is the program's own.
      if (!argument.startsWith("-") || argument.equals("-cp") || argument.equals("-jar")) {
        break;
      }
      if (argument.startsWith("-XX:SharedArchiveFile=") || argument.startsWith("-XX:AOTCache=")) {
        found.add(argument);
      }
    }
    return found;
  }
}
