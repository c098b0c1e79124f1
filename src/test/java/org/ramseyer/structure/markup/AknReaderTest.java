package org.ramseyer.structure.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.LegalText;
import org.ramseyer.source.UnreadableDocumentException;

/** Akoma Ntoso as others write it; what this program writes is tested with its writer. */
class AknReaderTest {

  private static final String META =
      """
      <meta><identification source="#x"><FRBRWork><FRBRthis value="/akn/xx/act/1999/7"/><FRBRuri value="/akn/xx/act/1999/7"/>
       <FRBRalias value="Harbour Lamps Act"/><FRBRdate date="1999-02-01" name="made"/><FRBRauthor href="#x"/>
       <FRBRcountry value="xx"/><FRBRnumber value="7"/></FRBRWork><FRBRExpression><FRBRdate date="2001-05-06T00:00:00"
       name="made"/></FRBRExpression></identification></meta>""";

  @Test
  void readsAnActWithItsLevelsListsAndWrapUp() throws Exception {
    LegalText text =
        read(
            "<act name=\"act\">"
                + META
                + """
        <preface><longTitle><p>An Act to count <docTitle>lamps</docTitle>.</p></longTitle><p>No. 7</p></preface>
        <preamble><recitals><recital><p>Whereas it is dark,</p></recital></recitals><formula name="f"><p>It is enacted:</p>
        </formula></preamble>
        <body><part><num>Part 1</num><heading>Lamps</heading><section><num>1.</num><heading>Counting.</heading>
         <subsection><num>(1)</num><content><blockList><listIntroduction>A keeper counts—</listIntroduction>
          <item><num>(a)</num><p>lamps; and</p></item><item><num>(b)</num><p>wicks,</p></item>
          <listWrapUp>each day.</listWrapUp></blockList></content></subsection>
         <subsection><num>(2)</num><intro><p>A lamp—</p></intro><paragraph><num>(a)</num><content><p>burns;<eol/>shines.</p>
          <p>It is lit.</p></content></paragraph><wrapUp><p>at night.</p></wrapUp></subsection></section></part></body>
        <conclusions><p>A. Keeper</p></conclusions></act>""");
    assertThat(TreeLines.of(text))
        .isEqualTo(
            """
        longTitle |  |  | An Act to count lamps.
        preface |  |  | No. 7
        recital |  |  | Whereas it is dark,
        enactingFormula |  |  | It is enacted:
        part | Part 1 | Lamps |\s
          section | 1. | Counting |\s
            subsection | (1) |  | A keeper counts—
              paragraph | (a) |  | lamps; and
              paragraph | (b) |  | wicks,
            …| each day.
            subsection | (2) |  | A lamp—
              paragraph | (a) |  | burns; shines. It is lit.
            …| at night.
        signature |  |  | A. Keeper
        """);
  }

  @Test
  void takesItsIdentityFromTheDescriptionOfWorkAndExpression() throws Exception {
    LegalText text =
        read("<act name=\"act\">" + META + "<body><section><num>1.</num></section></body></act>");
    assertThat(text.identity().title()).isEqualTo("Harbour Lamps Act");
    assertThat(text.identity().number()).isEqualTo("7");
    assertThat(text.identity().jurisdiction()).isEqualTo("xx");
    assertThat(text.identity().date()).isEqualTo(LocalDate.of(2001, 5, 6));
    assertThat(text.identity().kind()).isEqualTo(DocumentKind.CODE);
  }

  @Test
  void setsTheQuotationMarksThatTheFileOnlyNames() throws Exception {
    assertThat(
            body(
                """
        <section><num>1.</num><content><p>After section 8 insert: <mod><quotedStructure startQuote="“" endQuote="”"><section>
         <num>9.</num><content><p>A lamp burns.</p></content></section></quotedStructure></mod>; and strike
         <mod><quotedText startQuote="“" endQuote="”">wick</quotedText></mod>.</p></content></section>"""))
        .isEqualTo(
            """
        section | 1. |  | After section 8 insert:
          quotedContent |  |  |\s
            section | “9. |  | A lamp burns.”
          …| ; and strike “wick”.
        """);
  }

  @Test
  void marksInsertionsAndDeletionsAndLeavesNotesOut() throws Exception {
    LegalText text =
        read(
            "<bill name=\"b\"><body><section><num>1.</num><content><p>A <del>grey </del><ins>white</ins> lamp"
                + "<authorialNote marker=\"1\"><p>A note.</p></authorialNote> burns.</p></content></section></body></bill>");
    assertThat(TreeLines.words(text.provisions().get(0).text()))
        .isEqualTo("A {-grey-} {+white+} lamp burns.");
    assertThat(text.diagnostics()).extracting(Diagnostic::code).contains("furniture-removed");
  }

  @Test
  void readsTablesContentsAndGroupsOfOtherNames() throws Exception {
    assertThat(
            body(
                """
        <hcontainer name="schedule"><num>Schedule 1</num><content><table><caption>Oil</caption><tr><th><p>Size</p></th>
         <td><p>Share</p></td></tr></table></content></hcontainer>
        <hcontainer name="x"><heading>Moorings</heading><content><toc><tocItem level="1" href="#a">1. Lamps</tocItem></toc>
         </content></hcontainer>"""))
        .isEqualTo(
            """
        paragraph | Schedule 1 |  |\s
          table |  | Oil |\s
            paragraph |  |  | Size Share
        heading |  | Moorings |\s
          toc |  |  |\s
            heading |  |  | 1. Lamps
        """);
  }

  @Test
  void readsFilesThatPutTheNamesUnderAPrefix() throws Exception {
    String file =
        "<a:akomaNtoso xmlns:a=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><a:doc name=\"d\"><a:mainBody>"
            + "<a:p>A lamp burns.</a:p></a:mainBody></a:doc></a:akomaNtoso>";
    assertThat(XmlBills.words(readFile(file))).isEqualTo("A lamp burns.");
  }

  @Test
  void refusesWhatIsNoAkomaNtoso() {
    assertThatThrownBy(() -> readFile("<bill/>"))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageEndingWith("is XML but not Akoma Ntoso: root element <bill>");
    assertThatThrownBy(() -> readFile("<akomaNtoso/>"))
        .isInstanceOf(UnreadableDocumentException.class);
    assertThatThrownBy(() -> readFile("<akomaNtoso><bill>"))
        .hasMessageContaining("not well-formed");
  }

  private static String body(String body) throws UnreadableDocumentException {
    return TreeLines.of(read("<bill name=\"b\"><body>" + body + "</body></bill>"));
  }

  private static LegalText read(String document) throws UnreadableDocumentException {
    return readFile(
        "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">"
            + document
            + "</akomaNtoso>");
  }

  private static LegalText readFile(String xml) throws UnreadableDocumentException {
    try {
      Path file = Files.createTempFile("akn", ".xml");
      try {
        Files.writeString(file, xml);
        return AknReader.read(file, "test");
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
