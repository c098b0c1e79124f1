package org.ramseyer.structure.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.LegalText;
import org.ramseyer.source.UnreadableDocumentException;

class UslmReaderTest {

  @Test
  void readsTheSameBillAsTheBillDtdDoes() throws Exception {
    String uslm =
        UslmBills.withMain(
            """
        <longTitle><docTitle>A BILL</docTitle><officialTitle>To count the lamps of a harbour.</officialTitle></longTitle>
        <enactingFormula>Be it enacted by the Senate and House of Representatives of the United States of America in
         Congress assembled,</enactingFormula>
        <section><num value="1">SECTION 1.</num><heading> SHORT TITLE.</heading>
         <content class="indent0">This Act may be cited as the “<shortTitle>Harbour Lamps Act</shortTitle>”.</content></section>
        <section><num value="2">SEC. 2.</num><heading> LAMPS.</heading>
         <subsection><num value="a">(a)</num><heading> In General.—</heading><chapeau>A keeper shall—</chapeau>
          <paragraph><num value="1">(1)</num><content> count each lamp; and</content></paragraph>
          <paragraph><num value="2">(2)</num><content> write the count down,</content></paragraph>
          <continuation>and shall do so daily.</continuation></subsection></section>
        """);
    String dtd =
        """
        <bill><form><legis-type>A BILL</legis-type><official-title>To count the lamps of a harbour.</official-title></form>
        <legis-body><section section-type="section-one"><enum>1.</enum><header>SHORT TITLE</header>
         <text display-inline="no-display-inline">This Act may be cited as the <quote><short-title>Harbour Lamps
         Act</short-title></quote>.</text></section>
        <section><enum>2.</enum><header>LAMPS</header>
         <subsection><enum>(a)</enum><header>In General</header><text>A keeper shall—</text>
          <paragraph><enum>(1)</enum><text>count each lamp; and</text></paragraph>
          <paragraph><enum>(2)</enum><text>write the count down,</text></paragraph>
          <continuation-text>and shall do so daily.</continuation-text></subsection></section></legis-body></bill>
        """;
    assertThat(TreeLines.of(UslmBills.read(uslm))).isEqualTo(TreeLines.of(XmlBills.read(dtd)));
  }

  @Test
  void setsTheMarksOfQuotedLawWhereTheFileLeavesThemOut() throws Exception {
    assertThat(
            tree(
                """
        <section><num>SEC. 3.</num><heading> WHARVES.</heading><content><p>The Quay Act is amended by adding:</p>
         <quotedContent><section><num>“SEC. 9.</num><heading> ROPES.</heading><content>A rope shall be dry.</content></section>
          <section><num>“SEC. 10.</num><heading> KNOTS.</heading>
           <subsection><num>“(a)</num><content>A knot shall hold.”</content></subsection></section></quotedContent>.</content></section>
        """))
        .isEqualTo(
            """
        section | SEC. 3. | WHARVES | The Quay Act is amended by adding:
          quotedContent |  |  |\s
            section | “SEC. 9. | ROPES | “A rope shall be dry.
            section | “SEC. 10. | KNOTS |\s
              subsection | “(a) |  | A knot shall hold.”
          …| .
        """);
  }

  @Test
  void keepsBothDepthsOfNestedQuotation() throws Exception {
    assertThat(
            tree(
                """
        <section><num>SEC. 3.</num><content><p>Add:</p><quotedContent>
         <subsection><num>“(a)</num><content><p>Section 7 shall read:</p><quotedContent>
          <paragraph><num>“‘(1)</num><content>A buoy floats.’</content></paragraph></quotedContent>; and”</content></subsection>
         </quotedContent>.</content></section>
        """))
        .isEqualTo(
            """
        section | SEC. 3. |  | Add:
          quotedContent |  |  |\s
            subsection | “(a) |  | Section 7 shall read:
              quotedContent |  |  |\s
                paragraph | “‘(1) |  | A buoy floats.’
              …| ; and”
          …| .
        """);
  }

