package org.ramseyer.source;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A program on the path, called as a process of its own with a limit on its time: a fault of it
 * harms nothing here.
 */
final class OutsideProgram {

  private static final Path SHELL = Path.of("/bin/sh");

  private final List<String> command;

  private OutsideProgram(List<String> command) {
    this.command = List.copyOf(command);
  }

  /**
   * The program of a name where it is on the path; null where it is not installed.
   *
   * @param property a system property that names another, for tests, and for machines where it lies
   *     elsewhere
   */
  static @Nullable OutsideProgram find(String property, String name) {
    String named = System.getProperty(property, name);
    for (String folder :
        String.valueOf(System.getenv("PATH")).split(Pattern.quote(File.pathSeparator), -1)) {
      if (!folder.isEmpty() && Files.isExecutable(Path.of(folder).resolve(named))) {
        return new OutsideProgram(List.of(Path.of(folder).resolve(named).toString()));
      }
    }
    return null;
  }

  /**
   * The same program under limits of the operating system, where it has a shell to set them.
   *
   * @param limits options of the shell's {@code ulimit}, each set where the system knows it
   */
  OutsideProgram limited(List<String> limits) {
    if (!Files.isExecutable(SHELL)) {
      return this;
    }
    StringBuilder script = new StringBuilder();
    limits.forEach(limit -> script.append("ulimit ").append(limit).append(" 2>/dev/null; "));
    List<String> behindShell =
        new ArrayList<>(List.of(SHELL.toString(), "-c", script + "exec \"$0\" \"$@\""));
    behindShell.addAll(command);
    return new OutsideProgram(behindShell);
  }

  /** Writes what the program reads from its standard input. */
  interface Feed {

    /** Nothing to read. */
    Feed NONE = in -> {};

    void give(OutputStream in) throws IOException;
  }

  /**
   * Runs it to its end.
   *
   * @param millis after which it is killed, with all it has started
   * @param mostOutput bytes that are taken of its standard output
   * @return its standard output
   * @throws IOException where it fails or takes too long
   */
  byte[] run(List<String> arguments, Feed feed, long millis, int mostOutput) throws IOException {
    List<String> whole = new ArrayList<>(command);
    whole.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(whole);
    // One thread: other pages are being read beside it.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    Timer timer = new Timer("deadline of a program", true);
    try (InputStream out = process.getInputStream()) {
      timer.schedule(
          new TimerTask() {
            @Override
            public void run() {
              kill(process);
            }
          },
          Math.max(1, millis));
      try (OutputStream in = process.getOutputStream()) {
        feed.give(in);
      }
      byte[] output = out.readNBytes(mostOutput);
      if (!hasSucceeded(process)) {
        throw new IOException("a program failed");
      }
      return output;
    } finally {
      timer.cancel();
      kill(process);
    }
  }

  // What it has started may hold its output open.
  private static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static boolean hasSucceeded(Process process) throws IOException {
    try {
      return process.waitFor() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
