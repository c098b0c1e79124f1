package org.ramseyer.structure.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ramseyer.structure.markup.DocxFiles.heading;
import static org.ramseyer.structure.markup.DocxFiles.paragraph;
import static org.ramseyer.structure.markup.DocxFiles.run;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.LegalText;
import org.ramseyer.source.UnreadableDocumentException;

class DocxReaderTest {

  private static final String NUMBERING =
      """
      <w:abstractNum w:abstractNumId="0">
       <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%1)"/>
        <w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>
       <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="(%2)"/>
        <w:pPr><w:ind w:left="1440" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>
      <w:abstractNum w:abstractNumId="1">
       <w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
       <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="0"/>
       <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
      """;

  @Test
  void showsTheNumbersThatWordShows() throws Exception {
    assertThat(
            tree(
                heading("Section 1. Lamps.")
                    + paragraph("A keeper shall—")
                    + item(1, 0, "count;")
                    + item(1, 0, "write:")
                    + item(1, 1, "by day; or")
                    + item(1, 1, "by night.")
                    + heading("Section 2. Oil.")
                    + paragraph("Oil is—")
                    + item(3, 0, "dear;")
                    + item(3, 0, "wet.")))
        .isEqualTo(
            """
        section | Section 1. | Lamps | A keeper shall—
          subsection | (a) |  | count;
          subsection | (b) |  | write:
            paragraph | (1) |  | by day; or
            paragraph | (2) |  | by night.
        section | Section 2. | Oil | Oil is—
          subsection | (a) |  | dear;
          subsection | (b) |  | wet.
        """);
  }

  @Property(tries = 200)
  void aReferenceInsideAParagraphIsNoProvisionWhereverItStands(
      @ForAll @IntRange(min = 40, max = 240) int before, @ForAll("references") String reference)
      throws Exception {
    String words = "lamps and ".repeat(30).substring(0, before).strip() + " " + reference;
    assertThat(
            tree(
                heading("SECTION 1. LAMPS.")
                    + paragraph("(a) A keeper counts " + words + ", and says so in the book.")
                    + paragraph("(b) A keeper writes " + words + ", and signs.")))
        .isEqualTo(
            """
            section | SECTION 1. | LAMPS |\s
              subsection | (a) |  | A keeper counts %1$s, and says so in the book.
              subsection | (b) |  | A keeper writes %1$s, and signs.
            """
                .formatted(words));
  }

  @Provide
  Arbitrary<String> references() {
    return Arbitraries.of("(b)", "(i), which burns", "section 12 of the Act", "3. of the list");
  }

  @Property(tries = 100)
  void aLongHeadingIsOneHeading(@ForAll @IntRange(min = 10, max = 300) int length)
      throws Exception {
    String oil = "Oil is dry and oil is dear ".repeat(12).strip() + ".";
    String heading =
        "LAMPS AND LONG-BURNING OIL DURING FOG ".repeat(9).substring(0, length).strip();
    assertThat(
            tree(
                heading("SECTION 1. OIL.")
                    + paragraph(oil)
                    + heading("SEC. 2. " + heading + ".")
                    + paragraph("(a) A lamp is lit.")
                    + paragraph("(b) A lamp is out.")))
        .isEqualTo(
            """
            section | SECTION 1. | OIL | %s
            section | SEC. 2. | %s |\s
              subsection | (a) |  | A lamp is lit.
              subsection | (b) |  | A lamp is out.
            """
                .formatted(oil, heading));
  }

  @Test
  void countsEachLevelFromItsStartWithTheNumbersAbove() {
    DocxNumbering numbering = DocxNumbering.of(java.util.Optional.of(numbering()));
    assertThat(List.of(0, 1, 1, 0, 1).stream().map(level -> text(numbering, level)))
        .containsExactly("4.", "4.1", "4.2", "5.", "5.1");
    assertThat(numbering.next("99", 0)).isNull();
    assertThat(numbering.next("2", 12)).isNull();
  }

