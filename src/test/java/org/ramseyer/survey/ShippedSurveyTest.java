package org.ramseyer.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ramseyer.corpus.Catalog;
import org.ramseyer.corpus.Instrument;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;
import org.ramseyer.source.PdfReader;
import org.ramseyer.structure.DocumentParser;
import org.ramseyer.survey.SurveyResult.Cell;
import org.ramseyer.survey.SurveyResult.Quote;

/**
 * What a reader of the shipped corpus must be able to see: the five differences between the
 * national bill, the cities and the vendors, each with its section. The sections are those of the
 * instruments, not of this program.
 */
class ShippedSurveyTest {

  private static final Path CORPUS = Path.of("corpus");
  private static final String BASELINE = "fed-moratorium-2020";

  private static SurveyResult survey;

  @BeforeAll
  static void readTheCorpus() throws Exception {
    assumeTrue(
        Files.isRegularFile(CORPUS.resolve("national/" + BASELINE + ".pdf")),
        "the corpus is not set as PDFs; set it to run this test");
    List<LegalText> texts = new ArrayList<>();
    LegalText baseline = null;
    for (Instrument instrument : Catalog.load(CORPUS.resolve("catalog.yaml")).instruments()) {
      if (instrument.file() != null) {
        LegalText text =
            new DocumentParser(PdfReader.read(CORPUS.resolve(instrument.file())))
                .parse(instrument.id())
                .withIdentity(instrument.identity());
        if (text.id().equals(BASELINE)) {
          baseline = text;
        } else {
          texts.add(text);
        }
      }
    }
    survey = Survey.run(baseline, texts, Topics.standard());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fed-moratorium-2020      | sec. 3(a)     | an agency of the Federal Government
          city-san-francisco       | 19B.2         | A department
          city-madison             | 23.64(2)      | A department
          city-portland-or-private | 34.10.030     | A private entity
          city-baltimore           | 18-2          | A person
          vend-amazon              | 50.9.1        | Police departments
          """)
  void showsWhoIsBound(String document, String section, String actor) {
    Cell cell = cell("bound", document);

    assertThat(cited(cell)).contains(section);
    assertThat(cell.facts().actor()).startsWith(actor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fed-jpa-2020    | sec. 372      | LOOSER    | warrant
          fed-frtwa-2019  | sec. 3(a)     | LOOSER    | court order
          fed-fra-2022    | sec. 101      | LOOSER    | order
          st-wa-sb6280    | 43.386.080(1) | LOOSER    | warrant
          st-va-2022      | 15.2-1723.2   | LOOSER    | authorized use
          city-pittsburgh | chapter 116   | LOOSER    | City Council
          city-santa-cruz | 9.85.030(A)   | DIFFERENT | City Council approves
          city-springfield | MORATORIUM   | STRICTER  | unlawful
          vend-amazon-2021 | 50.8.3       | LOOSER    | independent review
          """)
  void showsHowStrict(
      String document, String section, SurveyResult.Relation relation, String words) {
    Cell cell = cell("strictness", document);

    assertThat(cited(cell)).contains(section);
    assertThat(cell.relation()).isEqualTo(relation);
    assertThat(quoted(cell)).contains(words);
  }

