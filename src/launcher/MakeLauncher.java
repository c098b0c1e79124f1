import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Puts the launcher scripts beside the packaged jar, and the archive of loaded classes they start
 * from. Run by {@code mvn package} on the JDK of the toolchain, as a single source file:
 *
 * <pre>java src/launcher/MakeLauncher.java src/launcher target FLAGS TRAINING-FILE</pre>
 *
 * <p>The archive is an economy and no part of the program: where it cannot be made, the scripts
 * work without it, and the build goes on with one line saying so.
 */
public final class MakeLauncher {

  private static final String ARCHIVE = "ramseyer.jsa";

  private MakeLauncher() {}

  /** Arguments: folder of the templates, folder of the jar, JVM flags in one word, a file to read. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path templates = Path.of(args[0]);
    Path target = Path.of(args[1]).toAbsolutePath();
    String flags = args[2];
    boolean onWindows = java.io.File.separatorChar == '\\';
    Path java = Path.of(System.getProperty("java.home"), "bin", onWindows ? "java.exe" : "java");
    for (String script : List.of("ramseyer", "ramseyer.cmd")) {
      String text = Files.readString(templates.resolve(script));
      // Batch files want their own line ends, however the checkout made them.
      text = text.replace("\r\n", "\n").replace("\n", script.endsWith(".cmd") ? "\r\n" : "\n");
      Path made = target.resolve(script);
      Files.writeString(made, text.replace("@java@", java.toString()).replace("@flags@", flags));
      made.toFile().setExecutable(true, false);
    }
    Files.deleteIfExists(target.resolve(ARCHIVE));
    if (!train(java, target, flags, args[3])) {
      Files.deleteIfExists(target.resolve(ARCHIVE));
      System.out.println("ramseyer: no archive of classes was made; the program starts without one");
    }
  }

  /** Reads a file once; the JVM writes the classes that this took when it ends. */
  private static boolean train(Path java, Path target, String flags, String file)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile("ramseyer", ".log");
    try {
      List<String> command = new ArrayList<>();
      command.add(java.toString());
      command.addAll(List.of(flags.split(" ")));
      command.add("-XX:ArchiveClassesAtExit=" + target.resolve(ARCHIVE));
      command.addAll(List.of("-jar", target.resolve("ramseyer.jar").toString(), "parse", file));
      Process training =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      if (!training.waitFor(2, TimeUnit.MINUTES)) {
        training.destroyForcibly().waitFor();
        return false;
      }
      return training.exitValue() == 0 && Files.isRegularFile(target.resolve(ARCHIVE));
    } catch (IOException e) {
      return false;
    } finally {
      Files.deleteIfExists(log);
    }
  }
}