  @Test
  void marksTrackedAndDrawnChanges() throws Exception {
    assertThat(
            tree(
                heading("Section 1. Lamps.")
                    + paragraph(
                        "",
                        run("A ")
                            + "<w:ins>"
                            + run("big")
                            + "</w:ins>"
                            + "<w:del><w:r><w:delText xml:space=\"preserve\"> old</w:delText></w:r></w:del> <w:moveTo>"
                            + run(" red")
                            + "</w:moveTo>"
                            + "<w:moveFrom>"
                            + run(" wet")
                            + "</w:moveFrom>"
                            + run(" lamp ")
                            + "<w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t>burns</w:t></w:r>"
                            + "<w:r><w:rPr><w:strike/></w:rPr><w:t>.</w:t></w:r>")))
        .contains("| A {+big+}{- old-}{+ red+}{- wet-} lamp {+burns+}{-.-}");
  }

  @Test
  void joinsAParagraphWhoseEndIsDeletedWithTheNext() throws Exception {
    String deletedEnd = "<w:rPr><w:del w:id=\"1\"/></w:rPr>";
    LegalText text =
        DocxFiles.of(
                heading("Section 1. Lamps.")
                    + paragraph(deletedEnd, run("A lamp burns"))
                    + paragraph("", run(" all night."))
                    + paragraph(
                        deletedEnd,
                        "<w:del><w:r><w:delText>No lamp smokes.</w:delText></w:r></w:del>")
                    + paragraph("Oil is dear."))
            .read();
    assertThat(TreeLines.of(text))
        .contains("paragraph |  |  | A lamp burns all night.\n")
        .contains("paragraph |  |  | {-No lamp smokes.-}\n")
        .contains("paragraphs-joined: 1 paragraph is joined");
  }

  @Test
  void takesAnUnderlineForEmphasisWhereChangesAreTracked() throws Exception {
    String underlined = "<w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t>Lamps</w:t></w:r>";
    String inserted = "<w:ins>" + run(" burn") + "</w:ins>";
    String struck = "<w:r><w:rPr><w:strike/></w:rPr><w:t> smoke</w:t></w:r>";
    assertThat(tree(heading("Section 1. Oil.") + paragraph("", underlined + inserted)))
        .contains("| Lamps{+ burn+}\n")
        .contains("underline-is-emphasis");
    assertThat(tree(heading("Section 1. Oil.") + paragraph("", underlined + inserted + struck)))
        .contains("| {+Lamps burn+}{- smoke-}\n");
  }

  @Test
  void marksRowsThatWereInsertedOrDeletedAsAWhole() throws Exception {
    assertThat(
            tree(
                heading("Section 1. Oil.")
                    + paragraph("Oil is given out as follows:")
                    + "<w:tbl>"
                    + row("", "Small", "1.5")
                    + row("<w:trPr><w:ins w:id=\"2\"/></w:trPr>", "Middling", "2")
                    + row("<w:trPr><w:del w:id=\"3\"/></w:trPr>", "Large", "4")
                    + "</w:tbl>"))
        .isEqualTo(
            """
        section | Section 1. | Oil | Oil is given out as follows:
          table |  |  |\s
            paragraph |  |  | Small 1.5
            paragraph |  |  | {+Middling 2+}
            paragraph |  |  | {-Large 4-}
        """);
  }

