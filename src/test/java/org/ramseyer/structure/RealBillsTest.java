package org.ramseyer.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Provision;
import org.ramseyer.source.PdfReader;
import org.ramseyer.source.SourceDocument;

/** Bills as they were printed; skipped where they are not at hand. */
class RealBillsTest {

  private List<Path> bills = List.of();

  @BeforeEach
  void find() throws IOException {
    Path data = Path.of(System.getProperty("ramseyer.data", "../shared/data")).resolve("gpo");
    assumeTrue(Files.isDirectory(data), "no printed bills at " + data.toAbsolutePath().normalize());
    try (Stream<Path> files = Files.list(data)) {
      bills = files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  @Test
  void everyWordOfThePagesStandsInTheTreeInOrder() throws Exception {
    for (Path bill : bills) {
      SourceDocument document = PdfReader.read(bill);
      StringBuilder printed = new StringBuilder();
      document.pages().forEach(page -> page.lines().forEach(line -> printed.append(line.text())));
      StringBuilder parsed = new StringBuilder();
      LegalText text = new DocumentParser(document).parse("bill");
      text.paragraphs().forEach(paragraph -> parsed.append(paragraph.text()));
      String words = letters(parsed.toString());
      if (hasTable(text)) {
        // Tables are read by columns; the order around them is held by PrintedWordsTest.
        assertThat(words.chars().sorted().toArray())
            .as(bill.toString())
            .isEqualTo(letters(printed.toString()).chars().sorted().toArray());
      } else {
        assertThat(words).as(bill.toString()).isEqualTo(letters(printed.toString()));
      }
    }
  }

  private static boolean hasTable(LegalText text) {
    List<Provision> tables = new ArrayList<>();
    text.walk(
        provision -> {
          if (provision.kind() == LevelKind.TABLE) {
            tables.add(provision);
          }
        });
    return !tables.isEmpty();
  }

  @Test
  void everySectionKnowsItsPageAndLine() throws Exception {
    for (Path bill : bills) {
      LegalText text = new DocumentParser(PdfReader.read(bill)).parse("bill");
      text.walk(provision -> assertThat(isPlaced(provision)).as(bill + " " + provision).isTrue());
    }
  }

  private static boolean isPlaced(Provision provision) {
    boolean isLined =
        !provision.kind().isNumbered()
            || provision.num() == null
            || provision.span().start().line() > 0;
    return provision.span().start().isKnown() && isLined;
  }
}
