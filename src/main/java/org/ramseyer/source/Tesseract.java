package org.ramseyer.source;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text recognition program {@code tesseract}. */
final class Tesseract {

  /**
   * A page of a bill takes 1.4 to 2.2 s; on a busy machine five times that. Beyond it a page is
   * given up.
   */
  private static final long MOST_MILLIS = 18_000;

  /** What it prints of a page of 200 lines is under 200 KB. */
  private static final int MOST_OUTPUT = 8 << 20;

  private final OutsideProgram program;

  private Tesseract(OutsideProgram program) {
    this.program = program;
  }

  /** The program where it is on the path; null where it is not installed. */
  static @Nullable Tesseract find() {
    OutsideProgram program = OutsideProgram.find("ramseyer.tesseract", "tesseract");
    return program == null ? null : new Tesseract(program);
  }

  /**
   * What it reads in a picture, as its table of words; see {@link RecognisedPage}.
   *
   * @param picture in shades of grey
   * @throws IOException where it fails or takes too long
   */
  String words(BufferedImage picture, int dotsPerInch) throws IOException {
    List<String> arguments =
        List.of(
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
    byte[] words = program.run(arguments, in -> give(picture, in), MOST_MILLIS, MOST_OUTPUT);
    return new String(words, StandardCharsets.UTF_8);
  }

  // A portable graymap needs no packing; tesseract reads all of it before it writes a word.
  private static void give(BufferedImage picture, OutputStream in) throws IOException {
    String head = "P5 " + picture.getWidth() + " " + picture.getHeight() + " 255\n";
    in.write(head.getBytes(StandardCharsets.US_ASCII));
    in.write(((DataBufferByte) picture.getRaster().getDataBuffer()).getData());
  }
}
