package org.ramseyer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramseyer.model.LegalText.LineNumbering;
import org.ramseyer.model.Place;

/** Pages as legislatures of the states and other printers set them; all words are invented. */
class StatePageTest {

  private static final String[] PIERS = {
    "amber", "birch", "coral", "dune", "ebb", "fern", "gull", "heron", "inlet", "jetty", "kelp",
    "lagoon", "marsh", "north", "oyster", "pebble"
  };

  @TempDir private Path folder;

  private final PrintedPages pages = new PrintedPages();

  private static List<String> texts(SourceDocument document) {
    return document.pages().stream()
        .flatMap(page -> page.lines().stream())
        .map(SourceLine::text)
        .toList();
  }

  private static List<String> furniture(SourceDocument document) {
    return document.pages().stream()
        .flatMap(page -> page.furniture().stream())
        .map(SourceLine::text)
        .toList();
  }

  private static List<String> notes(SourceDocument document) {
    return document.pages().stream()
        .flatMap(page -> page.notes().stream())
        .map(SourceLine::text)
        .toList();
  }

  private void lines(int from, int to, float top) {
    for (int i = from; i <= to; i++) {
      pages.at(100, top + 24 * (i - from), 12, PrintedPages.ROMAN, "The pier of " + PIERS[i - 1]);
      pages.at(60, top + 24 * (i - from), 12, PrintedPages.ROMAN, Integer.toString(i));
    }
  }

  @Test
  void findsNumbersInTheRightMarginThatBeginAtOneEdge() {
    for (int i = 1; i <= 12; i++) {
      pages.at(72, 100 + 20 * i, 12, PrintedPages.ROMAN, "The pier of " + PIERS[i - 1]);
      pages.at(550, 100 + 20 * i, 12, PrintedPages.ROMAN, Integer.toString(i));
    }
    SourceDocument document = pages.read(folder);
    assertThat(document.lineNumbering()).isEqualTo(LineNumbering.PRINTED);
    assertThat(texts(document)).hasSize(12).noneMatch(text -> text.matches(".*\\d.*"));
    assertThat(document.pages().get(0).lines().get(2).place()).isEqualTo(new Place(1, 3));
    assertThat(document.pages().get(0).lines().get(11).place()).isEqualTo(new Place(1, 12));
  }

  @Test
  void readsTheNumberThatIsDrawnOverAnother() {
    for (int i = 1; i <= 6; i++) {
      float y = 100 + 24 * i;
      pages.at(54, y, 12, PrintedPages.ROMAN, Integer.toString(45 + i));
      pages.at(100, y, 12, PrintedPages.ROMAN, "The pier of " + PIERS[i - 1]);
    }
    for (int i = 1; i <= 6; i++) {
      pages.at(59.8f, 100.5f + 24 * i, 12, PrintedPages.ROMAN, Integer.toString(i));
    }
    SourceDocument document = pages.read(folder);
    assertThat(texts(document)).hasSize(6).noneMatch(text -> text.matches(".*\\d.*"));
    assertThat(document.pages().get(0).lines().get(4).place()).isEqualTo(new Place(1, 5));
  }

  @Test
  void setsTheLegendApartOnceAndItsCodeAside() {
    for (int page = 0; page < 2; page++) {
      lines(8 * page + 1, 8 * page + 8, 120);
      pages.at(100, 620, 12, PrintedPages.ROMAN, "EXPLANATION--Matter underscored is new; matter");
      pages.at(160, 632, 12, PrintedPages.ROMAN, "in brackets [ ] is old law to be omitted.");
      pages.at(440, 644, 12, PrintedPages.ROMAN, "XYZ01234-02-1");
      pages.page();
    }
    SourceDocument document = pages.read(folder);
    assertThat(texts(document)).hasSize(16).allMatch(text -> text.startsWith("The pier"));
    assertThat(notes(document))
        .containsExactly(
            "EXPLANATION--Matter underscored is new; matter",
            "in brackets [ ] is old law to be omitted.");
    assertThat(furniture(document)).contains("XYZ01234-02-1");
  }

  @Test
  void keepsASentenceOfTheTextThatOnlyNamesAMark() {
    lines(1, 16, 120);
    pages.at(100, 560, 12, PrintedPages.ROMAN, "The harbour flag is bold and new paint is added.");
    pages.at(60, 560, 12, PrintedPages.ROMAN, "17");
    assertThat(notes(pages.read(folder))).isEmpty();
  }

  @Test
  void leavesOutBarcodesAndTypedRules() {
    lines(1, 8, 200);
    pages
        .at(100, 90, 12, PrintedPages.ROMAN, "========")
        .at(100, 110, 12, PrintedPages.ROMAN, "The Harbour Act")
        .at(100, 130, 12, PrintedPages.ROMAN, "------------ ------------")
        .at(300, 700, 24, PrintedPages.ROMAN, "*hb0042*");
    SourceDocument document = pages.read(folder);
    assertThat(texts(document)).hasSize(9).contains("The Harbour Act");
    assertThat(furniture(document)).contains("*hb0042*", "========", "------------ ------------");
  }

