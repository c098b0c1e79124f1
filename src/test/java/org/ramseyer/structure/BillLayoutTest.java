package org.ramseyer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;
import org.ramseyer.source.PrintedPages;

/** Bills on the grid of the Government Publishing Office, all of them invented. */
class BillLayoutTest {

  @TempDir private Path folder;

  private final PrintedPages pages = new PrintedPages();

  @AfterEach
  void close() {
    pages.close();
  }

  private LegalText parsed() {
    return new DocumentParser(pages.read(folder)).parse("bill");
  }

  /** The tree without what stands above the first section. */
  private String body() {
    String outline = Outline.of(parsed());
    return outline.substring(outline.indexOf('\n', outline.indexOf("enactingFormula")) + 1);
  }

  private PrintedPages bill() {
    return pages
        .full(1, "Be it enacted by the Senate and House of Representa-")
        .line(0, "tives of the United States in Congress assembled,");
  }

  @Test
  void readsWhatStandsAboveTheBody() {
    pages
        .at(126, 131, 12, PrintedPages.ROMAN, "119TH CONGRESS")
        .at(145, 143, 12, PrintedPages.ROMAN, "2D SESSION")
        .at(242, 150, 36, PrintedPages.BOLD, "H. R. 9999")
        .at(220, 258, 14, PrintedPages.ROMAN, "IN THE HOUSE OF REPRESENTATIVES")
        .at(280, 280, 11, PrintedPages.ROMAN, "MAY 4, 2026")
        .at(280, 400, 24, PrintedPages.BOLD, "A BILL")
        .at(220, 420, 14, PrintedPages.ROMAN, "To keep the ferries running.")
        .next(400);
    bill()
        .head("SECTION 1. SHORT TITLE.")
        .line(1, "This Act may be cited as the ‘‘Ferry Act of 2026’’.");
    LegalText text = parsed();
    assertThat(Outline.of(text))
        .isEqualTo(
            """
        preface : 119TH CONGRESS
        preface : 2D SESSION
        preface : H. R. 9999
        preface : IN THE HOUSE OF REPRESENTATIVES
        preface : MAY 4, 2026
        preface : A BILL
        longTitle : To keep the ferries running.
        enactingFormula : Be it enacted by the Senate and House of Representatives of the United States in \
        Congress assembled,
        section SECTION 1. | SHORT TITLE : This Act may be cited as the “Ferry Act of 2026”.
        """);
    assertThat(text.identity().title()).isEqualTo("Ferry Act of 2026");
    assertThat(text.identity().number()).isEqualTo("H. R. 9999");
    assertThat(text.identity().date()).isEqualTo(LocalDate.of(2026, 5, 4));
    assertThat(text.identity().jurisdiction()).isEqualTo("us");
  }

  @Test
  void nestsLevelsAndRunsHeadingsIn() {
    bill()
        .head("SEC. 2. FERRIES.")
        .line(1, "(a) IN GENERAL.—A ferry shall—")
        .line(2, "(1) carry—")
        .line(3, "(A) persons; and")
        .line(3, "(B) their—")
        .line(4, "(i) goods; and")
        .line(4, "(ii) animals, being—")
        .line(5, "(I) dogs; and")
        .line(5, "(II) cats; and")
        .line(2, "(2) return.")
        .line(1, "(b) FARES.—No fare is due.");
    assertThat(body())
        .isEqualTo(
            """
        section SEC. 2. | FERRIES
          subsection (a) | IN GENERAL : A ferry shall—
            paragraph (1) : carry—
              subparagraph (A) : persons; and
              subparagraph (B) : their—
                clause (i) : goods; and
                clause (ii) : animals, being—
                  subclause (I) : dogs; and
                  subclause (II) : cats; and
            paragraph (2) : return.
          subsection (b) | FARES : No fare is due.
        """);
  }

  @Test
  void tellsTheNinthLetterFromTheFirstRomanNumber() {
    bill().head("SEC. 2. BUOYS.");
    for (char letter = 'a'; letter <= 'h'; letter++) {
      pages.line(1, "(" + letter + ") Red.");
    }
    pages
        .line(1, "(i) Green.")
        .line(2, "(1) Blue.")
        .line(3, "(A) White, or—")
        .line(4, "(i) pale.")
        .line(1, "(j) Black.");
    assertThat(body())
        .endsWith(
            """
          subsection (h) : Red.
          subsection (i) : Green.
            paragraph (1) : Blue.
              subparagraph (A) : White, or—
                clause (i) : pale.
          subsection (j) : Black.
        """);
  }

