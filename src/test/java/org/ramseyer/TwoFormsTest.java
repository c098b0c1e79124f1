package org.ramseyer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ramseyer.corpus.typeset.TypesetSource;
import org.ramseyer.corpus.typeset.Typesetter;
import org.ramseyer.diff.ChangeKind;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.FormDifferences;
import org.ramseyer.diff.FormLine;
import org.ramseyer.diff.FrontLine;
import org.ramseyer.diff.History;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.model.LegalText;
import org.ramseyer.render.akn.AknDocument;

/**
 * The invented bill of {@code golden/forms} in two forms at a time, one of which leaves out lines
 * or capitals: what is the form's is told apart, and what is a change is still one.
 */
class TwoFormsTest {

  private static final Path FORMS = Path.of("src/test/resources/golden/forms");
  private static final String CHAMBER = "(?s)<currentChamber.*?</currentChamber>";
  private static final String DATE = "<date date=.*?</date>";
  private static final String ACTION = "(?s)<actionDescription>.*?</actionDescription>";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"bill.pdf", "bill.xml", "bill.htm", "bill.akn"})
  void linesThatUslmLeavesOutAreNoChange(String form) throws Exception {
    LegalText whole = form(form);
    Comparison comparison = Ramseyer.compare(whole, bare());
    assertNoChange(comparison);
    assertThat(forms(comparison).lines())
        .extracting(FormLine::sort, FormLine::isInBefore, line -> line.change().id())
        .containsExactly(
            tuple(FrontLine.CHAMBER, true, "f1"),
            tuple(FrontLine.DATE, true, "f2"),
            tuple(FrontLine.ACTION, true, "f3"));
    Comparison mirrored = Ramseyer.compare(bare(), whole);
    assertNoChange(mirrored);
    assertThat(forms(mirrored).lines())
        .extracting(FormLine::sort, FormLine::isInBefore)
        .containsExactly(
            tuple(FrontLine.CHAMBER, false),
            tuple(FrontLine.DATE, false),
            tuple(FrontLine.ACTION, false));
  }

  @Test
  void saysOnceWhatTheFormLeavesOut() throws Exception {
    assertThat(forms(Ramseyer.compare(form("bill.pdf"), bare())).sentences())
        .containsExactly(
            "The USLM file leaves out 3 lines around the text that stand in the PDF (chamber, date, action). "
                + "That is no change of the text.");
    assertThat(forms(Ramseyer.compare(uslm().without(DATE).read(), form("bill.htm"))).sentences())
        .containsExactly(
            "The USLM file leaves out a line around the text that stands in the .htm file (date). "
                + "That is no change of the text.");
  }

  @Test
  void whereNothingIsLeftOutThereIsNothingToSay() throws Exception {
    assertThat(Ramseyer.compare(form("bill.pdf"), form("bill-uslm.xml")).forms()).isNull();
  }

  @Test
  void leavesOutOnlyWhatAFormMayLeaveOut() throws Exception {
    String bill = Files.readString(FORMS.resolve("bill.xml"));
    LegalText undated = read("b.xml", bill.replaceAll("<action-date.*</action-date>", ""));
    for (String form : List.of("bill.pdf", "bill.htm", "bill-uslm.xml")) {
      Comparison comparison = Ramseyer.compare(form(form), undated);
      assertThat(String.join(" ", told(comparison)))
          .as(form)
          .isEqualToIgnoringCase("January 5, 2099");
      assertThat(comparison.forms()).isNull();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'January 5, 2099', 'January 6, 2099'",
    "'IN THE HOUSE OF REPRESENTATIVES', 'IN THE SENATE OF THE UNITED STATES'",
    "'Committee on Harbors', 'Committee on Lamps'"
  })
  void otherWordsOfALineThatBothHaveAreAChange(String words, String others) throws Exception {
    LegalText other = uslm().with(words, others).read();
    for (String form : List.of("bill.pdf", "bill.xml", "bill.htm")) {
      Comparison comparison = Ramseyer.compare(form(form), other);
      assertThat(comparison.changes()).as(form).isNotEmpty();
      assertThat(comparison.forms()).as(form).isNull();
      assertThat(String.join(" ", told(comparison))).containsIgnoringCase(others);
    }
  }

  @Test
  void aSecondDateIsAChangeWhereTheFileHasDates() throws Exception {
    String bill = Files.readString(FORMS.resolve("bill.xml"));
    String reported =
        bill.replace(
            "</action>",
            "</action><action display=\"yes\"><action-date>March 9, 2099</action-date>"
                + "<action-desc>Reported from the Committee on Lamps</action-desc></action>");
    Comparison comparison = Ramseyer.compare(read("b.xml", reported), form("bill-uslm.xml"));
    assertThat(told(comparison))
        .containsExactly("March 9, 2099", "Reported from the Committee on Lamps");
    assertThat(comparison.forms()).isNull();
  }

  @Test
  void anotherVersionIsComparedAsEver() throws Exception {
    for (LegalText other :
        List.of(
            bareUslm().with("<docStage>IH</docStage>", "<docStage>EH</docStage>").read(),
            bareUslm().with("199th CONGRESS", "198th CONGRESS").read(),
            bareUslm().with("<docNumber>9911</docNumber>", "<docNumber>9912</docNumber>").read(),
            bareUslm().without("<docStage>IH</docStage>").read())) {
      Comparison comparison = Ramseyer.compare(form("bill.pdf"), other);
      assertThat(comparison.forms()).isNull();
      assertThat(told(comparison)).contains("IN THE HOUSE OF REPRESENTATIVES");
    }
  }

  @Test
  void twoFilesOfOneFormAreComparedAsEver() throws Exception {
    Comparison comparison = Ramseyer.compare(form("bill-uslm.xml"), bare());
    assertThat(comparison.forms()).isNull();
    assertThat(told(comparison)).hasSize(3);
  }

  @Test
  void aChangeOfTheLawStandsBesideTheLinesOfTheForm() throws Exception {
    Comparison comparison =
        Ramseyer.compare(form("bill.pdf"), bareUslm().with("30 minutes", "40 minutes").read());
    assertThat(comparison.changes()).extracting(ProvisionChange::id).containsExactly("c1");
    assertThat(comparison.counts()).containsEntry(ChangeKind.AMENDED, 1);
    assertThat(forms(comparison).lines()).hasSize(3);
    assertThat(comparison.verification().isProved()).isTrue();
  }

  @Test
  void aLineThatIsNoneOfTheSortsIsAChange() throws Exception {
    String print = Files.readString(FORMS.resolve("bill.xml"));
    LegalText lit =
        read(
            "b.xml",
            print.replace("<legis-type>", "<legis-type>LIT BY NIGHT</legis-type><legis-type>"));
    assertThat(told(Ramseyer.compare(lit, bare()))).containsExactly("LIT BY NIGHT");
  }

  @Test
  void aHistoryThroughFormsHasNoChange() throws Exception {
    History history = Ramseyer.history(List.of(form("bill.pdf"), bare(), form("bill.htm")));
    assertThat(history.isProved()).isTrue();
    assertThat(history.provisions()).noneMatch(line -> line.isListed());
  }

  @Test
  void smallCapitalsThatTheTypedFormWritesSmallAreNoChange() throws Exception {
    for (LegalText print : List.of(capitals("A LAMP-OIL"), printed("A LAMP-OIL"))) {
      Comparison comparison = Ramseyer.compare(print, typed("a lamp-oil"));
      assertNoChange(comparison);
      assertThat(forms(comparison).capitals())
          .extracting(change -> change.provision().citation())
          .containsExactly("sec. 102(1)");
      assertThat(forms(comparison).sentences())
          .containsExactly(
              "The .htm file writes small letters where the print has small capitals, in sec. 102(1). "
                  + "That is no change of the text.");
      assertNoChange(Ramseyer.compare(typed("a Lamp-Oil"), print));
    }
  }

  @Test
  void otherWordsInCapitalsAreAChange() throws Exception {
    assertThat(told(Ramseyer.compare(capitals("A TALLOW"), typed("a lamp-oil")))).hasSize(1);
    // The print has small letters where the typed form has capitals: no form does that.
    assertThat(told(Ramseyer.compare(printed("a lamp-oil"), typed("A LAMP-OIL")))).hasSize(1);
    // Neither form is the typed one.
    assertThat(told(Ramseyer.compare(capitals("A LAMP-OIL"), printed("a lamp-oil")))).hasSize(1);
  }

  private static void assertNoChange(Comparison comparison) {
    assertThat(comparison.changes()).isEmpty();
    for (Map<ChangeKind, Integer> counts :
        List.of(comparison.counts(), comparison.countsOutside())) {
      counts.forEach(
          (kind, count) -> {
            if (kind != ChangeKind.UNCHANGED) {
              assertThat(count).as(kind.word()).isZero();
            }
          });
    }
    assertThat(comparison.verification().isProved()).isTrue();
    assertThat(comparison.verification().fallbacks()).isEmpty();
  }

  private static FormDifferences forms(Comparison comparison) {
    assertThat(comparison.forms()).isNotNull();
    return comparison.forms();
  }

  /** The words of each change, the later ones where there are. */
  private static List<String> told(Comparison comparison) {
    return comparison.changes().stream().map(change -> change.provision().text().text()).toList();
  }

  private LegalText form(String name) throws Exception {
    return switch (name) {
      case "bill.pdf" -> pdf(Files.readString(FORMS.resolve("print.txt")));
      case "bill.akn" ->
          Ramseyer.read(
              Files.write(folder.resolve(name), AknDocument.write(form("bill.xml"))), "bill");
      default -> Ramseyer.read(FORMS.resolve(name), "bill");
    };
  }

  private LegalText pdf(String source) throws Exception {
    Path file = Files.writeString(folder.resolve("print.txt"), source);
    return Ramseyer.read(
        Files.write(folder.resolve("bill.pdf"), Typesetter.typeset(TypesetSource.parse(file))),
        "bill");
  }

  private LegalText read(String name, String words) throws Exception {
    return Ramseyer.read(Files.writeString(folder.resolve(name), words), "bill");
  }

  /** The bill as its XML, where what is struck stands in small capitals. */
  private LegalText capitals(String words) throws Exception {
    return read(
        "b.xml", Files.readString(FORMS.resolve("bill.xml")).replace("a lamp<", words + "<"));
  }

  private LegalText printed(String words) throws Exception {
    return pdf(Files.readString(FORMS.resolve("print.txt")).replace("“a lamp”", "“" + words + "”"));
  }

  private LegalText typed(String words) throws Exception {
    return read(
        "b.htm",
        Files.readString(FORMS.resolve("bill.htm")).replace("``a lamp''", "``" + words + "''"));
  }

  /** The bill in USLM without chamber, date and action. */
  private LegalText bare() throws Exception {
    return bareUslm().read();
  }

  private Uslm bareUslm() throws IOException {
    return uslm().without(CHAMBER).without(DATE).without(ACTION);
  }

  private Uslm uslm() throws IOException {
    return new Uslm(Files.readString(FORMS.resolve("bill-uslm.xml")));
  }

  /** The bill in USLM as a text to be edited; every edit must find something. */
  private final class Uslm {

    private final String words;

    Uslm(String words) {
      this.words = words;
    }

    Uslm without(String pattern) {
      return edited(words.replaceAll(pattern, ""));
    }

    Uslm with(String old, String young) {
      return edited(words.replace(old, young));
    }

    private Uslm edited(String edited) {
      assertThat(edited).isNotEqualTo(words);
      return new Uslm(edited);
    }

    LegalText read() throws Exception {
      return TwoFormsTest.this.read("b-uslm.xml", words);
    }
  }
}