  @Test
  void readsControlsFieldsLinksBoxesAndSymbols() throws Exception {
    assertThat(
            XmlBills.words(
                DocxFiles.of(
                        paragraph(
                                "",
                                "<w:sdt><w:sdtPr/><w:sdtContent>"
                                    + run("Lamps ")
                                    + "</w:sdtContent></w:sdt>"
                                    + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                                    + run("Click here")
                                    + "</w:sdtContent></w:sdt>"
                                    + "<w:r><w:instrText>PAGEREF x</w:instrText></w:r>"
                                    + "<w:fldSimple>"
                                    + run("of the ")
                                    + "</w:fldSimple><w:hyperlink>"
                                    + run("har")
                                    + "</w:hyperlink><w:r><w:softHyphen/><w:t>bour</w:t></w:r>"
                                    + "<w:r><w:t xml:space=\"preserve\"> under </w:t>"
                                    + "<w:sym w:font=\"Times\" w:char=\"F0A7\"/><w:t>3</w:t></w:r>"
                                    + "<w:r><w:AlternateContent><w:Choice>"
                                    + box("First box.")
                                    + box("Second box.")
                                    + "</w:Choice><w:Fallback>"
                                    + box("First box.")
                                    + "</w:Fallback></w:AlternateContent></w:r>")
                            + paragraph("They burn."))
                    .read()))
        .isEqualTo("Lamps of the harbour under §3\nFirst box.\nSecond box.\nThey burn.");
  }

  @Test
  void saysWhatItLeftOut() throws Exception {
    LegalText text =
        DocxFiles.of(
                paragraph("A lamp burns.")
                    + "<w:altChunk/>"
                    + paragraph("", "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F04A\"/></w:r>"),
                "header",
                paragraph("Draft of the harbour office"))
            .read();
    assertThat(XmlBills.words(text)).isEqualTo("A lamp burns.");
    assertThat(text.diagnostics())
        .extracting(Diagnostic::code)
        .contains("embedded-part-not-read", "symbols-not-read", "furniture-removed");
    assertThat(text.losses()).hasSize(2);
  }

  private static String row(String properties, String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>" + properties);
    for (String cell : cells) {
      row.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
    }
    return row + "</w:tr>";
  }

  private static String box(String words) {
    return "<w:drawing><w:txbxContent>" + paragraph(words) + "</w:txbxContent></w:drawing>";
  }

  @Test
  void readsHeadingsByTheNameOfTheirStyleAndOfThoseItIsBasedOn() throws Exception {
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Own\"><w:name w:val=\"Our Head\"/><w:basedOn w:val=\"H\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Ring\"><w:name w:val=\"Ring\"/><w:basedOn w:val=\"Ring\"/></w:style>";
    LegalText text =
        DocxFiles.of(
                paragraph("<w:pStyle w:val=\"Own\"/>", run("Section 1. Lamps."))
                    + paragraph("<w:pStyle w:val=\"Ring\"/>", run("A lamp burns.")),
                "styles",
                styles)
            .read();
    assertThat(TreeLines.of(text)).isEqualTo("section | Section 1. | Lamps | A lamp burns.\n");
  }

  @Test
  void putsFootnotesBehindTheTextAndSaysSo() throws Exception {
    LegalText text =
        DocxFiles.of(
                heading("Section 1. Lamps.") + paragraph("A lamp burns."),
                "footnotes",
                "<w:footnote w:type=\"separator\">"
                    + paragraph("---")
                    + "</w:footnote><w:footnote>"
                    + paragraph("By night.")
                    + "</w:footnote>")
            .read();
    assertThat(XmlBills.words(text)).endsWith("By night.").doesNotContain("---");
    assertThat(text.diagnostics()).extracting(Diagnostic::code).contains("notes-at-end");
  }

  @Test
  void readsTheCellsOfARowAsOneParagraph() throws Exception {
    assertThat(
            XmlBills.words(
                DocxFiles.of(
                        heading("Section 1. Oil.")
                            + paragraph("Oil is given out as follows:")
                            + "<w:tbl><w:tr><w:tc>"
                            + paragraph("Small")
                            + "</w:tc><w:tc>"
                            + paragraph("1.5")
                            + "</w:tc></w:tr></w:tbl>")
                    .read()))
        .endsWith("Small 1.5");
  }

