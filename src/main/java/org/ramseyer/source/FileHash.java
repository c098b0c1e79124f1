package org.ramseyer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether a file is the one that was read before. */
public final class FileHash {

  private FileHash() {}

  /**
   * The sha256 of a file, 64 lower-case hexadecimal digits.
   *
   * @throws UnreadableDocumentException where it does not exist, is a folder, is empty or may not
   *     be opened
   */
  public static String sha256(Path path) throws UnreadableDocumentException {
    return of(InputFile.check(path));
  }

  static String of(InputFile file) throws UnreadableDocumentException {
    try (InputStream in = Files.newInputStream(file.path())) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException closed) {
      throw new UnreadableDocumentException(file.path(), "cannot be opened for reading", closed);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