  @Test
  void takesWhatFollowsTheClosingMarkInsideQuotedLawForWhatFollowsIt() throws Exception {
    LegalText text =
        UslmBills.read(
            UslmBills.withMain(
                """
        <section><num>SEC. 1.</num><content><p>Add:</p><quotedContent><p>“A pier is long.”;</p></quotedContent></content>
        </section>"""));
    assertThat(XmlBills.all(text).get(2).text().text()).isEqualTo("“A pier is long.”");
    assertThat(XmlBills.all(text).get(1).continuation().text()).isEqualTo(";");
  }

  @Test
  void leavesQuotedLawWithoutMarksWhereTheFileShowsNone() throws Exception {
    assertThat(
            tree(
                "<section><num>SEC. 1.</num><content><p>Read:</p><quotedContent><paragraph><num>(1)</num>"
                    + "<content>A tide turns.</content></paragraph></quotedContent></content></section>"))
        .contains("paragraph | (1) |  | A tide turns.\n");
  }

  @Test
  void readsBigLevelsTablesContentsAndRecitals() throws Exception {
    assertThat(
            tree(
                """
        <toc><referenceItem role="section"><designator>Sec. 1.</designator><label>Boats.</label></referenceItem>
         <groupItem><label>TITLE I</label><referenceItem><designator>Sec. 101.</designator><label>Oars.</label>
         </referenceItem></groupItem></toc>
        <title><num value="I">TITLE I—</num><heading>BOATS</heading>
         <section><num>SEC. 101.</num><heading> OARS.</heading><content>As set out:
          <table xmlns="http://www.w3.org/1999/xhtml"><caption>Oars</caption><tbody><tr><td>Long</td><td>9 feet</td></tr>
           <tr><td>Short</td><td>6 feet</td></tr></tbody></table></content></section></title>
        """))
        .isEqualTo(
            """
        toc |  |  |\s
          heading |  |  | Sec. 1. Boats.
          heading |  |  | TITLE I
          heading |  |  | Sec. 101. Oars.
        title | TITLE I— | BOATS |\s
          section | SEC. 101. | OARS | As set out:
            table |  | Oars |\s
              paragraph |  |  | Long 9 feet
              paragraph |  |  | Short 6 feet
        """);
  }

  @Test
  void readsAResolutionWithItsRecitals() throws Exception {
    LegalText text =
        UslmBills.read(
            UslmBills.document(
                "resolution",
                """
        <preface><dc:type>H. Res.</dc:type><docNumber>77</docNumber></preface>
        <main><preamble><recital>Whereas a gull is loud; and</recital><recital>Whereas a tern is not:</recital></preamble>
        <resolvingClause>Resolved,</resolvingClause><section><content>That gulls be heard.</content></section></main>"""));
    assertThat(text.identity().kind()).isEqualTo(DocumentKind.RESOLUTION);
    assertThat(TreeLines.of(text))
        .isEqualTo(
            """
        preface |  |  | H. Res. 77
        recital |  |  | Whereas a gull is loud; and
        recital |  |  | Whereas a tern is not:
        enactingFormula |  |  | Resolved,
        section |  |  | That gulls be heard.
        """);
  }

  @Test
  void readsAppropriationsAsHeadings() throws Exception {
    assertThat(
            tree(
                """
        <appropriations level="major"><heading>Department of Tides</heading></appropriations>
        <appropriations level="small"><heading>Moorings</heading><content>For moorings, $5: <proviso>Provided, That they
         float.</proviso></content></appropriations>"""))
        .isEqualTo(
            """
        heading |  | Department of Tides |\s
        heading |  | Moorings | For moorings, $5: Provided, That they float.
        """);
  }

  @Test
  void marksWhatWasStruckAndAdded() throws Exception {
    assertThat(
            tree(
                "<section><num>SEC. 1.</num><content>A sail is <del>grey</del> <ins>white</ins>.</content></section>"
                    + "<section changed=\"deleted\"><num>SEC. 2.</num><content>A mast bends.</content></section>"))
        .isEqualTo(
            """
        section | SEC. 1. |  | A sail is {-grey-} {+white+}.
        section | SEC. 2. |  | {-A mast bends.-}
        """);
  }