  @Test
  void leavesOutHiddenWordsAndGeneratedContentsAndSaysSo() throws Exception {
    LegalText text =
        DocxFiles.of(
                paragraph("<w:pStyle w:val=\"T\"/>", run("Section 1. Lamps. 2"))
                    + heading("Section 1. Lamps.")
                    + paragraph(
                        "",
                        run("A lamp burns.")
                            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r>"),
                "styles",
                "<w:style w:styleId=\"T\"><w:name w:val=\"toc 1\"/></w:style>")
            .read();
    assertThat(XmlBills.words(text)).isEqualTo("Section 1. Lamps A lamp burns.");
    assertThat(text.diagnostics())
        .extracting(Diagnostic::code)
        .contains("contents-left-out", "furniture-removed");
  }

  @Test
  void refusesArchivesThatAreNoWordDocument() {
    assertRefused(
        DocxFiles.of("").with("word/document.xml", "<x/>").bytes(),
        "is an archive but not a Word document");
    assertRefused(
        "PK\u0003\u0004 not an archive".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
        "is a damaged archive, or none");
    assertRefused(DocxFiles.of("").bytes(), "is a Word document that holds no words");
    assertRefused(DocxFiles.of("<w:p>").bytes(), "holds a part that is not well-formed XML");
  }

  @Test
  void refusesNamesThatLeadOutOfTheArchive() {
    assertRefused(
        DocxFiles.of(paragraph("A lamp.")).with("../../etc/lamp", "x").bytes(),
        "leads out of the archive");
    assertRefused(
        DocxFiles.of(paragraph("A lamp.")).with("C:\\lamp", "x").bytes(),
        "leads out of the archive");
  }

  @Test
  @Timeout(60)
  void refusesAnArchiveThatUnpacksBeyondItsBudget() {
    byte[] bomb = DocxFiles.of(paragraph(" ".repeat(20 << 20))).bytes();
    assertThat(bomb.length).isLessThan(1 << 20);
    assertRefused(bomb, "unpacks to more than 16 MB");
  }

  @Test
  void expandsNoEntities() throws Exception {
    DocxFiles docx = DocxFiles.of("");
    docx.with(
        "word/document.xml",
        "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
            + DocxFiles.part(
                "document", "<w:body>" + paragraph("A &b; lamp burns.") + "</w:body>"));
    assertThat(XmlBills.words(docx.read())).doesNotContain("aaaa");
  }

  @Property(tries = 200)
  void readsADamagedFileOrSaysWhyNot(
      @ForAll @IntRange(max = 4000) int at, @ForAll byte value, @ForAll boolean cut) {
    byte[] bytes =
        DocxFiles.of(
                heading("Section 1. Lamps.") + paragraph("A lamp burns."), "numbering", NUMBERING)
            .bytes();
    int where = at % bytes.length;
    bytes[where] = value;
    try {
      assertThat(DocxFiles.read(cut ? Arrays.copyOf(bytes, where) : bytes).provisions())
          .isNotEmpty();
    } catch (UnreadableDocumentException e) {
      assertThat(e.reason()).isNotBlank();
    }
  }

  private static void assertRefused(byte[] docx, String reason) {
    assertThatThrownBy(() -> DocxFiles.read(docx))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining(reason);
  }

  private static String item(int list, int level, String text) {
    return paragraph(
        "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>",
        run(text));
  }

  private static String text(DocxNumbering numbering, int level) {
    DocxNumbering.Label label = numbering.next("2", level);
    return label == null ? "" : label.text();
  }

  private static XmlNode.Element numbering() {
    try {
      byte[] xml =
          ("<numbering>" + NUMBERING.replace("w:", "") + "</numbering>")
              .getBytes(java.nio.charset.StandardCharsets.UTF_8);
      return XmlTree.parse(xml).root();
    } catch (XmlTree.NotReadable e) {
      throw new AssertionError(e);
    }
  }

  private static String tree(String body) throws UnreadableDocumentException {
    return TreeLines.of(DocxFiles.of(body, "numbering", NUMBERING).read());
  }
}