  @Test
  void showsThatOnlyAnActOfCongressOpensTheNationalBan() {
    Cell cell = cell("strictness", BASELINE);

    assertThat(cited(cell)).contains("sec. 3(a)", "sec. 3(b)");
    assertThat(String.join(" ", cell.facts().exceptions())).contains("Act of Congress");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fed-moratorium-2020 | sec. 3(c)(1)         | SHALL_NOT
          city-boston         | 16-62(B)(2)(a)       | MAY
          city-king-county    | chapter 2.67         | MAY
          city-new-orleans    | 147-2                | MAY
          city-san-francisco  | 19B.2                | MAY
          city-springfield    | ENFORCEMENT          | SHALL_NOT
          """)
  void showsWhatBecomesOfResultsThatArriveAnyway(
      String document, String section, DutyFacts.Modality modality) {
    Cell cell = cell("unsolicited", document);

    assertThat(cited(cell)).contains(section);
    assertThat(cell.facts().modality()).isEqualTo(modality);
  }

  @ParameterizedTest
  @CsvSource({
    "vend-ibm",
    "vend-amazon",
    "vend-amazon-2021",
    "vend-microsoft",
    "vend-google",
    "vend-axon",
    "vend-nec"
  })
  void showsThatVendorsAreSilentOnResultsAndRemedies(String document) {
    assertThat(cell("unsolicited", document).hasCounterpart()).isFalse();
    assertThat(cell("remedy", document).hasCounterpart()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fed-fra-2025             | 107(c)(3)       | $50,000
          city-portland-or-private | 34.10.050       | $1,000 for each day of violation, whichever is greater
          city-portland-me         | REMEDIES        | $100 for each violation or $1,000, whichever is greater
          city-oakland             | 9.64.050(1)(B)  | not less than $1,000 or $100 for each day of violation, whichever is greater
          city-springfield         | ENFORCEMENT     | a fine of $300 for each violation
          city-baltimore           | 18-3            | a fine of not more than $1,000
          """)
  void showsTheMoney(String document, String section, String sum) {
    Cell cell = cell("remedy", document);

    assertThat(cited(cell)).contains(section);
    assertThat(String.join("; ", cell.facts().amountTerms())).contains(sum);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fed-moratorium-2020 | sec. 3(c)(2) | punitive damages
          fed-eufra-2020      | sec. 4       | injunctive or declaratory relief
          st-ca-ab1215        | 832.19(c)    | equitable or declaratory relief
          st-me-ld1585        | 6001         | injunctive or declaratory relief
          vend-clearview      | ¶            | enforced in the court
          """)
  void showsRemediesWithoutASum(String document, String section, String words) {
    Cell cell = cell("remedy", document);

    assertThat(cited(cell)).contains(section);
    assertThat(quoted(cell)).contains(words);
    assertThat(cell.facts().amounts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fed-moratorium-2020   | sec. 3(b)   | Act of Congress
          city-springfield      | MORATORIUM  | is repealed when the City Council approves
          st-ca-ab1215          | 832.19(e)   | until January 1, 2023
          city-baltimore        | TERM        | December 31, 2022
          st-va-2022            | preface     | until July 1, 2026
          city-jackson          | preface     | February 2025
          vend-amazon-statement | ¶           | indefinitely
          vend-microsoft        | ¶           | until there is a national law
          vend-ibm              | ¶           | permanent
          vend-microsoft-face   | ¶           | until June 30, 2023
          """)
  void showsHowLongItLastsAndWhatEndsIt(String document, String section, String words) {
    Cell cell = cell("ending", document);

    assertThat(cited(cell)).contains(section);
    assertThat(quoted(cell)).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fed-moratorium-2020 | sec. 4 | eligible for money
          fed-fra-2022        | sec. 2 | 15 percent
          """)
  void showsTheLeverOfMoney(String document, String section, String words) {
    assertThat(cited(cell("funding", document))).contains(section);
    assertThat(quoted(cell("funding", document))).contains(words);
  }

  @Test
  void showsThatTheBanOfUseIsABanOfAcquisition() {
    assertThat(cited(cell("acquisition", BASELINE))).contains("sec. 3(a)", "sec. 3(d)");
  }

  @ParameterizedTest
  @CsvSource({"city-santa-cruz, 9.85.040", "city-san-francisco, 19B.8"})
  void saysThatEnforcementIsNotRestated(String document, String section) {
    Cell cell = cell("remedy", document);

    assertThat(cited(cell)).contains(section);
    assertThat(cell.answer()).isEqualTo("not restated here");
  }

  @Test
  void showsThatTheLeverOfMoneyIsNationalOnly() {
    assertThat(row("funding").cells())
        .filteredOn(Cell::hasCounterpart)
        .allMatch(cell -> cell.document().group() == Identity.Group.NATIONAL);
  }

  @Test
  void givesEveryQuotationItsPageAndCitation() {
    assertThat(survey.rows())
        .allSatisfy(
            row ->
                assertThat(row.cells())
                    .allSatisfy(
                        cell ->
                            assertThat(cell.quotes())
                                .allSatisfy(
                                    quote -> {
                                      assertThat(quote.citation()).isNotBlank();
                                      assertThat(quote.place().page()).isPositive();
                                    })));
  }

  private static String cited(Cell cell) {
    return cell.quotes().stream().map(Quote::citation).collect(Collectors.joining(" / "));
  }

  private static String quoted(Cell cell) {
    return cell.quotes().stream().map(Quote::text).collect(Collectors.joining(" / "));
  }

  private static Cell cell(String topic, String document) {
    return row(topic).cells().stream()
        .filter(cell -> cell.document().id().equals(document))
        .findFirst()
        .orElseThrow();
  }

  private static SurveyResult.Row row(String topic) {
    return survey.rows().stream()
        .filter(row -> row.topic().id().equals(topic))
        .findFirst()
        .orElseThrow();
  }
}
