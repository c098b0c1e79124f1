package org.ramseyer.structure.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ramseyer.model.LegalText;
import org.ramseyer.source.UnreadableDocumentException;

@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileXmlTest {

  @TempDir private Path folder;

  @Test
  void expandsNoEntities() throws Exception {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE bill [<!ENTITY lol0 \"lol\">");
    for (int i = 1; i < 30; i++) {
      laughs
          .append("<!ENTITY lol")
          .append(i)
          .append(" \"")
          .append(("&lol" + (i - 1) + ";").repeat(10))
          .append("\">");
    }
    laughs.append("]>").append(XmlBills.withBody("<section><text>ha &lol29; ha</text></section>"));

    assertThat(XmlBills.words(XmlBills.read(laughs.toString()))).isEqualTo("ha &lol29; ha");
  }

  @Test
  void readsNoOtherFile() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "hidden words");
    String xml =
        "<!DOCTYPE bill [<!ENTITY other SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + XmlBills.withBody("<section><text>open &other; words</text></section>");

    assertThat(XmlBills.words(XmlBills.read(xml))).isEqualTo("open &other; words");
  }

  @Test
  void loadsNoDocumentType() throws Exception {
    // A parser that opened either address would fail: nothing answers there.
    String xml =
        "<!DOCTYPE bill PUBLIC \"-//US Congress//DTDs/bill.dtd//EN\" \"http://127.0.0.1:9/bill.dtd\" "
            + "[<!ENTITY % more SYSTEM \"http://127.0.0.1:9/more.dtd\"> %more;]>"
            + XmlBills.withBody("<section><text>words</text></section>");

    assertThat(XmlBills.words(XmlBills.read(xml))).isEqualTo("words");
  }

  @Test
  void refusesADepthNoBillHas() {
    String deep = XmlBills.withBody("<italic>".repeat(100_000) + "x" + "</italic>".repeat(100_000));

    assertThatThrownBy(() -> XmlBills.read(deep))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageEndingWith("is nested more than 256 elements deep, which no bill is");
  }

  @Test
  void readsTheDeepestNestingItAllows() throws Exception {
    String deep =
        XmlBills.withBody(
            "<quoted-block>".repeat(250) + "<text>x</text>" + "</quoted-block>".repeat(250));

    LegalText text = XmlBills.read(deep);

    assertThat(XmlBills.words(text)).contains("x").startsWith("“‘“").endsWith("”’”");
  }

  @Test
  void namesThePlaceWhereAFileBreaksOff() {
    assertThatThrownBy(() -> XmlBills.read("<bill>\n<legis-body><section>"))
        .hasMessageMatching(".*: is not well-formed XML \\(line 2, column \\d+\\)");
  }

  @Test
  void tellsBytesThatAreNotTheDeclaredEncoding() {
    byte[] bytes =
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + XmlBills.withBody("<text>caf\u00e9 bar</text>"))
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> XmlBills.read(bytes))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("not in the encoding it declares");
  }

  @Test
  void refusesAnEncodingNobodyKnows() {
    assertThatThrownBy(
            () -> XmlBills.read("<?xml version=\"1.0\" encoding=\"no-such-encoding\"?><bill/>"))
        .hasMessageContaining("not in the encoding it declares");
  }

  @Test
  void readsEveryEncodingThatIsDeclaredRightly() throws Exception {
    String xml = XmlBills.withBody("<section><text>caf\u00e9</text></section>");

    assertThat(
            XmlBills.words(
                XmlBills.read(
                    ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + xml)
                        .getBytes(StandardCharsets.ISO_8859_1))))
        .isEqualTo("café");
    assertThat(XmlBills.words(XmlBills.read(("\uFEFF" + xml).getBytes(StandardCharsets.UTF_16BE))))
        .isEqualTo("café");
    assertThat(XmlBills.words(XmlBills.read(("\uFEFF" + xml).getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("café");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "words",
        "%PDF-1.7",
        "<",
        "<bill",
        "<bill>",
        "</bill>",
        "<bill></act>",
        "<a></a><b></b>",
        "<!DOCTYPE bill>",
        "<bill a=\"1\" a=\"2\"/>",
        "<bill>\u0001</bill>",
        "<bill>&#0;</bill>",
        "<bill xmlns:x=\"\"><y:z/></bill>",
        "\u0000\u0000"
      })
  void refusesWhatIsNoXmlInOneSentence(String content) {
    UnreadableDocumentException e =
        catchThrowableOfType(UnreadableDocumentException.class, () -> XmlBills.read(content));

    if (content.equals("<a></a><b></b>")) {
      assertThat(e.reason()).isEqualTo("is XML but not a bill: root element <a>");
    } else {
      assertThat(e.reason()).startsWith("is not well-formed XML").doesNotContain("\n");
    }
  }

  @Test
  void namesTheRootOfXmlThatIsNoBill() {
    assertThatThrownBy(() -> XmlBills.read("<recipe><title>Kelp</title></recipe>"))
        .hasMessageEndingWith("is XML but not a bill: root element <recipe>");
    assertThatThrownBy(() -> XmlBills.read("<" + "x".repeat(900) + "/>"))
        .hasMessageEndingWith("root element <" + "x".repeat(60) + "…>");
  }

  @Test
  void tellsUslmFromTheBillDtd() {
    assertThatThrownBy(
            () -> XmlBills.read("<bill xmlns=\"http://schemas.gpo.gov/xml/uslm\"><main/></bill>"))
        .hasMessageEndingWith("is USLM XML, not XML of the Bill DTD");
  }

  @Test
  void refusesMissingAndEmptyFiles() {
    assertThatThrownBy(() -> XmlBills.read("")).hasMessageEndingWith("is empty");
    assertThatThrownBy(() -> BillXmlReader.read(folder.resolve("none.xml"), "x"))
        .hasMessageEndingWith("does not exist");
    assertThatThrownBy(() -> BillXmlReader.read(folder, "x"))
        .isInstanceOf(UnreadableDocumentException.class);
  }

  @Test
  void readsFiftyThousandSiblings() throws Exception {
    String many = "<paragraph><enum>(1)</enum><text>x</text></paragraph>".repeat(50_000);

    assertThat(XmlBills.all(XmlBills.read(XmlBills.withBody("<section>" + many + "</section>"))))
        .hasSize(50_002);
  }

  @Test
  void readsOneTextOfFiveMegabytes() throws Exception {
    String text = "word ".repeat(1 << 20);

    assertThat(
            XmlBills.words(
                XmlBills.read(XmlBills.withBody("<section><text>" + text + "</text></section>"))))
        .hasSize(text.length() - 1);
  }
}
