package org.ramseyer.structure.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.LegalText;
import org.ramseyer.source.UnreadableDocumentException;

class GovinfoHtmReaderTest {

  private static final String FRONT =
      """
      [Congressional Bills 119th Congress]
      [From the U.S. Government Publishing Office]
      [H.R. 41 Introduced in House (IH)]

      &lt;DOC&gt;

      119th CONGRESS
        1st Session
                                       H. R. 41

                   To count the lamps of every harbour.

      _______________________________________________________________________

                          IN THE HOUSE OF REPRESENTATIVES

                                 March 3, 2025

      _______________________________________________________________________

                                       A BILL

                   To count the lamps of every harbour.

          Be it enacted by the Senate and House of Representatives of the\s
      United States of America in Congress assembled,

      """;

  @TempDir private Path folder;

  @Test
  void readsLevelsByTheirIndentation() throws Exception {
    assertThat(
            body(
                """
        SECTION 1. SHORT TITLE.

            This Act may be cited as the ``Harbour Lamps Act''.

        SEC. 2. COUNTING OF LAMPS THAT BURN THROUGH THE NIGHT AT THE MOUTHS
                      OF HARBOURS.

            (a) In General.--A keeper of a harbour shall, for each of the lamps\s
        in that harbour--
                    (1) count the lamp once a day, on the day before the first-
                quarter moon; and
                    (2) write the count--
                            (A) in ink; or
                            (B) where ink is wanting, in the manner that section\s
                        319F-4 of the Quay Act provides,
        and shall keep what is written for 180 days after the day on which the\s
        count was made.
            (b) Penalty.--A keeper who does not count pays $5.
        """))
        .isEqualTo(
            """
        section | SECTION 1. | SHORT TITLE | This Act may be cited as the “Harbour Lamps Act”.
        section | SEC. 2. | COUNTING OF LAMPS THAT BURN THROUGH THE NIGHT AT THE MOUTHS OF HARBOURS |\s
          subsection | (a) | In General | A keeper of a harbour shall, for each of the lamps in that harbour—
            paragraph | (1) |  | count the lamp once a day, on the day before the first-quarter moon; and
            paragraph | (2) |  | write the count—
              subparagraph | (A) |  | in ink; or
              subparagraph | (B) |  | where ink is wanting, in the manner that section 319F–4 of the Quay Act provides,
          …| and shall keep what is written for 180 days after the day on which the count was made.
          subsection | (b) | Penalty | A keeper who does not count pays $5.
        """);
  }

  @Test
  void readsQuotedLawWithItsBigLevels() throws Exception {
    assertThat(
            body(
                """
        SECTION 1. LAMPS.

            The Quay Act is amended by adding at the end the following:

                                    ``PART F--LAMPS

        ``SEC. 791. LAMPS THAT TURN.

            ``(a) Turning.--A lamp may turn.
            ``(b) Name.--In this part, a `lamp' is a light.''.
        """))
        .isEqualTo(
            """
        section | SECTION 1. | LAMPS | The Quay Act is amended by adding at the end the following:
          quotedContent |  |  |\s
            part | “PART F— | LAMPS |\s
              section | “SEC. 791. | LAMPS THAT TURN |\s
                subsection | “(a) | Turning | A lamp may turn.
                subsection | “(b) | Name | In this part, a ‘lamp’ is a light.”
          …| .
        """);
  }

  @Test
  void readsATableOfContentsWithItsTitles() throws Exception {
    assertThat(
            body(
                """
        SECTION 1. SHORT TITLE; TABLE OF CONTENTS.

            (a) Short Title.--This Act may be cited as the ``Lamps Act''.
            (b) Table of Contents.--The table of contents for this Act is as\s
        follows:

        Sec. 1. Short title; table of contents.

                                     TITLE I--LAMPS

        Sec. 101. Lamps that burn through every night of the year at the mouths of
                                    harbours.
        Sec. 102. Wicks.

                                     TITLE I--LAMPS

        SEC. 101. LAMPS THAT BURN.

            A lamp shall burn.
        """))
        .isEqualTo(
            """
        section | SECTION 1. | SHORT TITLE; TABLE OF CONTENTS |\s
          subsection | (a) | Short Title | This Act may be cited as the “Lamps Act”.
          subsection | (b) | Table of Contents | The table of contents for this Act is as follows:
            toc |  |  |\s
              heading |  |  | Sec. 1. Short title; table of contents.
              heading |  |  | TITLE I—LAMPS
              heading |  |  | Sec. 101. Lamps that burn through every night of the year at the mouths of harbours.
              heading |  |  | Sec. 102. Wicks.
        title | TITLE I— | LAMPS |\s
          section | SEC. 101. | LAMPS THAT BURN | A lamp shall burn.
        """);
  }

