package org.ramseyer.structure.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Paragraph;
import org.ramseyer.source.PrintedPages;
import org.ramseyer.structure.DocumentParser;

/** Where new words are capitals in bold, a bold number is new too. */
class BoldNumbersTest {

  private static final String LEGEND =
      "EXPLANATION: CAPITALS INDICATE MATTER ADDED TO EXISTING LAW.";

  @TempDir private Path folder;

  private List<String> current(PDType1Font numbers) {
    try (PrintedPages pages = new PrintedPages()) {
      float y = 100;
      for (String line :
          List.of(
              "SECTION 1. BE IT ENACTED, That the Laws read as follows:",
              "4-102.",
              "A keeper shall count the gulls of the pier and the",
              "terns of the pier each year.")) {
        pages.at(150, y, 12, PrintedPages.ROMAN, line);
        y += 18;
      }
      float right = 170 + PrintedPages.width(PrintedPages.ROMAN, 12, "(a) ");
      float words = right + PrintedPages.width(numbers, 12, "(1) ");
      float rest = words + PrintedPages.width(PrintedPages.BOLD, 12, "ON EACH PIER, THE ");
      pages
          .at(170, y, 12, PrintedPages.ROMAN, "(a) ")
          .at(right, y, 12, numbers, "(1) ")
          .at(words, y, 12, PrintedPages.BOLD, "ON EACH PIER, THE ")
          .at(rest, y, 12, PrintedPages.ROMAN, "keeper may feed a gull.");
      y += 18;
      pages.at(170, y, 12, numbers, "(2) ");
      pages.at(190, y, 12, PrintedPages.BOLD, "NO KEEPER MAY FEED A TERN.");
      pages.at(150, 700, 9, PrintedPages.ROMAN, LEGEND);
      LegalText text = new DocumentParser(pages.read(folder)).parse("bill");
      return MarkedText.as(text, Version.CURRENT).paragraphs().stream()
          .map(Paragraph::text)
          .toList();
    }
  }

  @Test
  void undoesABoldNumberWithTheWordsBehindIt() {
    assertThat(current(PrintedPages.BOLD)).noneMatch(line -> line.contains("(1)"));
  }

  @Test
  void keepsANumberThatIsNotBold() {
    assertThat(current(PrintedPages.ROMAN)).anyMatch(line -> line.contains("(1) keeper may"));
  }
}
