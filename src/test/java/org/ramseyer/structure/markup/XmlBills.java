package org.ramseyer.structure.markup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Provision;
import org.ramseyer.source.UnreadableDocumentException;

/** Bills for tests, written to a file and read back. */
final class XmlBills {

  private XmlBills() {}

  /** A bill with that body and nothing else. */
  static String withBody(String body) {
    return "<bill bill-stage=\"Introduced-in-House\"><legis-body>" + body + "</legis-body></bill>";
  }

  static LegalText read(String xml) throws UnreadableDocumentException {
    return read(xml.getBytes(StandardCharsets.UTF_8));
  }

  static LegalText read(byte[] bytes) throws UnreadableDocumentException {
    try {
      Path file = Files.createTempFile("bill", ".xml");
      try {
        Files.write(file, bytes);
        return BillXmlReader.read(file, "test");
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every provision, parents before children. */
  static List<Provision> all(LegalText text) {
    List<Provision> all = new ArrayList<>();
    text.walk(all::add);
    return all;
  }

  /** The text form without the enacting formula. */
  static String words(LegalText text) {
    StringBuilder words = new StringBuilder();
    text.paragraphs().stream()
        .filter(paragraph -> !paragraph.text().startsWith("Be it enacted"))
        .forEach(paragraph -> words.append(words.isEmpty() ? "" : "\n").append(paragraph.text()));
    return words.toString();
  }
}
