package org.ramseyer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramseyer.model.LegalText.LineNumbering;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Place;

class PdfReaderTest {

  @TempDir private Path folder;

  private final PrintedPages pages = new PrintedPages();

  private List<String> texts(SourceDocument document) {
    return document.pages().stream()
        .flatMap(page -> page.lines().stream())
        .map(SourceLine::text)
        .toList();
  }

  private static String message(SourceDocument document, String code) {
    return document.diagnostics().stream()
        .filter(remark -> remark.code().equals(code))
        .findFirst()
        .orElseThrow()
        .message();
  }

  @Test
  void readsWordsInTheOrderOfThePageWhateverTheOrderOfDrawing() {
    pages
        .at(200, 100, 14, PrintedPages.ROMAN, "second")
        .at(150, 100, 14, PrintedPages.ROMAN, "first")
        .at(150, 74, 14, PrintedPages.ROMAN, "above");
    assertThat(texts(pages.read(folder))).containsExactly("above", "first second");
  }

  @Test
  void keepsAFullStopBeforeACapitalThatIsKernedOverIt() {
    float stop = 100 + PrintedPages.width(PrintedPages.ROMAN, 14, "the pier");
    pages
        .at(100, 100, 14, PrintedPages.ROMAN, "the pier.")
        .at(stop - 0.1f, 100, 14, PrintedPages.ROMAN, "All keepers");
    assertThat(texts(pages.read(folder))).containsExactly("the pier.All keepers");
  }

  @Test
  void takesLineNumbersOutOfTheWordsAndIntoThePlaces() {
    SourceDocument document =
        pages
            .line(1, "A ferry shall carry")
            .line(0, "each passenger")
            .line(0, "safely.")
            .read(folder);
    assertThat(document.lineNumbering()).isEqualTo(LineNumbering.PRINTED);
    assertThat(texts(document)).containsExactly("A ferry shall carry", "each passenger", "safely.");
    assertThat(document.pages().get(0).lines().get(2).place()).isEqualTo(new Place(1, 3));
    assertThat(message(document, "furniture-removed"))
        .startsWith("Left out as page furniture: 3 line numbers");
  }

  @Test
  void findsLineNumbersInTheRightMarginThatRunOnOverThePage() {
    for (int page = 0; page < 2; page++) {
      for (int i = 1; i <= 4; i++) {
        pages
            .at(72, 100 + 20 * i, 12, PrintedPages.ROMAN, "Words of line " + "abcd".charAt(i - 1))
            .at(554, 100 + 20 * i, 12, PrintedPages.ROMAN, Integer.toString(4 * page + i));
      }
      pages.page();
    }
    SourceDocument document = pages.read(folder);
    assertThat(document.pages().get(1).lines())
        .extracting(SourceLine::text)
        .containsExactly(
            "Words of line a", "Words of line b", "Words of line c", "Words of line d");
    assertThat(document.pages().get(1).lines().get(0).place()).isEqualTo(new Place(2, 5));
  }

  @Test
  void leavesFiguresOfATableThatDoNotCountLines() {
    for (int i = 0; i < 5; i++) {
      pages
          .at(90, 100 + 14 * i, 10, PrintedPages.ROMAN, Integer.toString(17 * i + 5))
          .at(150, 100 + 14 * i, 10, PrintedPages.ROMAN, "buoys in reach " + "vwxyz".charAt(i));
    }
    SourceDocument document = pages.read(folder);
    assertThat(document.lineNumbering()).isEqualTo(LineNumbering.COUNTED);
    assertThat(texts(document).get(1)).isEqualTo("22 buoys in reach w");
  }

  @Test
  void setsApartPageNumbersFootersAndStamps() {
    for (int page = 1; page <= 3; page++) {
      pages
          .furniture(page)
          .line(1, "The harbour of page " + "abc".charAt(page - 1))
          .line(0, "is open.")
          .line(0, "Always.");
      if (page < 3) {
        pages.page();
      }
    }
    SourceDocument document = pages.read(folder);
    assertThat(texts(document))
        .hasSize(9)
        .allMatch(text -> text.matches("The harbour.*|is open\\.|Always\\."));
    assertThat(document.pages().get(1).furniture()).hasSize(4);
    assertThat(message(document, "furniture-removed")).contains("12 lines of running heads");
  }

  @Test
  void keepsWhatIsSignedBelowTheLastNumberedLineAlthoughAPageFollows() {
    for (int i = 0; i < 20; i++) {
      pages.line(0, "The harbour of pier " + "abcdefghijklmnopqrst".charAt(i) + " is open.");
    }
    pages.at(164, 644, 14, PrintedPages.ROMAN, "Passed the House of Harbours.");
    pages.page().at(164, 200, 14, PrintedPages.ROMAN, "AN ACT");
    assertThat(texts(pages.read(folder))).contains("Passed the House of Harbours.", "AN ACT");
  }

