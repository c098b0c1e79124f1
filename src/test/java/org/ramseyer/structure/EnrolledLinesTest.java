package org.ramseyer.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ramseyer.source.PrintedPages.ROMAN;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramseyer.source.PrintedPages;

/** Lines of invented bills on pages that do not number them. */
class EnrolledLinesTest {

  @TempDir private Path folder;

  @Test
  void provisionsBelowOneAnotherAboutOneMiddleAreNoTitle() {
    try (PrintedPages pages = new PrintedPages()) {
      String second = "(2) the cost of the oil;";
      String first = "and the lamp";
      while (PrintedPages.width(ROMAN, 10, first + ";")
          < PrintedPages.width(ROMAN, 10, second) + 20) {
        first += "l";
      }
      pages
          .at(154, 100, 10, ROMAN, "Be it enacted by the Senate and House of Representatives of")
          .at(126, 111, 10, ROMAN, "the United States of America in Congress assembled,")
          .at(136, 122, 10, ROMAN, "A keeper shall write down—")
          .at(146, 133, 10, ROMAN, "(1) the state of the tower, of the stairs, and of the glass")
          .at(136, 144, 10, ROMAN, first + ";")
          .at(146, 155, 10, ROMAN, second)
          .at(146, 166, 10, ROMAN, "(3) the weather.");
      assertThat(Outline.of(new DocumentParser(pages.read(folder)).parse("bill")))
          .contains("paragraph (2) : the cost of the oil;");
    }
  }
}