  @Test
  void takesANumberInTheMiddleOfASentenceForWords() {
    bill()
        .head("SEC. 2. BUOYS.")
        .full(2, "(1) The duties in subparagraphs (A), (B), and")
        .full(1, "(C) of section 5 do not apply to a buoy the keeper")
        .line(1, "painted green.")
        .line(2, "(2) They apply to others.");
    assertThat(body())
        .isEqualTo(
            """
        section SEC. 2. | BUOYS
          paragraph (1) : The duties in subparagraphs (A), (B), and (C) of section 5 do not apply to a buoy the \
        keeper painted green.
          paragraph (2) : They apply to others.
        """);
  }

  @Test
  void joinsWordsHyphenatedAcrossLinesAndKnowsWhereTheyStand() {
    bill()
        .head("SEC. 2. BUOYS.")
        .full(1, "The committee paints each long-term buoy. The com-")
        .full(0, "mittee may paint a buoy that has stood at a long-")
        .line(0, "term mooring.");
    Provision section = parsed().provisions().get(1);
    assertThat(section.text().text())
        .endsWith(
            "buoy. The committee may paint a buoy that has stood at a " + "long-term mooring.");
    assertThat(section.text().placeAt(section.text().text().indexOf("mittee may")))
        .isEqualTo(new Place(1, 5));
    assertThat(section.span().start()).isEqualTo(new Place(1, 3));
    assertThat(section.span().end()).isEqualTo(new Place(1, 6));
  }

  @Test
  void putsQuotedLawBelowTheProvisionThatQuotesIt() {
    bill()
        .head("SEC. 3. AMENDMENTS.")
        .line(1, "The Ferry Act is amended—")
        .line(2, "(1) in section 4, by adding the following:")
        .line(1, "‘‘(c) TOLLS.—The keeper may—")
        .line(2, "‘‘(1) set a ‘toll’; and")
        .line(2, "‘‘(2) waive it.’’; and")
        .line(2, "(2) in section 5, by striking ‘‘boat’’.");
    assertThat(body())
        .isEqualTo(
            """
        section SEC. 3. | AMENDMENTS : The Ferry Act is amended—
          paragraph (1) : in section 4, by adding the following:
            quotedContent
              subsection “(c) | TOLLS : The keeper may—
                paragraph “(1) : set a ‘toll’; and
                paragraph “(2) : waive it.”
            + ; and
          paragraph (2) : in section 5, by striking “boat”.
        """);
  }

  @Test
  void keepsFlushWordsOfQuotedLawInTheQuotation() {
    bill()
        .head("SEC. 3. AMENDMENTS.")
        .line(1, "The Ferry Act is amended by adding the following:")
        .head("‘‘SEC. 8. WRECKS.")
        .line(1, "‘‘(a) RAISING.—A wreck—")
        .line(2, "‘‘(1) may be raised; or")
        .line(2, "‘‘(2) may be left.")
        .full(0, "The keeper shall mark a wreck that is left in place and shall")
        .line(0, "list it.’’.")
        .head("SEC. 4. COST.")
        .line(1, "None.");
    assertThat(body())
        .isEqualTo(
            """
        section SEC. 3. | AMENDMENTS : The Ferry Act is amended by adding the following:
          quotedContent
            section “SEC. 8. | WRECKS
              subsection “(a) | RAISING : A wreck—
                paragraph “(1) : may be raised; or
                paragraph “(2) : may be left.
              + The keeper shall mark a wreck that is left in place and shall list it.”
          + .
        section SEC. 4. | COST : None.
        """);
  }

  @Test
  void givesFlushWordsToTheLevelTheyStandFlushWith() {
    bill()
        .head("SEC. 2. BUOYS.")
        .line(1, "(a) LIGHTS.—A buoy with—")
        .line(2, "(1) a lamp that is—")
        .line(3, "(A) lit; or")
        .line(3, "(B) to be lit,")
        .line(1, "is a light; and")
        .line(2, "(2) a bell,")
        .full(0, "is a bell buoy, which the keeper shall enter in the book of")
        .line(0, "bells.");
    assertThat(body())
        .isEqualTo(
            """
        section SEC. 2. | BUOYS
          subsection (a) | LIGHTS : A buoy with—
            paragraph (1) : a lamp that is—
              subparagraph (A) : lit; or
              subparagraph (B) : to be lit,
            + is a light; and
            paragraph (2) : a bell,
          + is a bell buoy, which the keeper shall enter in the book of bells.
        """);
  }

