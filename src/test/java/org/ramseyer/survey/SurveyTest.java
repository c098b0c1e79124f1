package org.ramseyer.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ramseyer.Drafts;
import org.ramseyer.model.Address;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;
import org.ramseyer.survey.SurveyResult.Cell;
import org.ramseyer.survey.SurveyResult.Quote;
import org.ramseyer.survey.SurveyResult.Relation;

class SurveyTest {

  private static final LegalText PORTS =
      Drafts.bill(
          "ports",
          """
          SECTION 1. | Short title | This Act may be cited as the “Ports Act”.
          SEC. 2. | Bar
            (a) | It is unlawful for a port to fly—
              (1) | a drone; or
              (2) | a kite with a camera.
            (b) | Subsection (a) does not reach a flight that the legislature allows.
          SEC. 3. | Remedy | A resident may sue. The court may award $70 for each day. Costs are borne by the port.
          """);
  private static final LegalText LAKES =
      Drafts.bill(
          "lakes",
          """
          SECTION 1. | Bar | A lake shall not fly a drone without a warrant.
          """);
  private static final LegalText HILLS =
      Drafts.bill(
          "hills",
          """
          SECTION 1. | Paths | A hill shall keep its paths clean.
          """);

  private final SurveyResult survey = Survey.run(PORTS, List.of(LAKES, HILLS), topics());

  @Test
  void givesEveryTopicACellForEveryDocument() {
    assertThat(survey.rows()).extracting(row -> row.topic().id()).containsExactly("bar", "remedy");
    assertThat(survey.rows())
        .allSatisfy(
            row ->
                assertThat(row.cells())
                    .extracting(cell -> cell.document().id())
                    .containsExactly("ports", "lakes", "hills"));
  }

  @Test
  void quotesASentenceWithItsListAndItsPlace() {
    Quote quote = cell("bar", "ports").best().orElseThrow();

    assertThat(quote.citation()).isEqualTo("sec. 2(a)");
    assertThat(quote.text())
        .isEqualTo("It is unlawful for a port to fly— (1) a drone; or (2) a kite with a camera.");
    assertThat(quote.place()).isEqualTo(new Place(1, 3));
    assertThat(quote.heading()).isEqualTo("Bar");
  }

  @Test
  void joinsTheSentencesOfOneProvisionInOneQuotation() {
    Quote quote = cell("remedy", "ports").best().orElseThrow();

    assertThat(quote.text()).isEqualTo("A resident may sue. The court may award $70 for each day.");
    assertThat(cell("remedy", "ports").facts().amounts()).containsExactly("$70 for each day");
  }

  @Test
  void countsAnExceptionInAnotherProvisionToTheBan() {
    assertThat(cell("bar", "ports").facts().exceptions())
        .containsExactly("Subsection (a) does not reach a flight that the legislature allows.");
    assertThat(cell("bar", "lakes").relation()).isEqualTo(Relation.LOOSER);
  }

  @Test
  void answersInAFewWords() {
    assertThat(cell("bar", "ports").answer()).isEqualTo("forbidden until a lawmaker opens it");
    assertThat(cell("bar", "lakes").answer()).isEqualTo("forbidden without a warrant");
    assertThat(cell("remedy", "ports").answer()).isEqualTo("$70 for each day");
  }

  @Test
  void saysNoCounterpartWhereATextIsSilent() {
    Cell silent = cell("bar", "hills");

    assertThat(silent.hasCounterpart()).isFalse();
    assertThat(silent.relation()).isEqualTo(Relation.NO_COUNTERPART);
    assertThat(silent.facts()).isNull();
    assertThat(silent.answer()).isEmpty();
    assertThat(silent.confidence()).isZero();
  }

  @Test
  void isSurerOfAnAnswerWithMoreWords() {
    assertThat(cell("remedy", "ports").confidence()).isBetween(0.6, 0.95);
    assertThat(cell("bar", "ports").confidence()).isBetween(0.6, 0.95);
  }

  @Test
  void citesWhatHasNoNumberByItsHeading() {
    LegalText code =
        Drafts.bill(
            "coast",
            """
            SEC. 1. | Bar | A coast shall not fly a drone.
            """);
    LegalText unnumbered =
        new LegalText(
            code.identity(),
            code.source(),
            code.lineNumbering(),
            List.of(heading(code)),
            List.of());

    SurveyResult result = Survey.run(unnumbered, List.of(), topics());

    assertThat(result.rows().get(0).cells().get(0).best().orElseThrow().citation())
        .isEqualTo("“Bar”");
  }

  @Test
  void saysOfAHeadingWhoseWordsAreLeftOutThatTheyAreNotRestated() {
    LegalText bays =
        Drafts.bill(
            "bays",
            """
            SECTION 1. | Bar | A bay shall not fly a drone.
            SEC. 2. | Remedies | [Not restated. An act of 2031 changed this section.]
            """);

    Cell cell = Survey.run(PORTS, List.of(bays), topics()).rows().get(1).cells().get(1);

    assertThat(cell.answer()).isEqualTo("not restated here");
    assertThat(cell.relation()).isEqualTo(Relation.DIFFERENT);
    assertThat(cell.why()).startsWith("Remedies: not restated.");
    assertThat(cell.confidence()).isLessThan(0.5);
    assertThat(cell.best().orElseThrow().citation()).isEqualTo("sec. 2");
  }

  @Test
  void givesAPassiveBanTheActorOfTheBanQuotedBesideIt() {
    LegalText bays =
        Drafts.bill(
            "bays",
            """
            SECTION 1. | Bar
              (a) | The officers shall not fly a drone.
              (b) | Over water and land, to fly a drone is prohibited, and to fly the drone again.
            """);
    LegalText creeks =
        Drafts.bill(
            "creeks",
            """
            SECTION 1. | Bar | To fly a drone is prohibited.
            """);

    List<Cell> cells = Survey.run(PORTS, List.of(bays, creeks), topics()).rows().get(0).cells();

    assertThat(cells.get(1).facts().actor()).isEqualTo("The officers");
    assertThat(cells.get(2).facts().actor()).isNull();
  }

  private static Provision heading(LegalText code) {
    Provision section = code.provisions().get(0);
    return new Provision(
        LevelKind.HEADING,
        null,
        section.heading(),
        section.text(),
        section.continuation(),
        new Address(List.of(), "hcontainer_1", ""),
        section.span(),
        List.of());
  }

  private Cell cell(String topic, String document) {
    return survey.rows().stream()
        .filter(row -> row.topic().id().equals(topic))
        .findFirst()
        .orElseThrow()
        .cells()
        .stream()
        .filter(cell -> cell.document().id().equals(document))
        .findFirst()
        .orElseThrow();
  }

  private static Topics topics() {
    String yaml =
        """
        - {id: bar, title: Bar, measure: door, tells: force, strong: ['fly(?:—)?[^.;]{0,20}(?:drone)'], prefer: ['over water']}
        - {id: remedy, title: Remedy, tells: sum, headings: ['remed(?:y|ies)'], strong: ['may sue', 'may award']}
        """;
    try {
      return new Topics(
          TopicReader.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
