package org.ramseyer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramseyer.source.PrintedPages;

/** Lines of invented bills that begin or end so that they look like something else. */
class BillLineBreaksTest {

  @TempDir private Path folder;

  private final PrintedPages pages = new PrintedPages();

  @AfterEach
  void close() {
    pages.close();
  }

  private String body() {
    String outline = Outline.of(new DocumentParser(pages.read(folder)).parse("bill"));
    return outline.substring(outline.indexOf('\n', outline.indexOf("enactingFormula")) + 1);
  }

  private PrintedPages bill() {
    return pages
        .full(1, "Be it enacted by the Senate and House of Representa-")
        .line(0, "tives of the United States in Congress assembled,");
  }

  /** A heading of a section that fills its first line; the second hangs. */
  private PrintedPages headOfTwoLines(String first, String second) {
    pages.fullHead(first);
    return pages.hangingHead(second);
  }

  @Test
  void headingsOfSectionsBreakBeforeTitlesAndSections() {
    bill();
    headOfTwoLines("SEC. 2. HIGHER PENALTIES FOR THE DIMMING OF LAMPS UNDER", "TITLE 18.")
        .line(1, "Lamps shall not be dimmed.");
    headOfTwoLines("SEC. 3. KEEPING OF THE BOATS AND OF THE LAMPS NAMED IN", "SECTION 2.")
        .line(1, "Boats shall be kept dry.");
    assertThat(body())
        .isEqualTo(
            """
        section SEC. 2. | HIGHER PENALTIES FOR THE DIMMING OF LAMPS UNDER TITLE 18 : Lamps shall not be dimmed.
        section SEC. 3. | KEEPING OF THE BOATS AND OF THE LAMPS NAMED IN SECTION 2 : Boats shall be kept dry.
        """);
  }

  @Test
  void listsWithinASentenceStayInIt() {
    bill()
        .head("SEC. 2. DEBATE.")
        .full(1, "The harbour master shall hear nothing but: (1) one")
        .full(0, "hour of debate on the lamps of the harbour; and")
        .line(0, "(2) one motion to put them out.")
        .line(1, "This section ends at dawn.");
    assertThat(body())
        .startsWith("section SEC. 2. | DEBATE\n")
        .contains("(1) one hour of debate on the lamps of the harbour; and (2) one motion")
        .doesNotContain("paragraph (2)");
  }

  @Test
  void bracketsThatCloseAtTheLeftAreNoNumbers() {
    bill()
        .head("SEC. 2. REPAIR.")
        .full(1, "(a) IN GENERAL.—A keeper named in that Act")
        .full(0, "(16 U.S.C. 4402 note; 102 Stat. 580; 104 Stat.")
        .line(0, "584) shall repair it.")
        .line(1, "(b) COST.—Repair is free.");
    assertThat(body())
        .contains("(16 U.S.C. 4402 note; 102 Stat. 580; 104 Stat. 584) shall repair it.");
  }

  @Test
  void wordsInBracketsAreNoNumbers() {
    bill()
        .head("SEC. 2. MAKERS.")
        .line(1, "The makers are the following:")
        .full(2, "(1) Bright and Sons Lamps of the North, Ltd.")
        .line(1, "(Bright).")
        .line(2, "(2) Glass Works Co. Ltd.");
    assertThat(body())
        .isEqualTo(
            """
        section SEC. 2. | MAKERS : The makers are the following:
          paragraph (1) : Bright and Sons Lamps of the North, Ltd. (Bright).
          paragraph (2) : Glass Works Co. Ltd.
        """);
  }

  @Test
  void linesThatEndInPointsOfOmissionGoOn() {
    bill()
        .head("SEC. 2. FINDINGS.")
        .full(1, "A court has said that the keeper may put out the...")
        .line(0, "and light the other.");
    assertThat(body())
        .isEqualTo(
            "section SEC. 2. | FINDINGS : A court has said that the keeper may put out the... and"
                + " light the other.\n");
  }

  @Test
  void wordsFlushWithAProvisionAboveDoNotRunOnBelowAFullFirstLine() {
    bill().head("SEC. 2. TOWERS.");
    for (int i = 1; i <= 9; i++) {
      pages.full(2, "(" + i + ") A tower of this kind shall be kept white and").line(1, "dry.");
    }
    pages
        .line(1, "(a) HEIGHT.—A keeper shall write down—")
        .line(2, "(1) the year; and")
        .full(2, "(2) the height of the tower and of the lamp on it,")
        .line(0, "both before the harvest is brought home.");
    assertThat(body()).contains("\n  + both before the harvest is brought home.\n");
  }

  @Test
  void aThirdQuotationMayFillItsLine() {
    bill()
        .head("SEC. 2. LAW IN LAW.")
        .line(1, "The Lamps Act is amended by adding at the end the following:")
        .line(1, "‘‘(a) The Boats Act is amended by adding at the end:")
        .line(1, "‘‘‘(b) The Bells Act is amended by adding at the end:")
        .line(3, "‘‘‘‘‘(A) bells of brass, of which—")
        .line(4, "‘‘‘‘‘(i) one is large;")
        .full(4, "‘‘‘‘‘(ii) the other is so small that it is")
        .full(3, "hardly to be heard at all in the harbour; or")
        .full(3, "‘‘‘‘‘(B) bells of iron that are struck with a")
        .line(2, "hammer.’’.’.’’.");
    assertThat(body())
        .contains("subparagraph “‘“(A) : bells of brass, of which—")
        .contains(
            "clause “‘“(ii) : the other is so small that it is hardly to be heard at all in the")
        .contains("subparagraph “‘“(B) : bells of iron that are struck with a hammer.");
  }

  @Test
  void yearsAreHeadings() {
    bill()
        .head("SEC. 2. JUDGES.")
        .line(1, "(a) 2027.—")
        .line(2, "(1) COURTS.—Two judges shall be named.")
        .line(2, "(2) OATHS.—They shall swear.")
        .line(2, "(3) ROBES.—They shall wear black.")
        .line(1, "(b) 2029–2031.—One more shall be named.");
    assertThat(body())
        .isEqualTo(
            """
        section SEC. 2. | JUDGES
          subsection (a) | 2027
            paragraph (1) | COURTS : Two judges shall be named.
            paragraph (2) | OATHS : They shall swear.
            paragraph (3) | ROBES : They shall wear black.
          subsection (b) | 2029–2031 : One more shall be named.
        """);
  }
}
