package org.ramseyer.structure.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Provision;

class BillXmlReaderTest {

  private static final String METADATA =
      "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dublinCore><dc:title>199 HR 12 RFS: Kelp Act</dc:title>"
          + "<dc:date>2099-12-31</dc:date></dublinCore></metadata>";

  @Test
  void takesNumberStageTitleAndDateFromTheFile() throws Exception {
    Identity identity =
        XmlBills.read(
                "<bill bill-stage=\"Referred-in-Senate\">"
                    + METADATA
                    + "<form><legis-num>H. R.  12</legis-num>"
                    + "<action><action-date date=\"20980202\">May 8, 2099</action-date></action>"
                    + "</form><legis-body/></bill>")
            .identity();

    assertThat(identity.number()).isEqualTo("H. R. 12");
    assertThat(identity.stage()).isEqualTo("rfs");
    assertThat(identity.title()).isEqualTo("Kelp Act");
    assertThat(identity.date())
        .as("the printed date, not the stale attribute")
        .isEqualTo(LocalDate.of(2099, 5, 8));
    assertThat(identity.jurisdiction()).isEqualTo("us");
    assertThat(identity.kind()).isEqualTo(DocumentKind.BILL);
  }

  @Test
  void takesTheStageFromTheAttributeWhereThereIsNoMetadata() throws Exception {
    LegalText text =
        XmlBills.read(
            "<bill bill-stage=\"Placed-on-Calendar-Senate\"><legis-body><section><text>The "
                + "<short-title>Kelp Act</short-title>.</text></section></legis-body></bill>");

    assertThat(text.identity().stage()).isEqualTo("pcs");
    assertThat(text.identity().title()).isEqualTo("Kelp Act");
    assertThat(text.identity().date()).isNull();
  }

  @Test
  void usesTheMetadataDateWhereNoneIsPrinted() throws Exception {
    assertThat(XmlBills.read("<bill>" + METADATA + "<legis-body/></bill>").identity().date())
        .isEqualTo(LocalDate.of(2099, 12, 31));
  }

  @Test
  void saysThatXmlHasNoPlaces() throws Exception {
    LegalText text =
        XmlBills.read(XmlBills.withBody("<section><enum>1.</enum><text>Kelp.</text></section>"));

    assertThat(text.lineNumbering()).isEqualTo(LegalText.LineNumbering.NONE);
    assertThat(text.source().pages()).isZero();
    assertThat(text.source().format()).isEqualTo("xml");
    assertThat(text.source().sha256()).hasSize(64);
  }

  @Test
  void addressesProvisionsWithinQuotedLaw() throws Exception {
    LegalText text =
        XmlBills.read(
            XmlBills.withBody(
                "<section><enum>2.</enum><text>Add:</text><quoted-block>"
                    + "<section><enum>9.</enum><subsection><enum>(a)</enum><text>Kelp.</text></subsection></section>"
                    + "<after-quoted-block>.</after-quoted-block></quoted-block></section>"));

    assertThat(XmlBills.all(text))
        .extracting(Provision::path)
        .contains(List.of("2", "\"", "9", "a"));
    assertThat(XmlBills.words(text)).isEqualTo("SEC. 2. Add:\n“SEC. 9.\n“(a) Kelp.”\n.");
  }

  @Test
  void keepsFlushTextBetweenChildrenWhereItStands() throws Exception {
    LegalText text =
        XmlBills.read(
            XmlBills.withBody(
                "<subsection><enum>(a)</enum><text>One</text>"
                    + "<paragraph><enum>(1)</enum><text>two</text></paragraph><continuation-text>three</continuation-text>"
                    + "<paragraph><enum>(2)</enum><text>four</text></paragraph><continuation-text>five</continuation-text>"
                    + "</subsection>"));

    assertThat(XmlBills.words(text)).isEqualTo("(a) One\n(1) two\nthree\n(2) four\nfive");
  }

  @Test
  void opensElementsItDoesNotKnow() throws Exception {
    LegalText text =
        XmlBills.read(
            XmlBills.withBody(
                "<novelty><curio>Old words</curio><section><enum>1.</enum>"
                    + "<text>New <oddity>words</oddity>.</text></section></novelty>"));

    assertThat(XmlBills.words(text)).isEqualTo("Old words\nSEC. 1. New words.");
  }

  @Test
  void closesAQuotationWhoseEndStandsBesideIt() throws Exception {
    LegalText text =
        XmlBills.read(
            XmlBills.withBody(
                "<paragraph><enum>(1)</enum><text>add</text><quoted-block>"
                    + "<subparagraph><enum>(B)</enum><text>kelp</text></subparagraph></quoted-block>"
                    + "<after-quoted-block>; and</after-quoted-block></paragraph>"));

    assertThat(XmlBills.words(text)).isEqualTo("(1) add\n“(B) kelp”\n; and");
  }

  @Test
  void readsCharactersByTheNamesOfTheOlderFiles() throws Exception {
    LegalText text =
        XmlBills.read(
            "<!DOCTYPE bill PUBLIC \"-//X//DTD//EN\" \"bill.dtd\">"
                + XmlBills.withBody(
                    "<section><text>Kelp&mdash;&ldquo;brown&rdquo; &sect;&nbsp;5 &oddity;.</text></section>"));

    assertThat(XmlBills.words(text)).isEqualTo("Kelp—“brown” § 5 &oddity;.");
    assertThat(text.diagnostics()).extracting(Diagnostic::code).containsExactly("unknown-entity");
  }

  @Test
  void keepsWordsWholeAcrossReferencesAndSections() throws Exception {
    LegalText text =
        XmlBills.read(
            XmlBills.withBody(
                "<section>ke&#108;p &lt;b&gt; se<![CDATA[a]]>weed<!-- not -->s<?pi not?>!</section>"));

    assertThat(XmlBills.words(text)).isEqualTo("kelp <b> seaweeds!");
  }

  @Test
  void unifiesQuotationMarksAndSpaces() throws Exception {
    LegalText text =
        XmlBills.read(
            XmlBills.withBody(
                "<section><text>``Kelp'' is \"brown\",\n\t ‘‘wet’’ and the "
                    + "keeper's (<quote> 'long'</quote>) .</text></section>"));

    assertThat(XmlBills.words(text))
        .isEqualTo("“Kelp” is “brown”, “wet” and the keeper’s (“‘long’”) .");
  }

  @Test
  void tellsWhenThereIsNoBody() throws Exception {
    LegalText text = XmlBills.read("<bill><form><legis-num>S. 1</legis-num></form></bill>");

    assertThat(text.diagnostics()).extracting(Diagnostic::code).containsExactly("no-body");
    assertThat(XmlBills.all(text)).extracting(Provision::kind).containsExactly(LevelKind.PREFACE);
  }

  @Test
  void givesEachChamberItsResolvingWords() {
    assertThat(formula("resolution", "H. J. RES. 1"))
        .startsWith("Resolved by the Senate and House");
    assertThat(formula("resolution", "S. Con. Res. 1"))
        .startsWith("Resolved by the Senate (the House");
    assertThat(formula("resolution", "H. CON. RES. 1"))
        .startsWith("Resolved by the House of Representatives (");
    assertThat(formula("resolution", "H. RES. 1")).isEqualTo("Resolved,");
    assertThat(formula("bill", "S. 1")).startsWith("Be it enacted");
  }

  private static String formula(String root, String number) {
    return Front.enactingFormula(
        new XmlNode.Element(root, "", java.util.Map.of(), List.of()), number);
  }
}