  @Test
  void readsTheHeadOfATableColumnByColumn() throws Exception {
    assertThat(
            body(
                """
        SECTION 1. LAMPS.

            (a) Oil.--Oil is given out as follows:

        ------------------------------------------------------------------------
                                                         Oil for     Oil for
                        Lamps of every size                the         the
                                                          summer      winter
        ------------------------------------------------------------------------
        Small.........................................          1.5         2.5
        Large.........................................          3.5         7.5
        ------------------------------------------------------------------------

            (b) Wicks.--Wicks are given out monthly.
        """))
        .isEqualTo(
            """
        section | SECTION 1. | LAMPS |\s
          subsection | (a) | Oil | Oil is given out as follows:
            table |  |  |\s
              paragraph |  |  | Lamps of every size Oil for the summer Oil for the winter
              paragraph |  |  | Small 1.5 2.5
              paragraph |  |  | Large 3.5 7.5
          subsection | (b) | Wicks | Wicks are given out monthly.
        """);
  }

  @Test
  void readsAResolutionWithItsRecitals() throws Exception {
    LegalText text =
        read(
            """
        [H. Res. 7 Introduced in House (IH)]

        119th CONGRESS
          1st Session
                                        H. RES. 7

                           Honouring the keepers of lamps.

        _______________________________________________________________________

                                       RESOLUTION

                           Honouring the keepers of lamps.

        Whereas the keepers of lamps have kept the lamps of this coast burning through\s
                every night of the year; and
        Whereas no ship was lost: Now, therefore, be it

            Resolved, That the House of Representatives--
                    (1) honours the keepers; and
                    (2) counts them.
        """);
    assertThat(text.identity().kind()).isEqualTo(DocumentKind.RESOLUTION);
    assertThat(TreeLines.of(text))
        .contains(
            """
        recital |  |  | Whereas the keepers of lamps have kept the lamps of this coast burning through every night of\
         the year; and
        recital |  |  | Whereas no ship was lost: Now, therefore, be it
        enactingFormula |  |  | Resolved,
        section |  |  | That the House of Representatives—
        """)
        .contains("paragraph | (1) |  | honours the keepers; and\n");
  }

  @Test
  void keepsWhatStandsBelowTheTextApartFromIt() throws Exception {
    LegalText text =
        read(
            FRONT
                + """
        SECTION 1. LAMPS.

            A lamp shall burn.

                    Passed the House of Representatives March 7, 2025.

                    Attest:

                                                                     Clerk.
        119th CONGRESS

          1st Session

                                       H. R. 41
        """);
    assertThat(XmlBills.all(text))
        .filteredOn(provision -> provision.num() != null)
        .singleElement()
        .satisfies(section -> assertThat(section.text().text()).isEqualTo("A lamp shall burn."));
    assertThat(XmlBills.words(text))
        .contains("Passed the House of Representatives March 7, 2025.\nAttest:\n");
  }

