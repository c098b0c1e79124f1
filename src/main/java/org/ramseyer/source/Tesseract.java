package org.ramseyer.source;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Timer;
import java.util.TimerTask;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text recognition program {@code tesseract}, called as a process of its own with a limit on
 * its time: a fault of it harms nothing here.
 */
final class Tesseract {

  /**
   * A page of a bill takes 1.4 to 2.2 s; on a busy machine five times that. Beyond it a page is
   * given up.
   */
  private static final long MOST_MILLIS = 18_000;

  /** What it prints of a page of 200 lines is under 200 KB. */
  private static final int MOST_OUTPUT = 8 << 20;

  private final String program;

  private Tesseract(String program) {
    this.program = program;
  }

  /** The program where one of that name is on the path; null where it is not installed. */
  static @Nullable Tesseract find() {
    // For tests, and for machines where it lies elsewhere.
    String named = System.getProperty("ramseyer.tesseract", "tesseract");
    for (String folder :
        String.valueOf(System.getenv("PATH")).split(Pattern.quote(File.pathSeparator), -1)) {
      if (!folder.isEmpty() && Files.isExecutable(Path.of(folder).resolve(named))) {
        return new Tesseract(Path.of(folder).resolve(named).toString());
      }
    }
    return null;
  }

  /**
   * What it reads in a picture, as its table of words; see {@link RecognisedPage}.
   *
   * @param picture in shades of grey
   * @throws IOException where it fails or takes too long
   */
  String words(BufferedImage picture, int dotsPerInch) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            program,
            "stdin",
            "stdout",
            "--dpi",
            Integer.toString(dotsPerInch),
            "-l",
            "eng",
            // The recogniser of lines, and one block of text: with any other
            // division of the page the column of line numbers is lost.
            "--oem",
            "1",
            "--psm",
            "6",
            "tsv");
    // One thread: other pages are being read beside it.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    Timer timer = new Timer("text recognition", true);
    try (InputStream out = process.getInputStream()) {
      timer.schedule(
          new TimerTask() {
            @Override
            public void run() {
              process.destroyForcibly();
            }
          },
          MOST_MILLIS);
      give(picture, process.getOutputStream());
      byte[] words = out.readNBytes(MOST_OUTPUT);
      if (!hasSucceeded(process)) {
        throw new IOException("tesseract failed");
      }
      return new String(words, StandardCharsets.UTF_8);
    } finally {
      timer.cancel();
      process.destroyForcibly();
    }
  }

  private static boolean hasSucceeded(Process process) throws IOException {
    try {
      return process.waitFor() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  // A portable graymap needs no packing; tesseract reads all of it before it writes a word.
  private static void give(BufferedImage picture, OutputStream to) throws IOException {
    try (OutputStream in = new BufferedOutputStream(to, 1 << 16)) {
      String head = "P5 " + picture.getWidth() + " " + picture.getHeight() + " 255\n";
      in.write(head.getBytes(StandardCharsets.US_ASCII));
      in.write(((DataBufferByte) picture.getRaster().getDataBuffer()).getData());
    }
  }
}
