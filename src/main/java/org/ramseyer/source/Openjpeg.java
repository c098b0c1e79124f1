package org.ramseyer.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The program {@code opj_decompress} of OpenJPEG, which unpacks JPEG 2000. */
final class Openjpeg {

  /**
   * What the operating system is asked to hold it to, beside its time: no dump of its memory, 100
   * MB written (blocks of 512 bytes), 20 s of processor time should this program end before it, and
   * 1 GB of memory (in KB; Linux keeps to it, macOS does not), three times what the largest picture
   * that is unpacked takes.
   */
  private static final List<String> LIMITS = List.of("-c 0", "-f 200000", "-t 20", "-v 1048576");

  private static final int MOST_HEAD = 200;

  private final OutsideProgram program;

  private Openjpeg(OutsideProgram program) {
    this.program = program;
  }

  /** A picture would be unpacked if the program were installed. */
  static final class Missing extends ReadingLimits.Exceeded {

    private static final long serialVersionUID = 1L;

    Missing() {
      super("its picture is packed as JPEG 2000, which only the program opj_decompress unpacks");
    }
  }

  /** The program where it is on the path; null where it is not installed. */
  static @Nullable Openjpeg find() {
    OutsideProgram program = OutsideProgram.find("ramseyer.openjpeg", "opj_decompress");
    return program == null ? null : new Openjpeg(program.limited(LIMITS));
  }

  /**
   * The picture, row by row, one byte for each component of each dot.
   *
   * @param halvings how often it is halved first
   * @param millis after which it is given up
   * @throws IOException where it is damaged or takes too long
   */
  byte[] unpack(Jpeg2000Size picture, int halvings, long millis) throws IOException {
    Path folder = Files.createTempDirectory("ramseyer-picture-");
    Path packed = folder.resolve("picture.j2k");
    Path plain = folder.resolve("picture.pnm");
    try {
      try (OutputStream out = Files.newOutputStream(packed)) {
        out.write(
            picture.codestream().array(),
            picture.codestream().arrayOffset(),
            picture.codestream().limit());
      }
      List<String> arguments =
          List.of(
              "-quiet",
              "-threads",
              "1",
              "-r",
              Integer.toString(halvings),
              // Eight bits for each component, however many there were.
              "-p",
              "8S",
              "-i",
              packed.toString(),
              "-o",
              plain.toString());
      program.run(arguments, OutsideProgram.Feed.NONE, millis, 1 << 16);
      return read(plain, picture, halvings);
    } finally {
      Files.deleteIfExists(packed);
      Files.deleteIfExists(plain);
      Files.deleteIfExists(folder);
    }
  }

  /** A portable graymap or pixmap: head, then dots. */
  private static byte[] read(Path file, Jpeg2000Size picture, int halvings) throws IOException {
    long width = picture.width(halvings);
    long height = picture.height(halvings);
    String expected = (picture.components() == 1 ? "P5 " : "P6 ") + width + " " + height + " 255 ";
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      if (!head(in).equals(expected)) {
        throw new IOException("not the picture that was measured");
      }
      int length = (int) (width * height * picture.components());
      byte[] dots = in.readNBytes(length);
      if (dots.length < length) {
        throw new IOException("a picture is cut off");
      }
      return dots;
    }
  }

  /** Its four words, a space after each; a remark from # to the end of its line is left out. */
  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    int words = 0;
    for (int i = 0; i < MOST_HEAD && words < 4; i++) {
      int next = in.read();
      while (next == '#') {
        while (next >= 0 && next != '\n') {
          next = in.read();
        }
        next = in.read();
      }
      boolean isBlank = next <= ' ';
      words += isBlank ? 1 : 0;
      head.append(isBlank ? ' ' : (char) next);
    }
    return head.toString();
  }
}