  @Test
  void leavesOutAndCountsTheHeadersOfTheService() throws Exception {
    LegalText text =
        read(FRONT + "SECTION 1. LAMPS.\n\n    A lamp shall burn.\n                 &lt;all&gt;\n");
    assertThat(XmlBills.words(text)).doesNotContain("Congressional Bills", "DOC", "<all>", "____");
    assertThat(text.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("Left out as furniture of the page: 7 rows.");
    assertThat(text.identity().stage()).isEqualTo("ih");
    assertThat(text.identity().number()).isEqualTo("H. R. 41");
  }

  @Test
  void citesTheRowsOfTheText() throws Exception {
    LegalText text = read(FRONT + "SECTION 1. LAMPS.\n\n    A lamp shall burn.\n");
    int section = 1 + FRONT.split("\n", -1).length;
    assertThat(XmlBills.all(text))
        .filteredOn(provision -> provision.num() != null)
        .singleElement()
        .satisfies(found -> assertThat(found.span().start().line()).isEqualTo(section));
    assertThat(text.lineNumbering()).isEqualTo(LegalText.LineNumbering.COUNTED);
  }

  @Test
  void resolvesReferencesAndDropsTags() throws Exception {
    LegalText text =
        read(
            FRONT
                + "SECTION 1. LAMPS.\n\n    A <a href=\"x\">lamp</a> &amp; a wick cost &lt;&#36;5 &bogus;.\n");
    assertThat(XmlBills.words(text)).endsWith("A lamp & a wick cost <$5 &bogus;.");
  }

  @Test
  void readsSectionsOfAppropriations() throws Exception {
    assertThat(
            body(
                """
            Sec. 101. (a) Lamps; Wicks.--No sum may be used to dim a lamp.
            (b) Chair; Vice Chair.--The harbour names both.
            Sec. 102. No sum may be used for wax.
        """))
        .isEqualTo(
            """
        section | Sec. 101. |  |\s
          subsection | (a) | Lamps; Wicks | No sum may be used to dim a lamp.
          subsection | (b) | Chair; Vice Chair | The harbour names both.
        section | Sec. 102. |  | No sum may be used for wax.
        """);
  }

  @Test
  void endsQuotedItemsOfContentsWithTheirQuotation() throws Exception {
    assertThat(
            body(
                """
        SECTION 1. LAMPS.

            (a) Item.--The table of contents of the Quay Act is amended by\s
        inserting after the item relating to section 13 the following new item:

        ``Sec. 14. Wicks.''.

            (b) Items.--The table of contents of the Pier Act is amended by\s
        inserting after the item relating to section 13 the following:

        ``Sec. 14. Oil.
        ``Sec. 15. Wax.''.

        SEC. 2. FEES.

            A lamp costs a penny.
        """))
        .contains("toc")
        .doesNotContain("section | “Sec. 14.")
        .endsWith("section | SEC. 2. | FEES | A lamp costs a penny.\n");
  }

  @Test
  void endsContentsAtTheFirstHeadingOfTheText() throws Exception {
    assertThat(
            body(
                """
        SECTION 1. CONTENTS.

            The table of contents of the title added by this Act is as follows:

        Sec. 21. Lamps.
        Sec. 22. Wicks.

        SEC. 2. FEES.

            A lamp costs a penny.
        """))
        .endsWith("section | SEC. 2. | FEES | A lamp costs a penny.\n");
  }

  @Test
  void takesNoHeadingOutOfAQuotation() throws Exception {
    assertThat(
            body(
                """
        SECTION 1. LAMPS.

            (a) In General.--The Quay Act is amended--
                    (1) by striking ``In general.--A'' and inserting ``A''.
        """))
        .contains("paragraph | (1) |  | by striking “In general.—A” and inserting “A”.");
  }

  @Test
  void tellsThreeQuotationsThatBeginAtOnce() throws Exception {
    assertThat(
            body(
                """
        SECTION 1. LAW IN LAW.

            The Quay Act is amended by adding at the end the following:
            ``(a) The Pier Act is amended by adding at the end the following:
            ```(b) The Mole Act is amended by adding at the end the following:
            `````(c) A lamp costs a penny.'''''.
        """))
        .contains("| “‘“(c) |  | A lamp costs a penny.");
  }

  @Test
  void refusesAPageWithoutPreformattedText() throws Exception {
    Path page = folder.resolve("page.htm");
    Files.writeString(page, "<html><body><p>A lamp.</p></body></html>");
    assertThatThrownBy(() -> GovinfoHtmReader.read(page, "x"))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageEndingWith("without preformatted text");
    Files.writeString(page, "<html><body><pre>\n \n</pre></body></html>");
    assertThatThrownBy(() -> GovinfoHtmReader.read(page, "x"))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageEndingWith("holds no words");
  }

  private String body(String body) throws UnreadableDocumentException {
    String tree = TreeLines.of(read(FRONT + body));
    int formula = tree.indexOf("enactingFormula");
    return tree.substring(tree.indexOf('\n', formula) + 1).replaceAll("(?m)^! .*\n", "");
  }

  private LegalText read(String typed) throws UnreadableDocumentException {
    try {
      Path file = folder.resolve("bill.htm");
      Files.writeString(file, "<html><body><pre>\n" + typed + "</pre></body></html>\n");
      return GovinfoHtmReader.read(file, "test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