  @Test
  void readsNumbersThatRunInBehindOneAnother() {
    bill()
        .head("SEC. 2. BUOYS.")
        .line(1, "(a)(1) The keeper shall paint.")
        .line(1, "(2) The painter shall keep.")
        .line(1, "(b) ROPES.—(1) Ropes are blue.")
        .line(1, "(2) Chains are not.");
    assertThat(body())
        .isEqualTo(
            """
        section SEC. 2. | BUOYS
          subsection (a)
            paragraph (1) : The keeper shall paint.
            paragraph (2) : The painter shall keep.
          subsection (b) | ROPES
            paragraph (1) : Ropes are blue.
            paragraph (2) : Chains are not.
        """);
  }

  @Test
  void putsSectionsUnderTitlesWhoseHeadingsWrap() {
    bill()
        .big(18, "TITLE I—BUOYS AND")
        .big(18, "THEIR KEEPERS")
        .big(14, "Subtitle A—Red")
        .head("SEC. 101. PAINT.")
        .line(1, "Red.")
        .big(14, "Subtitle B—Green")
        .head("SEC. 111. PAINT FOR BUOYS THAT NOBODY KEEPS AND NO-")
        .line(1, "Green.")
        .big(18, "TITLE II—ROPES")
        .head("SEC. 201. LENGTH.")
        .line(1, "Long.");
    assertThat(body())
        .isEqualTo(
            """
        title TITLE I— | BUOYS AND THEIR KEEPERS
          subtitle Subtitle A— | Red
            section SEC. 101. | PAINT : Red.
          subtitle Subtitle B— | Green
            section SEC. 111. | PAINT FOR BUOYS THAT NOBODY KEEPS AND NO- : Green.
        title TITLE II— | ROPES
          section SEC. 201. | LENGTH : Long.
        """);
  }

  @Test
  void setsContentsApartFromSections() {
    bill()
        .head("SECTION 1. CONTENTS.")
        .line(1, "The contents are as follows:")
        .small("Sec. 1. Contents.")
        .small("Sec. 2. Buoys.")
        .head("SEC. 2. BUOYS.")
        .line(1, "Buoys float.");
    assertThat(body())
        .isEqualTo(
            """
        section SECTION 1. | CONTENTS : The contents are as follows:
          toc
            heading : Sec. 1. Contents.
            heading : Sec. 2. Buoys.
        section SEC. 2. | BUOYS : Buoys float.
        """);
  }

  @Test
  void keepsTheRowsOfATableWithoutTheirLeaders() {
    bill()
        .head("SEC. 2. TOLLS.")
        .line(1, "The tolls are as follows:")
        .small("Dinghy ............ 3 dollars")
        .small("Barge .......... 9 dollars")
        .line(1, "They are due at once.");
    assertThat(body())
        .isEqualTo(
            """
        section SEC. 2. | TOLLS : The tolls are as follows:
          table
            paragraph : Dinghy 3 dollars
            paragraph : Barge 9 dollars
        + They are due at once.
        """);
  }

  @Test
  void joinsTheLinesOfACoverTitleThatAreAsWideAsEachOther() {
    String first = "To keep the ferries running from quay to quay, to";
    String second = "see that lamps are lit on every one, and to make";
    float size = 11 * 290 / PrintedPages.width(PrintedPages.ROMAN, 11, first);
    String third = "the keepers count gulls.";
    float wide = PrintedPages.width(PrintedPages.ROMAN, size, second);
    float last = PrintedPages.width(PrintedPages.ROMAN, size, third);
    pages
        .at(220, 131, 12, PrintedPages.ROMAN, "119TH CONGRESS")
        .at(161, 184, size, PrintedPages.ROMAN, first)
        .at(306 - wide / 2, 184 + 1.18f * size, size, PrintedPages.ROMAN, second)
        .at(306 - last / 2, 184 + 2.36f * size, size, PrintedPages.ROMAN, third)
        .next(400);
    bill().head("SECTION 1. SHORT TITLE.").line(1, "This Act may be cited as the Ferry Act.");
    assertThat(Outline.of(parsed())).contains(first + " " + second + " " + third);
  }

