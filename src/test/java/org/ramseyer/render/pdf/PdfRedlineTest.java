package org.ramseyer.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.ramseyer.Drafts;
import org.ramseyer.RandomBills;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.Differ;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Paragraph;

class PdfRedlineTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/small-redline");

  @Property(tries = 60)
  void holdsAllWordsAndAnOutlineItemAChangeForAnyPair(@ForAll long seed, @ForAll long change) {
    LegalText before = RandomBills.bill("before", seed);
    LegalText after = RandomBills.edited(before, change);
    Comparison comparison = new Differ().compare(before, after);
    byte[] pdf = PdfRedline.write(comparison);
    assertThat(outline(pdf))
        .extracting(title -> title.replaceFirst(" .*", ""))
        .containsExactlyElementsOf(comparison.changes().stream().map(ProvisionChange::id).toList());
    Map<String, Integer> printed = words(text(pdf));
    for (LegalText side : List.of(before, after)) {
      words(String.join("\n", side.paragraphs().stream().map(Paragraph::text).toList()))
          .forEach(
              (word, count) ->
                  assertThat(printed.getOrDefault(word, 0)).as(word).isGreaterThanOrEqualTo(count));
    }
  }

  @Test
  void leadsFromTheListAndTheOutlineToThePageOfTheChange() throws IOException {
    Comparison comparison = small();
    byte[] pdf = PdfRedline.write(comparison);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> pages = pages(document);
      PDOutlineItem item = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
      for (ProvisionChange change : comparison.changes()) {
        int page = document.getPages().indexOf(item.findDestinationPage(document));
        assertThat(pages.get(page))
            .as(change.id())
            .containsPattern("\\b" + change.id() + " " + "\\w");
        item = item.getNextSibling();
      }
      assertThat(item).isNull();
      assertThat(document.getPage(0).getAnnotations()).isNotEmpty();
    }
  }

  @Test
  void citesPageAndLineOnBothSidesAndTellsMovesInWords() throws IOException {
    String text = text(PdfRedline.write(small())).replaceAll("\\s+", " ");
    assertThat(text)
        .contains(
            "c5 amended sec. 3(a), p. 1, l. 9, now sec. 3(a), p. 1, l. 10",
            "moved to sec. 4(d)",
            "from sec. 3(c)",
            "page 1 of ",
            "Replayed: both texts reproduced letter for letter.");
  }

  @Test
  void saysOnEveryPageWhereTextsAreRestatements() throws IOException {
    LegalText text = text("before");
    LegalText restated = Drafts.restated(text);
    try (PDDocument document =
        Loader.loadPDF(PdfRedline.write(new Differ().compare(restated, text("after"))))) {
      assertThat(pages(document))
          .allMatch(page -> page.contains("Restatement for comparison. Not the official text"));
    }
  }

  @Test
  void showsCharactersThatTheFontsLackAsCodesAndCountsThem() {
    String hostile = "≤ \u0007 שׁ \uD83D\uDE80 ﬁne \uD800 (x) \\ ]]>";
    String text =
        text(PdfRedline.write(
                new Differ()
                    .compare(
                        Drafts.bill("a", "SEC. 1. | Piers | keep dry " + hostile),
                        Drafts.bill("b", "SEC. 1. | Piers | keep wet " + hostile))))
            .replaceAll("\\s+", " ");
    assertThat(text)
        .contains("[U+2264] [U+0007]", "[U+1F680] fine [U+D800] (x) \\ ]]>")
        .containsPattern("Characters that the fonts of this file do not have: [1-9]");
  }

  @Test
  void breaksWordsLongerThanALine() {
    String text =
        text(
            PdfRedline.write(
                new Differ()
                    .compare(
                        Drafts.bill("a", "SEC. 1. | Piers | x"),
                        Drafts.bill("b", "SEC. 1. | Piers | " + "pier".repeat(300)))));
    assertThat(text.replaceAll("\\s", "")).contains("pier".repeat(100));
  }

  @Test
  void saysThatTwoTextsSayTheSame() throws IOException {
    byte[] pdf = PdfRedline.write(new Differ().compare(text("before"), text("before")));
    assertThat(outline(pdf)).isEmpty();
    assertThat(text(pdf)).contains("The two texts say the same.");
  }

  @Test
  void writesTheSameBytesUnderAnotherLocaleAndTimeZone() throws IOException {
    byte[] here = PdfRedline.write(small());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.of("ar", "EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(PdfRedline.write(small())).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void writesThousandsOfChangesInTime() {
    StringBuilder draft = new StringBuilder();
    for (int i = 1; i <= 4000; i++) {
      draft
          .append("SEC. ")
          .append(i)
          .append(". | Pier ")
          .append(i)
          .append(" | The master of pier ")
          .append(i)
          .append(
              " shall report to the council what the gulls did, and shall keep the report dry for 30 days.\n");
    }
    Comparison comparison =
        new Differ()
            .compare(
                Drafts.bill("a", draft.toString()),
                Drafts.bill("b", draft.toString().replace("30 days", "60 days")));
    byte[] pdf =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> PdfRedline.write(comparison));
    assertThat(outline(pdf)).hasSize(4000);
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    for (String word : text.split("[^\\p{L}\\p{N}$]+")) {
      words.merge(word, 1, Integer::sum);
    }
    words.remove("");
    return words;
  }

  private static List<String> outline(byte[] pdf) {
    return read(
        pdf,
        document -> {
          List<String> titles = new ArrayList<>();
          if (document.getDocumentCatalog().getDocumentOutline() != null) {
            document
                .getDocumentCatalog()
                .getDocumentOutline()
                .children()
                .forEach(item -> titles.add(item.getTitle()));
          }
          return titles;
        });
  }

  private static String text(byte[] pdf) {
    return read(pdf, document -> String.join("\n", pages(document)));
  }

  private static List<String> pages(PDDocument document) {
    List<String> pages = new ArrayList<>();
    try {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T read(byte[] pdf, Function<PDDocument, T> reader) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return reader.apply(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Comparison small() throws IOException {
    return new Differ().compare(text("before"), text("after"));
  }

  private static LegalText text(String name) throws IOException {
    return Drafts.bill(name, Files.readString(GOLDEN.resolve(name + ".txt")));
  }
}
