package org.ramseyer.source;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a PDF has the end it was written with.
 *
 * <p>PDFBox rebuilds the table of a file that was cut off from the objects it still finds, and says
 * nothing: half a bill then reads like a whole one.
 */
final class FileEnding {

  // ISO 32000-1, annex H: readers look for the end marker in the last 1,024 bytes.
  private static final int TAIL = 1024;

  /** White space that may stand before the table, and "xref" or "12 0 obj". */
  private static final int TABLE_HEAD = 64;

  private static final Pattern START = Pattern.compile("startxref\\s+(\\d{1,18})");
  private static final Pattern TABLE = Pattern.compile("(?s)^\\s*(xref|\\d+\\s+\\d+\\s+obj).*");

  private FileEnding() {}

  /**
   * Whether the end marker stands at the end, and the last pointer before it leads to a
   * cross-reference table.
   */
  static boolean isWhole(Path path) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      String tail = text(file, Math.max(0, file.length() - TAIL), TAIL);
      int end = tail.lastIndexOf("%%EOF");
      return end >= 0 && leadsToTable(file, tail.substring(0, end));
    }
  }

  private static boolean leadsToTable(RandomAccessFile file, String tail) throws IOException {
    Matcher matcher = START.matcher(tail);
    long start = -1;
    while (matcher.find()) {
      start = Long.parseLong(matcher.group(1));
    }
    // Bytes before the header shift the file; some programs count from the header then.
    int header = Math.max(0, text(file, 0, TAIL).indexOf("%PDF-"));
    return start >= 0 && (isTable(file, start) || (header > 0 && isTable(file, start + header)));
  }

  private static boolean isTable(RandomAccessFile file, long at) throws IOException {
    return at < file.length() && TABLE.matcher(text(file, at, TABLE_HEAD)).matches();
  }

  private static String text(RandomAccessFile file, long from, int length) throws IOException {
    byte[] bytes = new byte[(int) Math.min(length, file.length() - from)];
    file.seek(from);
    file.readFully(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
