package org.ramseyer.corpus.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ramseyer.corpus.typeset.PrintedFile.Glyph;
import org.ramseyer.corpus.typeset.PrintedFile.Line;
import org.ramseyer.corpus.typeset.PrintedFile.Mark;

class TypesetterTest {

  @ParameterizedTest
  @ValueSource(strings = {"bill", "ordinance", "code", "terms", "letter", "act"})
  void makesTheSameBytesUnderAnotherLocaleAndTimeZone(String layout) throws Exception {
    byte[] before = Typesetter.typeset(Fixtures.source(layout));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Typesetter.typeset(Fixtures.source(layout))).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(before.length).isLessThan(40_000);
  }

  @ParameterizedTest
  @CsvSource({"bill,140", "ordinance,72", "code,0", "terms,0", "letter,0", "act,84"})
  void printsEveryWordOfTheBodyInOrderAndNoOther(String layout, double edge) throws Exception {
    String printed =
        letters(
            Fixtures.printed(layout).bodyLines().stream()
                .map(line -> line.withoutNumber(edge).text())
                .collect(Collectors.joining()));
    String body =
        Fixtures.text(layout)
            .lines()
            .dropWhile(line -> !line.isBlank())
            .filter(line -> !line.startsWith("//") && !line.startsWith("P:"))
            .map(line -> letters(line.replaceFirst("^[WETSN]: ", "")))
            .collect(Collectors.joining());
    // The frame of an ordinance's notes is headed by a word of its own.
    assertThat(printed.replace("note", "")).endsWith(body.replace("note", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bill", "ordinance", "code", "terms", "letter", "act"})
  void everyPageSaysWhatItIsBelowItsBody(String layout) throws Exception {
    PrintedFile file = Fixtures.printed(layout);
    String citation = Fixtures.source(layout).header().citation().replace(" ", "");
    for (int page = 1; page <= file.pages(); page++) {
      int number = page;
      List<Line> foot =
          file.lines().stream().filter(line -> line.page() == number && line.y() > 760).toList();
      assertThat(foot)
          .extracting(Line::text)
          .containsExactly(
              "Restatementforcomparison.Nottheofficialtext.", "Officialcitation:" + citation);
      assertThat(foot).allMatch(line -> line.glyphs().getFirst().size() <= 6.5);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bill", "ordinance", "code", "terms", "letter", "act"})
  void keepsEveryGlyphBetweenTheEdgesOfThePage(String layout) throws Exception {
    assertThat(Fixtures.printed(layout).glyphs())
        .allMatch(
            glyph -> glyph.x() >= 36 && glyph.right() <= 576 && glyph.y() > 36 && glyph.y() < 785);
  }

  @ParameterizedTest
  @CsvSource({"bill,140,25,26", "ordinance,72,25,24", "act,84,36,17.5"})
  void numbersLinesFromOneOnEveryPageOnTheBaselinesOfTheirText(
      String layout, double edge, int most, double pitch) throws Exception {
    PrintedFile file = Fixtures.printed(layout);
    assertThat(file.pages()).isGreaterThan(1);
    for (int page = 1; page <= file.pages(); page++) {
      int number = page;
      List<Line> numbered =
          file.bodyLines().stream()
              .filter(line -> line.page() == number && line.number(edge) > 0)
              .toList();
      assertThat(numbered).hasSizeBetween(1, most);
      for (int at = 0; at < numbered.size(); at++) {
        assertThat(numbered.get(at).number(edge)).isEqualTo(at + 1);
        assertThat(numbered.get(at).withoutNumber(edge).glyphs())
            .as("text beside the number")
            .isNotEmpty();
        double step = at == 0 ? 0 : numbered.get(at).y() - numbered.get(at - 1).y();
        assertThat(step == 0 || step >= pitch - 0.01).as("pitch " + step).isTrue();
      }
    }
  }

  @Test
  void drawsUnderlineAndStrikeWhereTheStatesDrawThem() throws Exception {
    PrintedFile file = Fixtures.printed("ordinance");
    assertThat(shareOfSize(file, "hundred")).isBetween(-0.15, -0.11);
    assertThat(shareOfSize(file, "ten")).isBetween(0.23, 0.27);
  }

  @Test
  void drawsNoMarkOnWordsThatHaveNone() throws Exception {
    PrintedFile file =
        PrintedFile.read(
            Typesetter.typeset(Fixtures.bill("= SEC. 1. | Owls", "Owls fly at night.")));
    assertThat(file.marks()).as("only the two rules of the first page").hasSize(2);
  }

  /** Where the mark on {@code word}, which follows a space, stands: (baseline - mark) / size. */
  private static double shareOfSize(PrintedFile file, String word) {
    for (Line line : file.bodyLines()) {
      for (Mark mark : file.marks()) {
        List<Glyph> under =
            line.glyphs().stream()
                .filter(
                    glyph ->
                        glyph.page() == mark.page()
                            && glyph.x() >= mark.x() - 0.1
                            && glyph.right() <= mark.right() + 0.1)
                .toList();
        String marked = new Line(line.page(), line.y(), under).text();
        double share = (line.y() - mark.y()) / 12;
        if (mark.height() < 1 && marked.contains(word) && Math.abs(share) < 0.6) {
          return share;
        }
      }
    }
    throw new AssertionError("no mark on " + word);
  }

  /**
   * Letters and figures only, so that hyphens, case, small capitals and quotation marks do not
   * matter.
   */
  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9$]", "");
  }
}
