package org.ramseyer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.ramseyer.model.SourceFile;

/**
 * A file that was checked before anything opens it: it exists, is a regular file, can be read, is
 * not empty.
 *
 * @param head its first kilobyte
 */
record InputFile(Path path, byte[] head) {

  private static final int HEAD = 1024;

  /** The largest scan of a code seen has 200 MB; a file may claim any size without having it. */
  private static final long MOST_BYTES = 1L << 30;

  static InputFile check(Path path) throws UnreadableDocumentException {
    if (!Files.exists(path)) {
      throw new UnreadableDocumentException(
          path, Files.isSymbolicLink(path) ? "is a link that leads nowhere" : "does not exist");
    }
    if (Files.isDirectory(path)) {
      throw new UnreadableDocumentException(
          path, Files.isReadable(path) ? "is a folder" : "is a folder that may not be opened");
    }
    // A pipe or device could deliver for ever.
    if (!Files.isRegularFile(path)) {
      throw new UnreadableDocumentException(path, "is not a regular file");
    }
    if (!Files.isReadable(path)) {
      throw new UnreadableDocumentException(path, "may not be opened: permission is denied");
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] head = in.readNBytes(HEAD);
      if (Files.size(path) > MOST_BYTES) {
        throw new UnreadableDocumentException(path, "is larger than 1 GB, which no legal text is");
      }
      if (head.length == 0) {
        throw new UnreadableDocumentException(path, "is empty");
      }
      return new InputFile(path, head);
    } catch (IOException closed) {
      throw new UnreadableDocumentException(path, "cannot be opened for reading", closed);
    }
  }

  // ISO 32000-1, annex H: readers look for the header in the first 1,024 bytes. A text may speak of
  // it, so that further inside it counts only between bytes that no text has, or where the name
  // says PDF.
  boolean isPdf() {
    String text = headText();
    return text.startsWith("%PDF-")
        || (text.contains("%PDF-")
            && (isBinary()
                || path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pdf")));
  }

  /** Whether it holds control characters that no text has. */
  boolean isBinary() {
    if (TextEncoding.marked(head) != null) {
      return false;
    }
    for (byte b : head) {
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B) {
        return true;
      }
    }
    return false;
  }

  /** Whether it begins as a ZIP archive does, which is what a Word document is. */
  boolean isZip() {
    return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
  }

  /** Whether it begins with "<" in two-byte characters, with a byte order mark or without. */
  boolean isUtf16Markup() {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    return text.startsWith("\u00FE\u00FF\0<")
        || text.startsWith("\u00FF\u00FE<\0")
        || text.startsWith("\0<\0")
        || text.startsWith("<\0?\0");
  }

  String headText() {
    Charset marked = TextEncoding.marked(head);
    return marked == null
        ? new String(head, StandardCharsets.ISO_8859_1)
        : new String(head, marked).replace("\uFEFF", "");
  }

  SourceFile sourceFile(String format, int pages) throws UnreadableDocumentException {
    return new SourceFile(
        FileNames.printable(path.getFileName()), FileHash.of(this), format, pages);
  }
}
