package org.ramseyer.structure.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.LegalText;
import org.ramseyer.source.UnreadableDocumentException;

class HtmlCodeReaderTest {

  @Test
  void readsSectionsUnderHeadingsAndTheNumbersOfParagraphs() throws Exception {
    assertThat(
            tree(
                """
        <h1>CHAPTER 9 HARBOUR LAMPS</h1>
        <h3>§ 9-10. Definitions.</h3><p>In this chapter:</p>
        <p>(a) A lamp is a light.</p><p>(b) A keeper is one who—</p>
        <p style="margin-left: 40px">(1) keeps a lamp; or</p><p style="margin-left: 40px">(2) counts it.</p>
        <h3>§ 9-11. Ban.</h3><p>No lamp is put out.</p>
        """))
        .isEqualTo(
            """
        chapter | CHAPTER 9 | HARBOUR LAMPS |\s
          section | § 9-10. | Definitions | In this chapter:
            subsection | (a) |  | A lamp is a light.
            subsection | (b) |  | A keeper is one who—
              paragraph | (1) |  | keeps a lamp; or
              paragraph | (2) |  | counts it.
          section | § 9-11. | Ban | No lamp is put out.
        """);
  }

  @Test
  void joinsANumberThatStandsAloneToItsParagraph() throws Exception {
    assertThat(
            tree(
                """
        <h2>Sec. 9-10. - Lamps.</h2><p>Lamps:</p><p class="incr0">(a)</p><p class="content1">A lamp burns.</p>
        <p class="incr0">(b)</p><p class="content1">It—</p><p class="incr1">(1)</p><p class="content2">shines.</p>
        <table><tr><td>(c)</td><td>It is kept.</td></tr></table>"""))
        .isEqualTo(
            """
        section | Sec. 9-10. | Lamps | Lamps:
          subsection | (a) |  | A lamp burns.
          subsection | (b) |  | It—
            paragraph | (1) |  | shines.
          subsection | (c) |  | It is kept.
        """);
  }

  @Test
  void numbersTheItemsOfListsAsBrowsersDo() throws Exception {
    assertThat(
            tree(
                """
        <h2>§ 1. Lamps.</h2><ol type="A"><li>Oil.<ol><li>Whale.</li><li>Olive.</li></ol></li><li>Wick.</li></ol>"""))
        .isEqualTo(
            """
        section | § 1. | Lamps |\s
          subsection | A. |  | Oil.
            paragraph | 1. |  | Whale.
            paragraph | 2. |  | Olive.
          subsection | B. |  | Wick.
        """);
  }

  @Test
  void marksInsertedUnderlinedDeletedAndStruckWords() throws Exception {
    assertThat(
            tree(
                "<h2>§ 1. Lamps.</h2><p>A <ins>big</ins> <u>red</u> <del>old</del> <s>wet</s> lamp"
                    + " <span style=\"text-decoration:line-through\">burns</span>.</p>"))
        .contains("| A {+big red+} {-old wet-} lamp {-burns-}.");
  }

  @Test
  void leavesOutAndCountsWhatBelongsToTheSite() throws Exception {
    LegalText text =
        read(
            "<html><head><title>Quay Code</title><script>(a) no</script></head><body>"
                + "<nav>Home</nav><header>Quay</header><div role=\"search\">Find</div><main><h2>§ 1. Lamps.</h2>"
                + "<p>A lamp burns.<span style=\"display: none\">no</span></p><p hidden>no</p><button>Share</button></main>"
                + "<footer>Powered</footer></body></html>");
    assertThat(XmlBills.words(text)).isEqualTo("§ 1. Lamps A lamp burns.");
    assertThat(text.diagnostics()).extracting(Diagnostic::code).contains("furniture-removed");
    assertThat(text.identity().kind()).isEqualTo(DocumentKind.CODE);
    assertThat(text.identity().title()).isEqualTo("Quay Code");
  }

  @Test
  void keepsLongParagraphsWholeWithTheirDashes() throws Exception {
    String words =
        "A keeper of pre- and post-war lamps — and/or wicks - who counts "
            + "each lamp of the harbour ".repeat(40)
            + "is paid.";
    assertThat(XmlBills.words(read(page("<h2>§ 1. Lamps.</h2><p>" + words + "</p>"))))
        .isEqualTo("§ 1. Lamps " + words);
  }

  @Test
  void readsThePageInTheEncodingItNames() throws Exception {
    String page =
        "<html><head><meta charset=\"windows-1252\"></head><body><h2>§ 1. Café.</h2><p>It’s lit.</p></body></html>";
    assertThat(XmlBills.words(read(page.getBytes(Charset.forName("windows-1252")))))
        .isEqualTo("§ 1. Café It’s lit.");
  }

  @Test
  void refusesAPageWithoutWords() {
    assertThatThrownBy(() -> read("<html><body><nav>Home</nav><script>x</script></body></html>"))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageEndingWith("holds no words of its own");
  }

  @Test
  @Timeout(20)
  void readsDeepAndBrokenNestingInTime() throws Exception {
    assertThat(XmlBills.words(read("<html><body>" + "<div>".repeat(50_000) + "A lamp burns.")))
        .isEqualTo("A lamp burns.");
    assertThat(XmlBills.words(read("<html><body><ol>" + "<li>A lamp".repeat(20_000))))
        .contains("20000. A lamp");
    assertThat(XmlBills.words(read("<html><body><b><i><p>A</b> lamp<table><p>burns<tr>")))
        .contains("burns");
  }

  @Property(tries = 300)
  void readsAnyPageOrSaysWhyNot(@ForAll String noise) {
    try {
      assertThat(read("<html><body>" + noise).diagnostics()).isNotNull();
    } catch (UnreadableDocumentException e) {
      assertThat(e.reason()).isNotBlank();
    }
  }

  private static String page(String body) {
    return "<!DOCTYPE html><html><body>" + body + "</body></html>";
  }

  private static String tree(String body) throws UnreadableDocumentException {
    return TreeLines.of(read(page(body)));
  }

  private static LegalText read(String html) throws UnreadableDocumentException {
    return read(html.getBytes(StandardCharsets.UTF_8));
  }

  private static LegalText read(byte[] html) throws UnreadableDocumentException {
    try {
      Path file = Files.createTempFile("code", ".html");
      try {
        Files.write(file, html);
        return HtmlCodeReader.read(file, "test");
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
