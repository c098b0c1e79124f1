package org.ramseyer.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The two streams a command writes to, and whether a person is looking at them.
 *
 * @param out results
 * @param err everything else
 * @param outIsTerminal whether colour on {@code out} reaches a screen
 * @param errIsTerminal whether a progress bar on {@code err} reaches a screen
 */
record Console(PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal) {

  /** The streams of this process, in UTF-8 whatever the locale. */
  static Console system() {
    return new Console(
        stream(FileDescriptor.out), stream(FileDescriptor.err), isTerminal(1), isTerminal(2));
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  // Linux says without another process what a descriptor leads to.
  private static boolean isTerminal(Path link) {
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException e) {
      return false;
    }
  }

  // System.console() answers for input and output together, so redirecting one would silence the
  // other. POSIX test(1) asks about one descriptor; where there is no test(1), nobody is assumed to
  // look.
  private static boolean isTerminal(int descriptor) {
    if (System.getenv("TERM") == null || "dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    Path linux = Path.of("/proc/self/fd/" + descriptor);
    if (Files.isSymbolicLink(linux)) {
      return isTerminal(linux);
    }
    try {
      Process test =
          new ProcessBuilder("test", "-t", Integer.toString(descriptor)).inheritIO().start();
      return test.waitFor(1, TimeUnit.SECONDS) && test.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
