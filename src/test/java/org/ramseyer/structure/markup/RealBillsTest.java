package org.ramseyer.structure.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ramseyer.model.Paragraph;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * Bills as published, where they lie beside the checkout (system property {@code ramseyer.data},
 * else {@code ../shared/data}).
 */
class RealBillsTest {

  private static final Path BILLS =
      Path.of(System.getProperty("ramseyer.data", "../shared/data"), "gpo");

  @TestFactory
  List<DynamicTest> keepsEveryLetterOfTheBodyInOrder() throws Exception {
    if (!Files.isDirectory(BILLS)) {
      // A test of its own, so that the report shows it as skipped, with the reason.
      return List.of(
          DynamicTest.dynamicTest("real bills", () -> assumeTrue(false, BILLS + " is not there")));
    }
    try (Stream<Path> files = Files.list(BILLS)) {
      return files
          .filter(file -> file.toString().endsWith(".xml") && !file.toString().contains("uslm"))
          .sorted()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
          .toList();
    }
  }

  private static void check(Path file) throws Exception {
    StringBuilder read = new StringBuilder();
    BillXmlReader.read(file, "real").paragraphs().stream()
        .map(Paragraph::text)
        .forEach(read::append);

    assertThat(missing(letters(body(file)), letters(read.toString()))).isEmpty();
  }

  /**
   * From the first letter of {@code wanted} on that does not follow the letters before it in {@code
   * text}.
   */
  private static String missing(String wanted, String text) {
    int at = 0;
    for (int i = 0; i < wanted.length(); i++) {
      at = text.indexOf(wanted.charAt(i), at) + 1;
      if (at == 0) {
        return wanted.substring(i);
      }
    }
    return "";
  }

  private static String body(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    DocumentBuilder builder = factory.newDocumentBuilder();
    Document document = builder.parse(file.toFile());
    StringBuilder text = new StringBuilder();
    for (String name : List.of("legis-body", "resolution-body")) {
      NodeList bodies = document.getElementsByTagName(name);
      for (int i = 0; i < bodies.getLength(); i++) {
        text.append(bodies.item(i).getTextContent());
      }
    }
    return text.toString();
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
