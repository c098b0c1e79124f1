package org.ramseyer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramseyer.corpus.typeset.Progress;
import org.ramseyer.corpus.typeset.Typesetter;
import org.ramseyer.diff.ChangeKind;

/** The main job on a small corpus of its own: two versions of a bill, a city code and a letter. */
class MainJobTest {

  @TempDir private Path folder;

  private static final String BILL =
      """
      layout: bill
      title: Lamp Act of %1$s
      citation: H.R. 1, invented Congress
      congress: 1st CONGRESS
      session: 1st Session
      number: H. R. 1
      stage: IH
      chamber: IN THE HOUSE OF REPRESENTATIVES
      date: June 1, %1$s
      action: Introduced and referred to a committee.
      long-title: To keep lamps lit, and for other purposes.

      = SECTION 1. | Short title
      This Act may be cited as the “Lamp Act of %1$s”.
      = SEC. 2. | Lamps
        (a) Duty.—It is unlawful for a Federal agency to put out a lamp.
        (b) Civil action.—An aggrieved person may bring a civil action for damages of $%2$s.
      """;

  private static final String CODE =
      """
      layout: code
      title: Lamps in the city
      citation: City Code 7-1
      code: City Code
      chapter: 7-1

      = 7-1 | Lamps
        (A) A department shall not put out a lamp without the approval of the city council.
        (B) Whoever breaks this section shall pay a fine of $300.
      """;

  private static final String LETTER =
      """
      layout: letter
      title: Letter on lamps
      citation: Letter of June 8, 2020
      from: The Lamp Company
      to: Congress
      date: June 8, 2020

      The company no longer sells snuffers to the police.
      """;

  private static final String CATALOG =
      """
      - {id: bill-1, title: Lamp Act of 2020, citation: H.R. 1, jurisdiction: us, group: national, kind: bill,
         dates: {introduced: 2020-06-01}, status: introduced, source: {publisher: none}, restatement: true,
         file: national/bill-1.pdf, versionOf: lamps}
      - {id: bill-2, title: Lamp Act of 2021, citation: H.R. 1, jurisdiction: us, group: national, kind: bill,
         dates: {introduced: 2021-06-01}, status: introduced, source: {publisher: none}, restatement: true,
         file: national/bill-2.pdf, versionOf: lamps}
      - {id: city-lamps, title: Lamps in the city, citation: City Code 7-1, jurisdiction: us-xx-city, group: city, kind: code,
         dates: {passed: 2020-01-01}, status: in force, source: {publisher: none}, restatement: true,
         file: city/city-lamps.pdf}
      - {id: vend-lamps, title: Letter on lamps, citation: Letter, jurisdiction: vendor, group: vendor, kind: statement,
         dates: {published: 2020-06-08}, status: in force, source: {publisher: none}, restatement: true,
         file: vendor/vend-lamps.pdf}
      """;

  @BeforeEach
  void setTheCorpus() throws IOException {
    source("national/bill-1.txt", BILL.formatted("2020", "500"));
    source("national/bill-2.txt", BILL.formatted("2021", "900"));
    source("city/city-lamps.txt", CODE);
    source("vendor/vend-lamps.txt", LETTER);
    source("catalog.yaml", CATALOG);
    assertThat(Typesetter.typesetAll(corpus(), Progress.NONE))
        .allMatch(outcome -> outcome.isGood());
  }

  @Test
  void readsIndexesSurveysAndCompares() throws IOException {
    MainJob.Report report = job();
    assertThat(report.update().read())
        .containsExactly("bill-1", "bill-2", "city-lamps", "vend-lamps");
    assertThat(report.update().failures()).isEmpty();
    assertThat(report.survey()).isPresent();
    assertThat(report.files()).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    assertThat(report.redlines())
        .singleElement()
        .satisfies(
            redline -> {
              assertThat(redline.comparison().counts()).containsEntry(ChangeKind.AMENDED, 2);
              assertThat(redline.comparison().verification().isProved()).isTrue();
              assertThat(Files.readString(redline.page())).contains("$500", "$900", "sec. 2(b)");
            });
  }

  @Test
  void quotesEachSideWithItsOwnCitation() throws IOException {
    job();
    String csv = Files.readString(folder.resolve("reports/survey.csv"));
    assertThat(csv).contains("sec. 2(b)", "7-1(B)", "$300", "no counterpart");
  }

  @Test
  void readsNothingAgainThatDidNotChange() throws IOException {
    job();
    MainJob.Report again = job();
    assertThat(again.update().read()).isEmpty();
    assertThat(again.update().unchanged()).isEqualTo(4);
  }

  @Test
  void readsAgainWhatTheCatalogueSaysAnew() throws IOException {
    job();
    source(
        "catalog.yaml",
        CATALOG.replace(
            "status: in force, source: {publisher: none}, restatement: true,\n" + "   file: city",
            "status: repealed, source: {publisher: none}, restatement: true,\n   file: city"));
    assertThat(job().update().read()).containsExactly("city-lamps");
  }

  @Test
  void writesTheSameReportsFromTheSameCorpus() throws IOException {
    job();
    byte[] first = Files.readAllBytes(folder.resolve("reports/survey.html"));
    job();
    assertThat(Files.readAllBytes(folder.resolve("reports/survey.html"))).isEqualTo(first);
  }

  @Test
  void goesOnWithoutADocumentThatCannotBeRead() throws IOException {
    Files.writeString(corpus().resolve("vendor/vend-lamps.pdf"), "no PDF any more");
    MainJob.Report report = job();
    assertThat(report.update().failures())
        .singleElement()
        .satisfies(failure -> assertThat(failure.message()).contains("vend-lamps.pdf"));
    assertThat(report.texts())
        .extracting(text -> text.id())
        .containsExactly("bill-1", "bill-2", "city-lamps");
  }

  private MainJob.Report job() throws IOException {
    return new MainJob(Ramseyer.open(corpus(), folder.resolve("index")), folder.resolve("reports"))
        .run(org.ramseyer.Progress.NONE);
  }

  private Path corpus() {
    return folder.resolve("corpus");
  }

  private void source(String name, String text) throws IOException {
    Path file = corpus().resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
