package org.ramseyer.structure.markup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ramseyer.model.SourceFile;
import org.ramseyer.source.FileNames;
import org.ramseyer.source.UnreadableDocumentException;

/**
 * The bytes of a marked-up file, read under a limit.
 *
 * @param path where it lies
 * @param bytes all of it; never empty
 */
record MarkupFile(Path path, byte[] bytes) {

  /**
   * Larger than any bill so far by a factor of five (the appropriations act of 2021 has 5,593 pages
   * in some 20 MB).
   */
  private static final long MAX_BYTES = 100L << 20;

  /**
   * Reads a file.
   *
   * @throws UnreadableDocumentException if it is missing, empty or larger than any legal text
   */
  static MarkupFile read(Path path) throws UnreadableDocumentException {
    return read(path, MAX_BYTES);
  }

  /** The same under a limit of the caller's. */
  static MarkupFile read(Path path, long most) throws UnreadableDocumentException {
    try {
      if (Files.size(path) > most) {
        throw new UnreadableDocumentException(
            path, "is larger than " + (most >> 20) + " MB, which no legal text is");
      }
      byte[] bytes = Files.readAllBytes(path);
      if (bytes.length == 0) {
        throw new UnreadableDocumentException(path, "is empty");
      }
      return new MarkupFile(path, bytes);
    } catch (NoSuchFileException e) {
      throw new UnreadableDocumentException(path, "does not exist", e);
    } catch (IOException e) {
      throw new UnreadableDocumentException(path, "cannot be read from disk", e);
    }
  }

  /** The file as XML, parsed with nothing outside it read. */
  XmlTree.Parsed parsed() throws UnreadableDocumentException {
    try {
      return XmlTree.parse(bytes);
    } catch (XmlTree.NotReadable e) {
      throw new UnreadableDocumentException(path, String.valueOf(e.getMessage()), e);
    }
  }

  /** Says that the file is XML, but not of the kind wanted. */
  UnreadableDocumentException foreign(String wanted, XmlNode.Element root) {
    String name = root.name().length() > 60 ? root.name().substring(0, 60) + "…" : root.name();
    return new UnreadableDocumentException(
        path, "is XML but not " + wanted + ": root element <" + name + ">");
  }

  SourceFile source(String format) {
    Path name = path.getFileName();
    return new SourceFile(name == null ? "" : FileNames.printable(name), sha256(), format, 0);
  }

  private String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