  @Test
  void countsPageNumbersAndMarginalNotesAsFurniture() throws Exception {
    LegalText text =
        UslmBills.read(
            UslmBills.document(
                "pLaw",
                """
        <main><section><num>SEC. 1.</num><content>A dock <page>133 STAT. 5</page>is <sidenote><p>12 USC 3.</p></sidenote>
        wet.</content></section></main>"""));
    assertThat(XmlBills.words(text)).isEqualTo("SEC. 1. A dock is wet.");
    assertThat(text.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("Left out as furniture of the print: 2 elements.");
  }

  @Test
  void setsATextApartThatWasStruckAsAWhole() throws Exception {
    LegalText text =
        UslmBills.read(
            UslmBills.document(
                "bill",
                """
        <main changed="deleted"><section><num>SEC. 1.</num><content>Old keel.</content></section></main>
        <main><section><num>SEC. 1.</num><content>New keel.</content></section></main>"""));
    assertThat(TreeLines.of(text))
        .isEqualTo(
            """
        attachment |  |  |\s
          section | SEC. 1. |  | {-Old keel.-}
        section | SEC. 1. |  | New keel.
        """);
  }

  @Test
  void opensElementsItDoesNotKnow() throws Exception {
    assertThat(
            XmlBills.words(
                UslmBills.read(
                    UslmBills.withMain(
                        "<harbour><section><num>SEC. 1.</num><content>A <glow>bright</glow> <term>lamp</term>.</content></section></harbour>"))))
        .isEqualTo("SEC. 1. A bright lamp.");
  }

  @Test
  void knowsNumberStageDateAndShortTitle() throws Exception {
    LegalText text =
        UslmBills.read(
            UslmBills.document(
                "bill",
                """
        <meta><dc:title>119 H. R. 41 EH: To count lamps.</dc:title><docStage>EH</docStage></meta>
        <preface><dc:type>H. R. </dc:type><docNumber>41</docNumber><action><date date="2025-02-03">February 3, 2025</date>
        <actionDescription>was introduced</actionDescription></action></preface>
        <main><section><num>SECTION 1.</num><content>Cited as the “<shortTitle>Lamps Act</shortTitle>”, from January 1,
        2031.</content></section></main>
        <signatures><signature><name>A Keeper,</name><role>Clerk.</role><signatureDate>Passed March 4, 2025.</signatureDate>
        </signature></signatures>"""));
    assertThat(text.identity().number()).isEqualTo("H. R. 41");
    assertThat(text.identity().stage()).isEqualTo("eh");
    assertThat(text.identity().title()).isEqualTo("Lamps Act");
    assertThat(text.identity().date()).isEqualTo(LocalDate.of(2025, 3, 4));
    // The engrossed copy leaves the line of the name free.
    assertThat(XmlBills.words(text)).endsWith("Passed March 4, 2025.\nAttest:\nClerk.");
  }

  @Test
  void refusesXmlOfOtherKindsAndSaysWhichItIs() {
    assertThatThrownBy(() -> UslmBills.read("<bill><legis-body/></bill>"))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageEndingWith("is XML but not a document in USLM: root element <bill>");
    assertThatThrownBy(() -> UslmBills.read("<bill xmlns='http://schemas.gpo.gov/xml/uslm'><main>"))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("not well-formed");
    assertThatThrownBy(() -> UslmReader.read(Path.of("no-such-file.xml"), "x"))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageEndingWith("does not exist");
  }

  @Test
  void expandsNoEntitiesAndStopsAtDeepNesting() {
    String bomb =
        "<!DOCTYPE bill [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
            + UslmBills.withMain("<section><content>&b;</content></section>");
    assertThat(catchWords(bomb)).doesNotContain("aaaa");
    String deep = UslmBills.withMain("<level>".repeat(100_000));
    assertThatThrownBy(() -> UslmBills.read(deep.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableDocumentException.class);
  }

  private static String catchWords(String xml) {
    try {
      return XmlBills.words(UslmBills.read(xml));
    } catch (UnreadableDocumentException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static String tree(String main) throws UnreadableDocumentException {
    return TreeLines.of(UslmBills.read(UslmBills.withMain(main)));
  }
}
