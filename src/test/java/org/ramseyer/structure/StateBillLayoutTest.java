package org.ramseyer.structure;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Bills in the drafting forms of the states; every word is invented. */
class StateBillLayoutTest {

  @TempDir private Path folder;

  private final PrintedPages pages = new PrintedPages();
  private int line;

  private LegalText parsed(String text) {
    try {
      return new DocumentParser(
              TextReader.read(Files.writeString(folder.resolve("bill.txt"), text)))
          .parse("bill");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  private String printed() {
    return Outline.of(new DocumentParser(pages.read(folder)).parse("bill"));
  }

  /** A numbered line of a state bill: number ends at 66, text of 12 points from 90. */
  private StateBillLayoutTest line(
      float x, org.apache.pdfbox.pdmodel.font.PDType1Font font, String words) {
    line++;
    float y = 60 + 24 * line;
    String number = Integer.toString(line);
    pages.at(
        66 - PrintedPages.width(PrintedPages.ROMAN, 12, number), y, 12, PrintedPages.ROMAN, number);
    pages.at(x, y, 12, font, words);
    return this;
  }

  @Test
  void nestsRestatedLawInTheSectionThatAmendsIt() {
    assertThat(
            Outline.of(
                parsed(
                    """
        AN ACT to amend the harbour law, in relation to gulls

        The People of the State of New York, represented in Senate and Assembly, do enact as follows:

        Section 1. The harbour law is amended by adding a new article 4-B to read as follows:

        ARTICLE 4-B

        § 48. Definitions. As used in this article:

        1. "Gull" means a bird of the shore.

        2. "Pier" means a place to moor.

        § 49-a. Feeding. No person shall feed a gull.

        § 2. This act shall take effect immediately.
        """)))
        .isEqualTo(
            """
        longTitle : AN ACT to amend the harbour law, in relation to gulls
        enactingFormula : The People of the State of New York, represented in Senate and Assembly, do enact as follows:
        section Section 1. : The harbour law is amended by adding a new article 4-B to read as follows:
          quotedContent
            article ARTICLE 4-B
              section § 48. | Definitions : As used in this article:
                subsection 1. : “Gull” means a bird of the shore.
                subsection 2. : “Pier” means a place to moor.
              section § 49-a. | Feeding : No person shall feed a gull.
        section § 2. : This act shall take effect immediately.
        """);
  }

  @Test
  void findsARestatedSectionBehindTheWordsThatAnnounceIt() {
    assertThat(
            Outline.of(
                parsed(
                    """
        Be it enacted by the General Assembly of the State of Indiana:

        SECTION 1. IC 4-2-1 IS AMENDED TO READ AS FOLLOWS [EFFECTIVE JULY 1, 2031]: Sec. 3. (a) A gull is a bird.

        (b) A tern is a bird.

        SECTION 2. IC 4-2-2 IS REPEALED.
        """)))
        .isEqualTo(
            """
        enactingFormula : Be it enacted by the General Assembly of the State of Indiana:
        section SECTION 1. : IC 4-2-1 IS AMENDED TO READ AS FOLLOWS [EFFECTIVE JULY 1, 2031]:
          quotedContent
            section Sec. 3.
              subsection (a) : A gull is a bird.
              subsection (b) : A tern is a bird.
        section SECTION 2. | IC 4-2-2 IS REPEALED
        """);
  }

  @Test
  void readsRestatedSectionsWithoutAWordOrAHeading() {
    assertThat(
            Outline.of(
                parsed(
                    """
        SECTION 1. BE IT ENACTED BY THE GENERAL ASSEMBLY OF MARYLAND, That the Laws of Maryland read as follows:

        4–1103.

        (a) The Department shall count the oysters.

        60-4,115 (1) Fees for moorings are due in May.

        193.145. 1. A certificate is due for each gull.

        2. The keeper of the pier signs it.

        SECTION 2. AND BE IT FURTHER ENACTED, That this Act shall take effect June 1, 2031.
        """)))
        .isEqualTo(
            """
        section SECTION 1. : BE IT ENACTED BY THE GENERAL ASSEMBLY OF MARYLAND, That the Laws of Maryland read as follows:
          quotedContent
            section 4–1103.
              subsection (a) : The Department shall count the oysters.
            section 60-4,115
              subsection (1) : Fees for moorings are due in May.
            section 193.145.
              subsection 1. : A certificate is due for each gull.
              subsection 2. : The keeper of the pier signs it.
        section SECTION 2. : AND BE IT FURTHER ENACTED, That this Act shall take effect June 1, 2031.
        """);
  }

  @Test
  void findsWhatIsNoAmendmentToBeNoRestatement() {
    assertThat(
            Outline.of(
                parsed(
                    """
        Section 1. Findings. The Legislature finds and declares as follows:

        (1) Gulls steal.

        Section 2. Effective date. This act takes effect at once.
        """)))
        .isEqualTo(
            """
        section Section 1. | Findings : The Legislature finds and declares as follows:
          subsection (1) : Gulls steal.
        section Section 2. | Effective date : This act takes effect at once.
        """);
  }

  @Test
  void endsNoTitleAtAnAbbreviation() {
    assertThat(
            Outline.of(
                parsed(
                    "Section 1. R.S. 40:15(A) is hereby repealed.\n\nSection 2. Gulls shall pay.\n")))
        .isEqualTo(
            """
        section Section 1. : R.S. 40:15(A) is hereby repealed.
        section Section 2. : Gulls shall pay.
        """);
  }

  @Test
  void readsTextInBoldAsTextWhereNewLawIsSetSo() {
    line(
        126,
        PrintedPages.ROMAN,
        "SECTION 1. (1) The keeper of the harbour keeps a list of all piers.");
    line(
        126,
        PrintedPages.BOLD,
        "(2) The list shall name, for each pier of the harbour and each of");
    line(
        90,
        PrintedPages.BOLD,
        "its moorings, the keeper who answers for it by day and by night, and");
    line(
        90, PrintedPages.BOLD, "the keeper who answers for it on days on which the harbour is not");
    line(90, PrintedPages.BOLD, "open to visitors.");
    line(126, PrintedPages.ROMAN, "SECTION 2. This act takes effect at once.");
    assertThat(printed())
        .isEqualTo(
            """
        section SECTION 1.
          subsection (1) : The keeper of the harbour keeps a list of all piers.
          subsection (2) : The list shall name, for each pier of the harbour and each of its moorings, the keeper who answers for it by day and by night, and the keeper who answers for it on days on which the harbour is not open to visitors.
        section SECTION 2. : This act takes effect at once.
        """);
  }

  @Test
  void keepsTheLegendAboveTheTextAndOutOfTheSections() {
    line(
        126,
        PrintedPages.ROMAN,
        "SECTION 1. The keeper of the harbour keeps a list of all the piers of");
    line(90, PrintedPages.ROMAN, "the harbour.");
    pages.at(90, 700, 12, PrintedPages.ROMAN, "Coding: Words underscored are additions.");
    pages.page();
    line = 0;
    line(126, PrintedPages.ROMAN, "SECTION 2. This act takes effect at once.");
    line(126, PrintedPages.ROMAN, "SECTION 3. It ends never.");
    assertThat(printed())
        .startsWith("preface : Coding: Words underscored are additions.\nsection SECTION 1.")
        .contains("section SECTION 2. : This act takes effect at once.");
  }

  @Test
  void endsARowAtItsFigures() {
    line(
        90,
        PrintedPages.ROMAN,
        "Section 1. The following sums are set apart for the piers of the town:");
    line(
        90,
        PrintedPages.ROMAN,
        "Personal service of keepers ............................. 33,504,725");
    line(
        90,
        PrintedPages.ROMAN,
        "Temporary service ............................................. 678,750");
    line(90, PrintedPages.ROMAN, "Section 2. This act takes effect at once.");
    assertThat(printed())
        .contains("Personal service of keepers ............................. 33,504,725\n")
        .contains("Temporary service ............................................. 678,750\n");
  }

  @Test
  void knowsNumberStateAndTitle() {
    LegalText text =
        parsed(
            """
        2031 Regular Session

        HOUSE BILL NO. 67

        BY REPRESENTATIVE QUAY

        AN ACT

        To enact the gull law, relative to the feeding of gulls; and to provide for related matters.

        Be it enacted by the Legislature of Louisiana:

        Section 1. Gulls pay.

        Section 2. Terns pay.
        """);
    assertThat(text.identity().number()).isEqualTo("HOUSE BILL NO. 67");
    assertThat(text.identity().jurisdiction()).isEqualTo("us-la");
    assertThat(text.identity().kind()).isEqualTo(DocumentKind.BILL);
    assertThat(text.identity().title()).startsWith("To enact the gull law, relative to");
  }
}