  @Test
  void leavesOutTheHeadOfLeftPagesWhereRightPagesHaveAnother() {
    for (int page = 1; page <= 3; page++) {
      String head = page == 2 ? "Ch. 7   LAWS OF SALTWICK" : "MARA QUAY, Governor   Ch. 7";
      pages.at(120, 54, 12, PrintedPages.ROMAN, head);
      for (int i = 0; i < 5; i++) {
        String words = "The pier of " + PIERS[5 * page - 5 + i] + " is open.";
        pages.at(72, 100 + 14 * i, 12, PrintedPages.ROMAN, words);
      }
      if (page < 3) {
        pages.page();
      }
    }
    assertThat(texts(pages.read(folder)))
        .hasSize(15)
        .allMatch(text -> text.startsWith("The pier of"));
  }

  @Test
  void keepsLastWordsOfPagesThatComeAgainElsewhere() {
    for (int page = 0; page < 2; page++) {
      for (int i = 0; i < 8; i++) {
        pages.at(
            72, 100 + 30 * page + 14 * i, 12, PrintedPages.ROMAN, "Pier " + PIERS[8 * page + i]);
      }
      pages.at(72, 300 + 80 * page, 12, PrintedPages.ROMAN, "and all its moorings.");
      if (page == 0) {
        pages.page();
      }
    }
    assertThat(texts(pages.read(folder))).filteredOn("and all its moorings."::equals).hasSize(2);
  }

  @Test
  void drawsNoBlankOutOfAWordUnderWhichItIsSetBack() {
    float width = PrintedPages.width(PrintedPages.ROMAN, 12, "harbou");
    pages
        .at(100, 100, 12, PrintedPages.ROMAN, "harbour dues")
        .at(100 + width + 0.5f, 100, 12, PrintedPages.ROMAN, " ");
    assertThat(texts(pages.read(folder))).containsExactly("harbour dues");
  }

  @Test
  void opensAStraightQuotationMarkBehindAGapWithoutABlank() {
    pages
        .at(100, 100, 12, PrintedPages.ROMAN, "(1)")
        .at(130, 100, 12, PrintedPages.ROMAN, "\"Gull\", a bird");
    assertThat(texts(pages.read(folder))).containsExactly("(1) “Gull”, a bird");
  }

  @Test
  void readsTwoColumnsOneAfterTheOther() {
    pages.at(150, 60, 12, PrintedPages.BOLD, "Notices of the Harbour Office of Saltwick, Number 7");
    Stream.of("Left", "Right").forEach(this::column);
    List<String> lines = texts(pages.read(folder));
    assertThat(lines.get(0)).startsWith("Notices of the Harbour Office");
    assertThat(lines.subList(1, 17)).allMatch(line -> line.startsWith("Left"));
    assertThat(lines.subList(17, 33)).allMatch(line -> line.startsWith("Right"));
  }

  private void column(String side) {
    for (int i = 0; i < PIERS.length; i++) {
      String words = side + " of the quay lies the pier of " + PIERS[i];
      float x = side.equals("Left") ? 72 : 318;
      pages.at(x, 100 + 12 * i + (x > 100 ? 5 : 0), 10, PrintedPages.ROMAN, words);
    }
  }

  @Test
  void readsATableOfWordsAndFiguresRowByRow() {
    for (int i = 0; i < PIERS.length; i++) {
      pages
          .at(72, 100 + 12 * i, 10, PrintedPages.ROMAN, "Mooring at the pier of " + PIERS[i])
          .at(380, 100 + 12 * i, 10, PrintedPages.ROMAN, (17 + i) + ".50      " + (3 + i) + ".25");
    }
    assertThat(texts(pages.read(folder)).get(0))
        .isEqualTo("Mooring at the pier of amber 17.50 3.25");
  }

  @Test
  void readsNumberedLinesOfAPageThatIsTurnedWithItsText() {
    for (int i = 1; i <= 8; i++) {
      float x = 100 + 24 * i;
      pages.upwards(x, 740, 12, Integer.toString(i));
      pages.upwards(x, 700, 12, "The pier of " + PIERS[i - 1]);
    }
    pages.turned(90);
    SourceDocument document = pages.read(folder);
    assertThat(document.lineNumbering()).isEqualTo(LineNumbering.PRINTED);
    assertThat(texts(document)).hasSize(8).startsWith("The pier of amber", "The pier of birch");
    assertThat(document.pages().get(0).lines().get(7).place()).isEqualTo(new Place(1, 8));
  }

  @Test
  void readsTextThatIsSetSidewaysOnAnUprightPage() {
    for (int i = 1; i <= 8; i++) {
      pages.upwards(100 + 24 * i, 700, 12, "The pier of " + PIERS[i - 1]);
    }
    assertThat(texts(pages.read(folder)))
        .hasSize(8)
        .startsWith("The pier of amber", "The pier of birch");
  }
}
