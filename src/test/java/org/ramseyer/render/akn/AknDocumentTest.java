package org.ramseyer.render.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.ramseyer.RandomBills;
import org.ramseyer.model.Address;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Num;
import org.ramseyer.model.Provision;
import org.ramseyer.model.SourceFile;
import org.ramseyer.model.Span;
import org.ramseyer.model.Wording;
import org.ramseyer.source.UnreadableDocumentException;
import org.ramseyer.structure.Addresses;
import org.ramseyer.structure.markup.AknReader;

class AknDocumentTest {

  @Test
  void writesABillThatTheSchemaAccepts() {
    assertThat(faults(AknDocument.write(bill()))).isEmpty();
  }

  @Test
  void writesWhatTheSchemaAcceptsForEveryKindOfDocument() {
    for (DocumentKind kind : DocumentKind.values()) {
      LegalText text = bill().withIdentity(Identity.of("lamps", kind, "Of lamps & <wicks>"));
      assertThat(faults(AknDocument.write(text))).as(kind.jsonName()).isEmpty();
    }
  }

  @Test
  void writesADocumentWithoutProvisions() throws Exception {
    LegalText empty = text(List.of());
    assertThat(faults(AknDocument.write(empty))).isEmpty();
    assertThat(readBack(empty).provisions()).isEmpty();
  }

  @Test
  void quotesLawInTheSentenceThatIntroducesIt() {
    assertThat(xml(bill()))
        .contains(
            "<p>The Quay Act is amended: <mod eId=\"sec_1__qstr_1__mod\">"
                + "<quotedStructure eId=\"sec_1__qstr_1\"><section eId=\"sec_1__qstr_1__sec_9\"><num>“SEC. 9.</num>")
        .contains("</quotedStructure></mod>; and</p>");
  }

  @Test
  void setsMarkedWordsInInsAndDel() {
    Wording words =
        new Wording(
            "A grey old lamp",
            List.of(),
            List.of(new Mark(Mark.Kind.STRUCK, 2, 10), new Mark(Mark.Kind.UNDERLINED, 7, 15)));
    assertThat(xml(text(List.of(leaf(LevelKind.SECTION, Num.of("SEC. 1."), words)))))
        .contains("<p>A <del class=\"line\">grey </del><del class=\"line\"><ins class=\"line\">old</ins></del>"
                + "<ins class=\"line\"> lamp</ins></p>");
  }

  @Test
  void giveBackTheSameTreeAndIdentity() throws Exception {
    LegalText read = readBack(bill());
    assertThat(read.provisions()).isEqualTo(bill().provisions());
    assertThat(read.identity()).isEqualTo(bill().identity());
    assertThat(read.diagnostics()).isEmpty();
  }

  @Property(tries = 300)
  void anyTreeIsValidAndReadBackTheSame(@ForAll long seed) throws Exception {
    LegalText text = withoutPlaces(RandomBills.bill("random", seed));
    byte[] written = AknDocument.write(text);
    assertThat(faults(written)).isEmpty();
    assertThat(readBack(text).provisions()).isEqualTo(text.provisions());
  }

  @Test
  void givesEachIdentifierOnceEvenWhereAddressesAreMissing() {
    Provision lamp = leaf(LevelKind.SECTION, Num.of("SEC. 1."), Wording.of("A lamp."));
    LegalText text =
        new LegalText(
            bill().identity(),
            bill().source(),
            LegalText.LineNumbering.NONE,
            List.of(lamp, lamp, lamp),
            List.of());
    assertThat(faults(AknDocument.write(text))).isEmpty();
  }

  @Test
  void leavesOutCharactersThatXmlCannotHold() throws Exception {
    LegalText text =
        text(
            List.of(
                leaf(LevelKind.SECTION, Num.of("SEC. 1."), Wording.of("A \u0001lamp\uFFFF 🛟."))));
    assertThat(readBack(text).provisions().get(0).text().text()).isEqualTo("A lamp 🛟.");
  }

  @Test
  void namesTheWorkByCountryKindDateAndNumber() {
    assertThat(xml(bill()))
        .contains(
            "<FRBRuri value=\"/akn/us/bill/2025-03-03/h-r-41\"/>",
            "<FRBRuri value=\"/akn/us/bill/2025-03-03/h-r-41/eng@ih\"/>");
  }

  // The rules stand in for the schema, which is asked too where it is there.
  private static List<String> faults(byte[] file) {
    List<String> faults = new ArrayList<>(AknRules.faults(file));
    if (AknSchema.isThere()) {
      faults.addAll(AknSchema.faults(file));
    }
    return faults;
  }

  @Test
  void theRulesFindWhatTheSchemaWouldFind() {
    String valid = xml(bill());
    for (String[] broken :
        new String[][] {
          {"<intro ", "<wrapUp "},
          {" name=\"enactingFormula\"", ""},
          {"<body>", "<body>A "},
          {"eId=\"sec_1\"", "eId=\"sec_1__heading\""},
          {"<FRBRauthor href=\"#ramseyer\"/>", ""},
          {"level=\"1\"", ""}
        }) {
      String file =
          valid
              .replace(broken[0], broken[1])
              .replace("</intro>", broken[0].equals("<intro ") ? "</wrapUp>" : "</intro>");
      assertThat(file).isNotEqualTo(valid);
      assertThat(AknRules.faults(file.getBytes(StandardCharsets.UTF_8))).as(broken[0]).isNotEmpty();
    }
  }

