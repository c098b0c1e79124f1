package org.ramseyer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.LegalText.LineNumbering;

/** Pages that are pictures: read where the program for it is installed, and always named. */
@Timeout(120)
class ScansTest {

  private static final ReadingSettings WITHOUT = new ReadingSettings(Heartbeat.NONE, false);

  @TempDir private Path folder;

  private static byte[] printed() {
    try (PrintedPages pages = new PrintedPages()) {
      return pages
          .head("SEC. 4. CAMERAS IN PARKS.")
          .full(1, "(a) IN GENERAL.—No officer of the city may")
          .full(0, "place a camera in a park unless the council has")
          .line(0, "approved the place by a vote of its members.")
          .full(1, "(b) RECORDS.—The clerk shall keep a record of")
          .line(0, "every camera for seven years.")
          .full(2, "(1) the date on which it was placed and the")
          .line(1, "name of the officer who placed it; and")
          .line(2, "(2) the date on which it was taken down.")
          .bytes();
    }
  }

  private SourceDocument read(byte[] bytes, ReadingSettings settings) throws Exception {
    return PdfReader.read(Files.write(folder.resolve("scan.pdf"), bytes), settings);
  }

  private static List<String> words(SourceDocument document) {
    return document.pages().stream()
        .flatMap(page -> page.lines().stream())
        .flatMap(line -> Arrays.stream(line.text().split(" ")))
        .toList();
  }

  private static String message(SourceDocument document, String code) {
    return document.diagnostics().stream()
        .filter(remark -> remark.code().equals(code))
        .findFirst()
        .map(Diagnostic::message)
        .orElse("");
  }

  @Test
  void readsTheWordsOfAScanWithTheirPrintedLines() throws Exception {
    ScannedPages.assumeTesseract();
    SourceDocument scan = read(ScannedPages.of(printed()), ReadingSettings.USUAL);
    SourceDocument print = read(printed(), ReadingSettings.USUAL);
    List<String> missing = new java.util.ArrayList<>(words(print));
    words(scan).forEach(missing::remove);
    assertThat(missing)
        .as("words %s", words(scan))
        .hasSizeLessThanOrEqualTo(words(print).size() / 20);
    assertThat(scan.lineNumbering()).isEqualTo(LineNumbering.PRINTED);
    List<Integer> numbers =
        scan.pages().get(0).lines().stream().map(line -> line.place().line()).toList();
    // A digit that stands alone is the hardest thing to recognise: one of nine may be missed.
    assertThat(numbers).hasSize(9);
    assertThat(numbers.stream().filter(number -> number > 0).count()).isGreaterThanOrEqualTo(8);
    assertThat(numbers.get(8)).isEqualTo(9);
  }

  @Test
  void readsAScanThatIsPackedAsScannersPackIt() throws Exception {
    ScannedPages.assumeTesseract();
    SourceDocument scan =
        read(ScannedPages.of(printed(), null, Jbig2::picture), ReadingSettings.USUAL);
    assertThat(words(scan)).contains("council", "camera", "taken", "down.");
    assertThat(message(scan, "page-recognised")).startsWith("Page 1 was read by text recognition");
  }

  @Test
  void saysHowSureItIsOfRecognisedWords() throws Exception {
    ScannedPages.assumeTesseract();
    SourceDocument scan = read(ScannedPages.of(printed()), ReadingSettings.USUAL);
    assertThat(message(scan, "text-recognised"))
        .matches(
            "The words of page 1 come from text recognition \\(tesseract\\), which is [6-9]\\d % sure.*");
    assertThat(message(scan, "page-recognised")).startsWith("Page 1 was read by text recognition");
  }

  @Test
  void namesAScanThatIsNotRead() throws Exception {
    SourceDocument scan = read(ScannedPages.of(printed()), WITHOUT);
    assertThat(words(scan)).isEmpty();
    assertThat(message(scan, "scan-unread")).isEqualTo("Page 1 is a scan and not read.");
  }

  @Test
  void saysHowToHaveScansReadWhereTheProgramIsMissing() throws Exception {
    System.setProperty("ramseyer.tesseract", "no-such-program");
    try {
      SourceDocument scan = read(ScannedPages.of(printed()), ReadingSettings.USUAL);
      assertThat(message(scan, "scan-unread"))
          .isEqualTo(
              "Page 1 is a scan and not read; the program tesseract would read it (Debian and Ubuntu:"
                  + " apt install tesseract-ocr; macOS: brew install tesseract).");
    } finally {
      System.clearProperty("ramseyer.tesseract");
    }
  }

  @Test
  void keepsHiddenWordsThatLookLikeWordsAndSaysWhenceTheyCome() throws Exception {
    String[] hidden = {
      "No officer of the city may place a camera in a park unless the council has",
      "approved the place by a vote of its members and the clerk keeps a record of it."
    };
    SourceDocument scan = read(ScannedPages.of(printed(), hidden), ReadingSettings.USUAL);
    assertThat(words(scan)).contains("council", "record").doesNotContain("RECORDS.—The");
    assertThat(message(scan, "hidden-text"))
        .startsWith("The words of page 1 lie behind a scan")
        .endsWith("100 % of them look like words.");
  }

  @Test
  void readsAScanAnewWhoseHiddenWordsAreNoise() throws Exception {
    ScannedPages.assumeTesseract();
    String noise = "N0 ^ffic~r 0f t|-|e c1ty rn@y p|4ce q c@rn3ra d.n q p~rk un|3ss";
    SourceDocument scan =
        read(
            ScannedPages.of(printed(), Collections.nCopies(4, noise).toArray(String[]::new)),
            ReadingSettings.USUAL);
    assertThat(words(scan)).contains("council").doesNotContain("rn@y");
  }

  @Test
  void saysNothingOfScansWherePagesAreText() throws Exception {
    assertThat(read(printed(), ReadingSettings.USUAL).diagnostics())
        .extracting(Diagnostic::code)
        .doesNotContain("hidden-text", "scan-unread", "text-recognised");
  }
}
