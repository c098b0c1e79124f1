package org.ramseyer.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.LegalText;
import org.ramseyer.source.PrintedPages;
import org.ramseyer.source.TextReader;
import org.ramseyer.source.UnreadableDocumentException;

/**
 * Ordinances, codes, terms, resolutions and letters, all of them invented and most as plain text.
 */
class PaperLayoutTest {

  @TempDir private Path folder;

  private LegalText parsed(String name, String text) {
    try {
      return new DocumentParser(TextReader.read(Files.writeString(folder.resolve(name), text)))
          .parse("paper");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  private String outline(String text) {
    return Outline.of(parsed("paper.txt", text));
  }

  @Test
  void parsesADocumentOnceAndSaysSoTheSecondTime() throws Exception {
    Path paper = Files.writeString(folder.resolve("paper.txt"), "Section 1. Gulls are birds.");
    DocumentParser parser = new DocumentParser(TextReader.read(paper));

    assertThat(parser.parse("paper").provisions()).isNotEmpty();
    assertThatThrownBy(() -> parser.parse("paper")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void readsAnOrdinanceWithRecitalsAndFormula() {
    LegalText text =
        parsed(
            "paper.txt",
            """
        ORDINANCE NO. 12 OF THE TOWN OF SALTWICK

        WHEREAS, gulls take food from visitors; and

        WHEREAS, the Council has heard the visitors,

        Be it ordained by the Council of the Town of Saltwick:

        Section 1. Purpose. The purpose of this ordinance is peace.

        Section 2. Feeding of gulls.

            (a) No person shall feed a gull.
            (b) This section does not apply to:
                (1) a rescuer; or
                (2) a keeper of birds.

        Section 3. This ordinance takes effect at once.
        """);
    assertThat(Outline.of(text))
        .isEqualTo(
            """
        preface : ORDINANCE NO. 12 OF THE TOWN OF SALTWICK
        recital : WHEREAS, gulls take food from visitors; and
        recital : WHEREAS, the Council has heard the visitors,
        enactingFormula : Be it ordained by the Council of the Town of Saltwick:
        section Section 1. | Purpose : The purpose of this ordinance is peace.
        section Section 2. | Feeding of gulls
          subsection (a) : No person shall feed a gull.
          subsection (b) : This section does not apply to:
            paragraph (1) : a rescuer; or
            paragraph (2) : a keeper of birds.
        section Section 3. : This ordinance takes effect at once.
        """);
    assertThat(text.identity().kind()).isEqualTo(DocumentKind.ORDINANCE);
  }

  @Test
  void readsACodeByItsSectionNumbers() {
    assertThat(
            outline(
                """
        CHAPTER 7.20 GULLS

        7.20.010. Definitions.

        In this chapter “gull” means a bird of the shore.

        7.20.020. Feeding.

          A. No person shall feed a gull.
          B. The Mayor may:
             1. put up signs; and
             2. allow exceptions.
          C. Chips are food.

        § 7.20.030. Penalty.

        A fine of $5 is due.
        """))
        .isEqualTo(
            """
        chapter CHAPTER 7.20 | GULLS
          section 7.20.010. | Definitions : In this chapter “gull” means a bird of the shore.
          section 7.20.020. | Feeding
            subsection A. : No person shall feed a gull.
            subsection B. : The Mayor may:
              paragraph 1. : put up signs; and
              paragraph 2. : allow exceptions.
            subsection C. : Chips are food.
          section § 7.20.030. | Penalty : A fine of $5 is due.
        """);
  }

  @Test
  void nestsTermsByTheirDecimals() {
    String outline =
        Outline.of(
            parsed(
                "terms.md",
                """
        # Terms of the Saltwick Ferry

        ## 4. Carriage

        ### 4.1 Passengers

        The ferry carries persons.

        ### 4.1.1 Children

        Children sail free.

        ### 4.2 Goods

        Goods pay.

        ## 5. Notices

        Notices go to the pier.
        """));
    assertThat(outline)
        .isEqualTo(
            """
        preface : Terms of the Saltwick Ferry
        section 4. | Carriage
          subsection 4.1 | Passengers : The ferry carries persons.
            paragraph 4.1.1 | Children : Children sail free.
          subsection 4.2 | Goods : Goods pay.
        section 5. | Notices : Notices go to the pier.
        """);
  }

  @Test
  void readsALetterAsParagraphs() {
    assertThat(
            outline(
                """
        May 4, 2026

        To the Council of Saltwick

        The company will no longer sail on Sundays, and asks the Council for rules.

        It will sail again when there are rules.
        """))
        .isEqualTo(
            """
        preface : May 4, 2026
        preface : To the Council of Saltwick
        paragraph : The company will no longer sail on Sundays, and asks the Council for rules.
        paragraph : It will sail again when there are rules.
        """);
  }

  @Test
  void readsAPaperWhoseLevelsAllStandAtOneEdge() {
    assertThat(
            outline(
                """
        Section 1. Gulls. The following are gulls:
        1. birds that:
        (a) cry; and
        (b) steal;
        2. birds that:
        (a) glide.
        § 2. This act takes effect at once.
        """))
        .isEqualTo(
            """
        section Section 1. | Gulls : The following are gulls:
          subsection 1. : birds that:
            paragraph (a) : cry; and
            paragraph (b) : steal;
          subsection 2. : birds that:
            paragraph (a) : glide.
        section § 2. : This act takes effect at once.
        """);
  }

  @Test
  void countsPlacesByTheLinesOfTheFile() {
    LegalText text = parsed("paper.txt", "Section 1. Gulls are birds.\n\nSection 2. Birds fly.\n");
    assertThat(text.provisions().get(1).span().start().line()).isEqualTo(3);
  }

  @Test
  void neverRefusesWords() {
    assertThat(outline("gulls\n")).isEqualTo("paragraph : gulls\n");
  }

  /** A session law: numbers at 178, their other lines at 150, definitions one step deeper. */
  private static PrintedPages definitions() {
    return new PrintedPages()
        .next(60)
        .head("71. Gulls.")
        .line(1, "1. Definitions.—In this section:")
        .full(2, "‘‘Gull’’ means a bird that takes its food")
        .line(1, "from visitors of the harbour.")
        .full(2, "‘‘Keeper’’ means a person who has a permit")
        .line(1, "to feed a bird.");
  }

  private String read(PrintedPages pages) {
    try (pages) {
      return Outline.of(new DocumentParser(pages.read(folder)).parse("act"))
          .replaceFirst("(?s)^.*?(?=section)", "");
    }
  }

  @Test
  void putsParagraphsThatBeginWhereTheNumbersDoBesideThem() {
    PrintedPages pages =
        definitions()
            .full(0, "A visitor shall not feed a gull on the quay or in")
            .line(0, "any boat that lies at it.")
            .full(1, "A keeper shall carry the permit and show it")
            .line(0, "to an officer who asks.")
            .line(1, "Boats are private places.");
    assertThat(read(pages))
        .isEqualTo(
            """
        section 71. | Gulls
          subsection 1. | Definitions
            paragraph : In this section:
            paragraph : “Gull” means a bird that takes its food from visitors of the harbour.
            paragraph : “Keeper” means a person who has a permit to feed a bird.
          paragraph : A visitor shall not feed a gull on the quay or in any boat that lies at it.
          paragraph : A keeper shall carry the permit and show it to an officer who asks.
          paragraph : Boats are private places.
        """);
  }

  @Test
  void takesTheLastOfSeveralParagraphsForOneOfThem() {
    PrintedPages pages =
        definitions()
            .line(2, "‘‘Quay’’ means the old quay.")
            .line(1, "2. Duty.—Gulls shall be let alone.");
    assertThat(read(pages))
        .isEqualTo(
            """
        section 71. | Gulls
          subsection 1. | Definitions
            paragraph : In this section:
            paragraph : “Gull” means a bird that takes its food from visitors of the harbour.
            paragraph : “Keeper” means a person who has a permit to feed a bird.
            paragraph : “Quay” means the old quay.
          subsection 2. | Duty : Gulls shall be let alone.
        """);
  }

  @Test
  void keepsWordsThatEndTheSentenceOfAListWithIt() {
    PrintedPages pages =
        new PrintedPages()
            .next(60)
            .head("71. Gulls.")
            .line(1, "1. Duty.—A visitor who feeds:")
            .line(2, "(a) a gull; or")
            .line(2, "(b) a tern,")
            .full(0, "shall leave the quay at once and shall not come")
            .line(0, "back on that day.")
            .full(1, "2. Permit.—A keeper may feed a gull that is not")
            .line(0, "able to fly.")
            .full(1, "3. Fees.—The fee for a permit is one crown for a")
            .line(0, "year.")
            .full(1, "4. Loss.—A permit that is lost is replaced for one")
            .line(0, "half of the fee.");
    assertThat(read(pages))
        .isEqualTo(
            """
        section 71. | Gulls
          subsection 1. | Duty : A visitor who feeds:
            paragraph (a) : a gull; or
            paragraph (b) : a tern,
          + shall leave the quay at once and shall not come back on that day.
          subsection 2. | Permit : A keeper may feed a gull that is not able to fly.
          subsection 3. | Fees : The fee for a permit is one crown for a year.
          subsection 4. | Loss : A permit that is lost is replaced for one half of the fee.
        """);
  }
}
