package org.ramseyer.structure.markup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ramseyer.model.LegalText;
import org.ramseyer.source.UnreadableDocumentException;

/** USLM for tests, written to a file and read back. */
final class UslmBills {

  private UslmBills() {}

  /** A bill whose main part holds that and nothing else. */
  static String withMain(String main) {
    return document("bill", "<main>" + main + "</main>");
  }

  static String document(String root, String content) {
    return "<"
        + root
        + " xmlns=\"http://schemas.gpo.gov/xml/uslm\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        + content
        + "</"
        + root
        + ">";
  }

  static LegalText read(String xml) throws UnreadableDocumentException {
    return read(xml.getBytes(StandardCharsets.UTF_8));
  }

  static LegalText read(byte[] bytes) throws UnreadableDocumentException {
    try {
      Path file = Files.createTempFile("bill", ".xml");
      try {
        Files.write(file, bytes);
        return UslmReader.read(file, "test");
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
