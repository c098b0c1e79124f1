package org.ramseyer.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "nobody",
      textBlock =
          """
          A harbor agency shall keep a log.                                       | A harbor agency
          A department, a clerk’s office or a public official shall not keep a log. | A department, a clerk’s office or a public official
          It is unlawful for any harbor official to keep a log.                   | any harbor official
          It is unlawful within the port for an agency of the port, or for an official of that port, to keep a log. | an agency of the port, or an official of that port
          No harbor agency may keep a log.                                        | harbor agency
          In an emergency, an officer may keep a log.                             | an officer
          Not later than 1 year after enactment, the Director shall file a report. | the Director
          An officer, in an emergency, may keep a log.                            | An officer
          For five years Gullwing Systems shall not sell cameras.                 | Gullwing Systems
          Not later than 30 days after a flood, the Attorney General shall file a report. | the Attorney General
          Not later than 30 days after a flood, the fall of a mast, or a storm, the Harbor Commissioner shall file a report. | the Harbor Commissioner
          Nothing in this Act shall be construed to prohibit a State from keeping a log. | a State
          This chapter does not prevent any harbor office from keeping a log.      | any harbor office
          A person who is named in a log may sue.                                 | A person
          A person may bring suit, and may recover damages.                       | A person
          A log may be kept by an officer of the port.                            | an officer of the port
          """)
  void namesWhoIsBoundOrEntitled(String sentence, String actor) {
    assertThat(DutyReader.read(sentence).actor()).isEqualTo(actor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A log shall be kept for ten days.
          A body camera shall not be worn.
          No record shall be kept.
          Such a log shall not be admissible in a hearing.
          """)
  void namesNobodyWhereTheWordsNameNobody(String sentence) {
    assertThat(DutyReader.read(sentence).actor()).isNull();
  }
}