  private static LegalText bill() {
    Provision quoted =
        provision(
            LevelKind.QUOTED_CONTENT,
            null,
            "",
            "",
            "; and",
            List.of(
                provision(
                    LevelKind.SECTION,
                    Num.of("“SEC. 9."),
                    "Lamps",
                    "“A lamp shall burn.”",
                    "",
                    List.of())));
    Provision table =
        provision(
            LevelKind.TABLE,
            null,
            "Oil",
            "",
            "",
            List.of(
                leaf(LevelKind.PARAGRAPH, null, Wording.of("Small 1.5")),
                leaf(LevelKind.PARAGRAPH, null, Wording.of("Large 3.5"))));
    Provision toc =
        provision(
            LevelKind.TOC,
            null,
            "",
            "",
            "",
            List.of(leaf(LevelKind.HEADING, null, Wording.of("Sec. 1. Lamps."))));
    Provision items =
        provision(
            LevelKind.SUBCLAUSE,
            Num.of("(I)"),
            "",
            "of—",
            "and oil",
            List.of(
                leaf(LevelKind.ITEM, Num.of("(aa)"), Wording.of("wick")),
                leaf(LevelKind.ITEM, Num.of("(bb)"), Wording.of("glass")),
                table));
    return text(
        List.of(
            leaf(LevelKind.PREFACE, null, Wording.of("H. R. 41")),
            leaf(LevelKind.LONG_TITLE, null, Wording.of("To count lamps.")),
            leaf(LevelKind.RECITAL, null, Wording.of("Whereas it is dark;")),
            leaf(LevelKind.RECITAL, null, Wording.of("Whereas it is late:")),
            leaf(LevelKind.ENACTING_FORMULA, null, Wording.of("Be it enacted,")),
            provision(
                LevelKind.SECTION,
                Num.of("SECTION 1."),
                "Quay",
                "The Quay Act is amended:",
                "",
                List.of(quoted)),
            provision(
                LevelKind.TITLE,
                Num.of("TITLE I—"),
                "Lamps",
                "",
                "",
                List.of(
                    provision(
                        LevelKind.SECTION,
                        Num.of("SEC. 2."),
                        "Parts",
                        "A lamp has parts—",
                        "which are kept.",
                        List.of(
                            provision(
                                LevelKind.SUBSECTION,
                                Num.of("(a)"),
                                "In general",
                                "",
                                "",
                                List.of(items)),
                            leaf(LevelKind.PARAGRAPH, null, Wording.of("It is lit.")),
                            quoted)),
                    provision(
                        LevelKind.SECTION, Num.of("SEC. 3."), "", "Contents:", "", List.of(toc)))),
            provision(LevelKind.HEADING, null, "Moorings", "For moorings, $5.", "", List.of()),
            leaf(LevelKind.SIGNATURE, null, Wording.of("Attest:"))));
  }

  private static LegalText text(List<Provision> provisions) {
    Identity identity =
        new Identity(
            "lamps",
            DocumentKind.BILL,
            "Lamps Act",
            "H. R. 41",
            "ih",
            "us",
            LocalDate.of(2025, 3, 3),
            Identity.Group.NATIONAL,
            null,
            true);
    return new LegalText(
        identity,
        new SourceFile("lamps.txt", "0".repeat(64), "text", 0),
        LegalText.LineNumbering.NONE,
        Addresses.assign(DocumentKind.BILL, provisions),
        List.of());
  }

  private static Provision leaf(
      LevelKind kind, @org.jspecify.annotations.Nullable Num num, Wording text) {
    return new Provision(
        kind, num, Wording.EMPTY, text, Wording.EMPTY, Address.NONE, Span.UNKNOWN, List.of());
  }

  private static Provision provision(
      LevelKind kind,
      @org.jspecify.annotations.Nullable Num num,
      String heading,
      String text,
      String continuation,
      List<Provision> children) {
    return new Provision(
        kind,
        num,
        Wording.of(heading),
        Wording.of(text),
        Wording.of(continuation),
        Address.NONE,
        Span.UNKNOWN,
        children);
  }

  static LegalText withoutPlaces(LegalText text) {
    return new LegalText(
        text.identity(),
        text.source(),
        LegalText.LineNumbering.NONE,
        text.provisions().stream().map(AknDocumentTest::withoutPlaces).toList(),
        text.diagnostics());
  }

  private static Provision withoutPlaces(Provision provision) {
    return new Provision(
        provision.kind(),
        provision.num(),
        withoutPlaces(provision.heading()),
        withoutPlaces(provision.text()),
        withoutPlaces(provision.continuation()),
        provision.address(),
        Span.UNKNOWN,
        provision.children().stream().map(AknDocumentTest::withoutPlaces).toList());
  }

  private static Wording withoutPlaces(Wording words) {
    return words.isEmpty() ? Wording.EMPTY : new Wording(words.text(), List.of(), words.marks());
  }

  private static String xml(LegalText text) {
    return new String(AknDocument.write(text), StandardCharsets.UTF_8);
  }

  private static LegalText readBack(LegalText text) throws UnreadableDocumentException {
    try {
      Path file = Files.createTempFile("akn", ".xml");
      try {
        Files.write(file, AknDocument.write(text));
        return AknReader.read(file, text.id());
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