  @Test
  void keepsSignaturesApartFromTheLastSection() {
    bill()
        .head("SEC. 2. END.")
        .line(1, "It ends.")
        .next(30)
        .at(178, 700, 14, PrintedPages.ROMAN, "Passed the House of Representatives May 7, 2026.")
        .at(178, 726, 14, PrintedPages.ROMAN, "Attest:");
    assertThat(body())
        .isEqualTo(
            """
        section SEC. 2. | END : It ends.
        signature : Passed the House of Representatives May 7, 2026.
        signature : Attest:
        """);
  }

  @Test
  void marksStruckWordsWhereTheyStand() {
    bill().head("SEC. 2. END.").line(1, "It never ends.");
    float it = PrintedPages.width(PrintedPages.ROMAN, 14, "It ");
    float never = PrintedPages.width(PrintedPages.ROMAN, 14, "never");
    pages.bar(178 + it, 178 + it + never, 59 + 4 * 26 - 0.28f * 14);
    Provision section = parsed().provisions().get(1);
    assertThat(section.text().marks()).containsExactly(new Mark(Mark.Kind.STRUCK, 3, 8));
  }

  @Test
  void readsOnOverThePage() {
    bill()
        .head("SEC. 2. END.")
        .full(1, "It goes on to the foot of this page, where it does not")
        .furniture(1)
        .page()
        .furniture(2)
        .line(0, "stop.");
    assertThat(body())
        .isEqualTo(
            "section SEC. 2. | END : It goes on to the foot of this page, where it does not stop.\n");
    assertThat(parsed().provisions().get(1).span().end()).isEqualTo(new Place(2, 1));
  }

  private PrintedPages middle(float middle, float y, String words) {
    return pages.at(
        middle - PrintedPages.width(PrintedPages.ROMAN, 11, words) / 2,
        y,
        11,
        PrintedPages.ROMAN,
        words);
  }

  @Test
  void joinsTheLinesOfTheTitleAboveTheChamber() {
    middle(306, 131, "119TH CONGRESS");
    middle(306, 144, "2D SESSION");
    middle(306, 184, "To keep the ferries of the northern harbours running in winter and to pay");
    middle(306, 197, "the crews of these ferries for nights, and for other purposes.");
    pages.at(220, 258, 14, PrintedPages.ROMAN, "IN THE HOUSE OF REPRESENTATIVES").next(400);
    bill()
        .head("SECTION 1. SHORT TITLE.")
        .full(1, "This Act may be cited as the ‘‘Ferry Act of this")
        .line(0, "country’’.")
        .line(1, "The ferries shall run in every night of the year.");
    assertThat(Outline.of(parsed()))
        .startsWith(
            """
        preface : 119TH CONGRESS
        preface : 2D SESSION
        preface : To keep the ferries of the northern harbours running in winter and to pay the crews of these \
        ferries for nights, and for other purposes.
        preface : IN THE HOUSE OF REPRESENTATIVES
        """);
  }

  @Test
  void joinsTheLinesOfTheTitleOfAnEndorsement() {
    bill()
        .head("SECTION 1. SHORT TITLE.")
        .full(1, "This Act may be cited as the ‘‘Ferry Act of this")
        .line(0, "country’’.")
        .line(1, "The ferries shall run in every night of the year.")
        .line(1, "They shall carry all who wait on the quay.")
        .page()
        .at(280, 157, 9, PrintedPages.ROMAN, "119TH CONGRESS")
        .at(355, 220, 18, PrintedPages.BOLD, "A BILL");
    String first = "To keep the ferries running in winter, and for other pur-";
    pages
        .at(
            496 - PrintedPages.width(PrintedPages.ROMAN, 10, first),
            236,
            10,
            PrintedPages.ROMAN,
            first)
        .at(
            506 - PrintedPages.width(PrintedPages.ROMAN, 10, first),
            246,
            10,
            PrintedPages.ROMAN,
            "poses.");
    assertThat(Outline.of(parsed()))
        .endsWith(
            """
        signature : A BILL
        signature : To keep the ferries running in winter, and for other purposes.
        """);
  }
}
