package org.ramseyer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Paragraph;

/** Plain text and Markdown as people keep them. */
class TextFormsTest {

  private static final String ORDINANCE =
      """
                           CITY OF SALTWICK
                          ORDINANCE NO. 1842

      SECTION 1. DEFINITIONS.

          In this ordinance, a “gull” is a bird of the shore that
      takes chips.

      SECTION 2. FEEDING.

          (a) No person shall feed a gull.
          (b) The Mayor may—
              (1) put up signs; and
              (2) allow exceptions.
      """;

  @TempDir private Path folder;

  @Test
  void headsInCapitalsAndCentredRowsAreHeads() throws Exception {
    assertThat(words("a.txt", ORDINANCE.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(
            """
            preface CITY OF SALTWICK
            preface ORDINANCE NO. 1842
            section SECTION 1. DEFINITIONS In this ordinance, a “gull” is a bird of the shore that takes chips.
            section SECTION 2. FEEDING
            subsection (a) No person shall feed a gull.
            subsection (b) The Mayor may—
            paragraph (1) put up signs; and
            paragraph (2) allow exceptions.""");
  }

  @Test
  void formFeedsAndRowEndsOfOtherSystemsChangeNothing() throws Exception {
    String expected = words("a.txt", ORDINANCE.getBytes(StandardCharsets.UTF_8));
    assertThat(words("b.txt", ORDINANCE.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(expected);
    assertThat(
            words(
                "c.txt",
                ORDINANCE.replace("SECTION 2", "\fSECTION 2").getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(expected);
  }

  @Test
  void everyEncodingGivesTheSameWords() throws Exception {
    String expected = words("a.txt", ORDINANCE.getBytes(StandardCharsets.UTF_8));
    String marked = "\uFEFF" + ORDINANCE;
    assertThat(words("b.txt", marked.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
    assertThat(words("c.txt", marked.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(expected);
    assertThat(words("d.txt", marked.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(expected);
    assertThat(words("e.txt", ORDINANCE.getBytes(Charset.forName("windows-1252"))))
        .isEqualTo(expected);
  }

  @Test
  void softHyphensInsideARowAreNoLetters() throws Exception {
    assertThat(words("a.txt", "The har\u00ADbour is lit.".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("paragraph The harbour is lit.");
  }

  @Test
  void markdownTablesCodeAndEmphasisKeepTheirWords() throws Exception {
    LegalText text =
        Ramseyer.read(
            Files.writeString(
                folder.resolve("a.md"),
                """
                # CHAPTER 7 GULLS

                ## 7.1 Fines

                A *first* offence costs **$5**, and `chips` are kept.

                | Offence | Fine |
                |---------|-----:|
                | First   | $5   |
                | Second  | $50  |

                ```
                Form 1: name of the gull
                ```

                > Gulls return.
                """));
    assertThat(lines(text))
        .isEqualTo(
            """
            chapter CHAPTER 7 GULLS
            section 7.1 Fines A first offence costs $5, and chips are kept.
            table
            paragraph Offence Fine
            paragraph First $5
            paragraph Second $50
            paragraph Form 1: name of the gull
            paragraph Gulls return.""");
  }

  private static final String REPORTED =
      """
      Lamp Calendar No. 28

      199th CONGRESS

      1st Session

      H. R. 9911

      A BILL

      Be it enacted by the Senate and House of Representatives of the United States of America in Congress assembled,

      SECTION 1. LAMPS.

      A lamp is lit at dusk.

      199TH CONGRESS

      SEC. 2. OIL.

      Oil is kept dry.

      """;

  @Test
  void theCoverThatComesAgainAtTheEndIsNoTextOfTheLastSection() throws Exception {
    String end = "Lamp Calendar No. 28\n\n199TH CONGRESS\n\nA BILL\n\nMarch 9, 2099\n";
    assertThat(words("a.txt", (REPORTED + end).getBytes(StandardCharsets.UTF_8)))
        .endsWith(
            """
            section SECTION 1. LAMPS
            paragraph A lamp is lit at dusk.
            paragraph 199TH CONGRESS
            section SEC. 2. OIL Oil is kept dry.
            signature Lamp Calendar No. 28
            signature 199TH CONGRESS
            signature A BILL
            signature March 9, 2099""");
  }

  @Test
  void anotherCongressBelowTheLastSectionIsItsText() throws Exception {
    assertThat(words("a.txt", (REPORTED + "198TH CONGRESS\n").getBytes(StandardCharsets.UTF_8)))
        .endsWith("paragraph Oil is kept dry.\nparagraph 198TH CONGRESS");
  }

  private String words(String name, byte[] bytes) throws Exception {
    return lines(Ramseyer.read(Files.write(folder.resolve(name), bytes)));
  }

  private static String lines(LegalText text) {
    StringBuilder lines = new StringBuilder();
    text.walk(
        provision -> {
          String words =
              text.paragraphs().stream()
                  .filter(paragraph -> paragraph.provision() == provision)
                  .map(Paragraph::text)
                  .collect(Collectors.joining(" "));
          if (!words.isEmpty() || provision.kind() == LevelKind.TABLE) {
            lines.append(provision.kind().jsonName()).append(' ').append(words);
            lines.append('\n');
          }
        });
    return lines.toString().replaceAll("(?m) $", "").strip();
  }
}
