package org.ramseyer.corpus.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ramseyer.corpus.typeset.PrintedFile.Glyph;
import org.ramseyer.corpus.typeset.PrintedFile.Line;

class BillLayoutTest {

  private static PrintedFile print(String... body) throws IOException, SourceFormatException {
    return PrintedFile.read(Typesetter.typeset(Fixtures.bill(body)));
  }

  private static Line lineWith(PrintedFile file, String text) {
    return file.bodyLines().stream()
        .map(line -> line.withoutNumber(140))
        .filter(line -> line.text().contains(text))
        .findFirst()
        .orElseThrow();
  }

  private static double left(PrintedFile file, String text) {
    return lineWith(file, text).glyphs().getFirst().x();
  }

  @Test
  void indentsByTheStyleOfTheNumber() throws Exception {
    PrintedFile file = Fixtures.printed("bill");
    assertThat(left(file, "(a)SHORT")).isEqualTo(178.0);
    assertThat(left(file, "(1)theowner")).isEqualTo(206.0);
    assertThat(left(file, "(A)hasbeen")).isEqualTo(234.0);
    assertThat(left(file, "(i)aperson")).isEqualTo(262.0);
    assertThat(left(file, "(I)theowner")).isEqualTo(290.0);
    assertThat(left(file, "(aa)holds")).isEqualTo(318.0);
  }

  @Test
  void runsAParagraphOnOneStepToTheLeftOfItsFirstLine() throws Exception {
    PrintedFile file =
        print(
            "= SEC. 1. | Owls",
            "  (a) " + "Owls fly at night. ".repeat(9),
            "    (1) " + "Geese fly by day. ".repeat(9));
    List<Line> body = file.bodyLines().stream().filter(line -> line.number(140) > 0).toList();
    assertThat(
            body.stream().map(line -> line.withoutNumber(140).glyphs().getFirst().x()).distinct())
        .contains(150.0, 178.0, 206.0);
  }

  @Test
  void setsFlushWordsAfterDeeperParagraphsWithoutIndent() throws Exception {
    assertThat(left(Fixtures.printed("bill"), "Apersonwhobreaches")).isEqualTo(150.0);
  }

  @Test
  void justifiesFullLinesToTheRightMargin() throws Exception {
    PrintedFile file =
        print(
            "= SEC. 1. | Owls",
            "Every owl shall be counted by a person who knows owls, "
                + "and the count shall be kept with the records of the forest in which the owl was seen to fly.");
    List<Line> body = file.bodyLines().stream().filter(line -> line.number(140) > 4).toList();
    assertThat(body).hasSizeGreaterThan(1);
    assertThat(body.subList(0, body.size() - 1))
        .allSatisfy(line -> assertThat(line.glyphs().getLast().right()).isBetween(485.9, 486.1));
  }

  @Test
  void setsRunInHeadingsInSmallCapitals() throws Exception {
    Line line = lineWith(Fixtures.printed("bill"), "(a)SHORTTITLE");
    Glyph capital =
        line.glyphs().stream().filter(glyph -> glyph.text().equals("S")).findFirst().orElseThrow();
    Glyph small =
        line.glyphs().stream().filter(glyph -> glyph.text().equals("H")).findFirst().orElseThrow();
    assertThat(capital.size()).isEqualTo(14.0);
    assertThat(small.size() / capital.size()).isBetween(0.775, 0.777);
  }

  @Test
  void opensEveryQuotedParagraphAndClosesTheLast() throws Exception {
    PrintedFile file = Fixtures.printed("bill");
    assertThat(lineWith(file, "PEARSCOUNTED").text()).startsWith("‘‘SEC.12.");
    assertThat(lineWith(file, "BAR.—Aperson").text()).startsWith("‘‘(a)");
    assertThat(lineWith(file, "onadayofrest").text()).isEqualTo("‘‘(2)onadayofrest.");
    assertThat(lineWith(file, "$500").text()).endsWith("$500’’;and");
    assertThat(lineWith(file, "‘pears’").text())
        .as("quotation marks inside are single")
        .contains("‘pears’");
  }

  @Test
  void setsTheTableOfContentsSmallAndWithoutNumbers() throws Exception {
    Line entry = lineWith(Fixtures.printed("bill"), "Sec.1.Shorttitle");
    assertThat(entry.glyphs().getFirst().size()).isEqualTo(10.0);
    assertThat(entry.glyphs().getFirst().x()).isEqualTo(150.0);
  }

  @Test
  void headsTheFirstPageAndNumbersTheOthers() throws Exception {
    PrintedFile file = Fixtures.printed("bill");
    assertThat(file.lines())
        .extracting(Line::text)
        .contains(
            "116THCONGRESS",
            "2DSESSION",
            "H.R.9999",
            "INTHEHOUSEOFREPRESENTATIVES",
            "ABILL",
            "2",
            "•HR9999IH")
        .doesNotContain("1");
  }

  @Test
  void enactsBeforeTheFirstSection() throws Exception {
    Line first =
        print("= SEC. 1. | Owls", "Owls fly.").bodyLines().stream()
            .filter(line -> line.number(140) == 1)
            .findFirst()
            .orElseThrow();
    assertThat(first.text()).startsWith("1BeitenactedbytheSenate");
    assertThat(first.withoutNumber(140).glyphs())
        .allMatch(glyph -> glyph.font().contains("Italic"));
  }

  @Test
  void keepsAHeadingOnThePageOfWhatItHeads() throws Exception {
    String[] body = new String[40];
    for (int at = 0; at < body.length; at += 2) {
      body[at] = "= SEC. " + (at / 2 + 1) + ". | Owls";
      body[at + 1] = "Owls fly at night and in the rain.";
    }
    PrintedFile file = print(body);
    assertThat(file.pages()).isGreaterThan(2);
    for (int page = 1; page < file.pages(); page++) {
      int number = page;
      Line last =
          file.bodyLines().stream().filter(line -> line.page() == number).toList().getLast();
      assertThat(last.text()).doesNotContain("OWLS.");
    }
  }
}