  @Test
  void setsApartAnExplanationAtTheFootOfAPageWhoseTextGoesOn() {
    for (int i = 0; i < 20; i++) {
      pages.line(0, "The harbour of pier " + "abcdefghijklmnopqrst".charAt(i) + " is open.");
    }
    pages.at(164, 644, 14, PrintedPages.ROMAN, "EXPLANATION--Matter underscored is new.");
    pages
        .page()
        .line(0, "The harbour of the last pier is open.")
        .line(0, "So is the quay.")
        .line(0, "Always.");
    assertThat(texts(pages.read(folder)))
        .contains("So is the quay.")
        .noneMatch(text -> text.contains("EXPLANATION"));
  }

  @Test
  void keepsWordsThatRepeatInTheMiddleOfPages() {
    for (int page = 1; page <= 3; page++) {
      for (int i = 0; i < 20; i++) {
        String words =
            i == 10 ? "The same refrain" : "Words " + (char) ('a' + 7 * page % 26 + i % 5);
        pages.at(72, 150 + 26 * i, 12, PrintedPages.ROMAN, words);
      }
      if (page < 3) {
        pages.page();
      }
    }
    assertThat(texts(pages.read(folder)).stream().filter("The same refrain"::equals)).hasSize(3);
  }

  @Test
  void tellsStruckFromUnderlinedWordsByTheHeightOfTheRule() {
    float struck = PrintedPages.width(PrintedPages.ROMAN, 12, "struck");
    pages
        .at(100, 100, 12, PrintedPages.ROMAN, "struck")
        .bar(100, 100 + struck, 100 - 0.28f * 12)
        .at(200, 100, 12, PrintedPages.ROMAN, "added")
        .stroke(200, 230, 100 + 0.12f * 12)
        .at(300, 100, 12, PrintedPages.ROMAN, "kept");
    SourceLine line = pages.read(folder).pages().get(0).lines().get(0);
    assertThat(line.stretches())
        .extracting(stretch -> line.text().substring(stretch.start(), stretch.end()).strip())
        .containsExactly("struck", "added", "kept");
    assertThat(line.stretches().get(0).marks()).containsExactly(Mark.Kind.STRUCK);
    assertThat(line.stretches().get(1).marks()).containsExactly(Mark.Kind.UNDERLINED);
    assertThat(line.stretches().get(2).marks()).isEmpty();
  }

  @Test
  void makesTwoSingleQuotationMarksOneDoubleMark() {
    pages.at(100, 100, 14, PrintedPages.ROMAN, "‘‘the ‘small craft’’’ and ’’");
    assertThat(texts(pages.read(folder))).containsExactly("“the ‘small craft’” and ”");
  }

  @Test
  void putsTheNumeratorOfAFractionBackIntoItsLine() {
    pages
        .at(100, 100, 14, PrintedPages.ROMAN, "not more than")
        .at(186, 96.3f, 8.4f, PrintedPages.ROMAN, "2")
        .at(191, 100, 14, PrintedPages.ROMAN, "/3 of the crew");
    assertThat(texts(pages.read(folder))).containsExactly("not more than 2/3 of the crew");
  }

  @Test
  void leavesOutOrnamentsAndCountsThem() {
    pages
        .line(0, "The tide")
        .line(0, "turns")
        .line(0, "twice.")
        .at(300, 400, 16, PrintedPages.named("BGsddV01"), "x");
    SourceDocument document = pages.read(folder);
    assertThat(texts(document)).containsExactly("The tide", "turns", "twice.");
    assertThat(message(document, "furniture-removed")).endsWith("and 1 ornaments.");
  }

  @Test
  void readsATurnedPageAsItIsSeen() {
    pages.upwards(100, 700, 12, "Read me upwards").upwards(130, 700, 12, "second line").turned(90);
    assertThat(texts(pages.read(folder))).containsExactly("Read me upwards", "second line");
  }

  @Test
  void saysWhichPagesHaveNoWords() {
    assertThat(message(pages.page().read(folder), "no-text"))
        .isEqualTo("Pages 1 and 2 hold no words that can be read; they may be scans.");
  }

  @Test
  void namesRunsOfPagesShort() {
    assertThat(Ranges.pages(List.of(4))).isEqualTo("page 4");
    assertThat(Ranges.pages(List.of(1, 2, 3, 7, 9, 10))).isEqualTo("pages 1-3, 7, 9 and 10");
  }

  @Test
  void tellsFacesApartWithinALine() {
    pages
        .at(100, 100, 12, PrintedPages.ITALIC, "Definitions.")
        .at(170, 100, 12, PrintedPages.ROMAN, "In this act");
    SourceLine line = pages.read(folder).pages().get(0).lines().get(0);
    assertThat(line.stretches().get(0).face().isItalic()).isTrue();
    assertThat(line.stretches().get(1).face()).isEqualTo(new Face("Times-Roman", 12));
  }
}
