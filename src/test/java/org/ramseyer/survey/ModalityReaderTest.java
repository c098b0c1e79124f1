package org.ramseyer.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ramseyer.survey.DutyFacts.Modality;

class ModalityReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bureau shall keep a log.                                             | SHALL
          The bureau must keep a log.                                              | SHALL
          The bureau is required to keep a log.                                    | SHALL
          The bureau shall, not later than 30 days after purchase, file a report.  | SHALL
          The bureau shall not later than 30 days after purchase file a report.    | SHALL
          A clerk who lies is guilty of an offense.                                | SHALL
          The bureau may keep a log.                                               | MAY
          A resident is entitled to see the log.                                   | MAY
          The bureau shall not keep a log.                                         | SHALL_NOT
          The bureau may not keep a log.                                           | SHALL_NOT
          The bureau shall never keep a log.                                       | SHALL_NOT
          The bureau shall neither keep nor sell a log.                            | SHALL_NOT
          No bureau may keep a log.                                                | SHALL_NOT
          No bureau, and no clerk of a bureau, shall keep a log.                   | SHALL_NOT
          Neither a bureau nor a clerk may keep a log.                             | SHALL_NOT
          It is unlawful for a bureau to keep a log.                               | SHALL_NOT
          It shall be unlawful for a bureau to keep a log.                         | SHALL_NOT
          The keeping of logs is prohibited.                                       | SHALL_NOT
          Such a log is not admissible in a hearing.                               | SHALL_NOT
          Such a log shall not be admissible in a hearing.                         | SHALL_NOT
          Such a log is inadmissible.                                              | SHALL_NOT
          Such a log shall be suppressed.                                          | SHALL_NOT
          Such a log shall be excluded from evidence.                              | SHALL_NOT
          Such a log shall be excluded before every court.                         | SHALL_NOT
          Such a log shall be barred from evidence.                                | SHALL_NOT
          The bureau shall, except under a warrant, not keep a log.                | SHALL_NOT
          The bureau must (unless the mayor asks for it) never keep a log.         | SHALL_NOT
          The bureau may, without an order, or a warrant, not keep a log.      | SHALL_NOT
          The bureau shall, where it can, keep a log, not a list.                  | SHALL
          The bureau must refrain from keeping a log.                              | SHALL_NOT
          The bureau shall immediately cease keeping a log.                        | SHALL_NOT
          The bureau shall desist from the keeping of logs.                        | SHALL_NOT
          The bureau shall abstain from keeping a log.                             | SHALL_NOT
          The bureau shall cease to keep a log.                                    | SHALL_NOT
          This section shall cease to apply on the first day of winter.            | SHALL
          This section bars the keeping of logs.                                   | SHALL_NOT
          The firm will not sell cameras to the bureau.                            | SHALL_NOT
          The firm has ended its camera business.                                  | SHALL_NOT
          The camera is not to be used at night.                                   | SHALL_NOT
          The bureau shall not keep a log unless the council approves it.          | SHALL_NOT
          Unless the council approves it, the bureau shall not keep a log.         | SHALL_NOT
          """)
  void readsCommandPermissionAndBan(String sentence, Modality expected) {
    assertThat(ModalityReader.read(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bureau may search the album only under an order.                     | MAY_ONLY
          The bureau may only search the album under an order.                     | MAY_ONLY
          The bureau may use the album for a listed purpose only.                  | MAY_ONLY
          The request may be made only with consent.                               | MAY_ONLY
          Only a trained clerk may search the album.                               | MAY_ONLY
          Access is open only to clerks.                                           | MAY_ONLY
          """)
  void keepsApartWhatIsPermittedOnlyOnACondition(String sentence, Modality expected) {
    assertThat(ModalityReader.read(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nothing in this section prohibits a clerk from keeping a log.            | MAY
          Nothing in this section shall be construed to prohibit a log.            | MAY
          This chapter does not forbid the keeping of a log.                       | MAY
          This chapter shall not be construed to prevent the keeping of a log.     | MAY
          It is not a violation for a clerk to receive a log by mistake.           | MAY
          It is not unlawful for a clerk to keep a log.                            | MAY
          It shall not be unlawful for a clerk to keep a log.                      | MAY
          The prohibition does not apply to hand-written logs.                     | MAY
          The bureau is not required to keep a log.                                | MAY
          No warrant is required for a log of the weather.                         | MAY
          There is no duty to keep a log.                                          | MAY
          Nothing in this section limits a right under other law.                  | STATES
          This Act does not preempt a stricter rule of a town.                     | STATES
          """)
  void readsANegatedBanAsNoBan(String sentence, Modality expected) {
    assertThat(ModalityReader.read(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          If a clerk may see the log, the bureau shall mark it.                    | SHALL
          A bureau that may keep a log shall mark it.                              | SHALL
          A log that a clerk shall not see may be burnt.                           | MAY
          At any time after 1 year, a bureau may not keep a log.                   | SHALL_NOT
          Where the bureau shall keep a log, a resident may see it.                | MAY
          """)
  void takesTheVerbOfTheMainClause(String sentence, Modality expected) {
    assertThat(ModalityReader.read(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The term “log” means a list that a clerk shall keep.                     | STATES
          “Log” includes what a clerk may write down.                              | STATES
          There is no rule that a bureau must follow.                              | STATES
          There is no rule by which a bureau may keep a log.                       | STATES
          The firm extended the pause in May 2031.                                 | STATES
          This section is repealed on the first day of winter.                     | STATES
          """)
  void asksNothingWhereAWordIsDefinedOrAFactTold(String sentence, Modality expected) {
    assertThat(ModalityReader.read(sentence)).isEqualTo(expected);
  }

  @Test
  void readsTheClauseThatHoldsTheFocus() {
    String sentence = "Such a log is subject to suppression, and a civil action may be brought.";

    assertThat(ModalityReader.main(sentence, 0).modality()).isEqualTo(Modality.SHALL_NOT);
    assertThat(ModalityReader.main(sentence, sentence.indexOf("civil action may")).modality())
        .isEqualTo(Modality.SHALL_NOT);
    assertThat(ModalityReader.main(sentence, sentence.indexOf("be brought")).modality())
        .isEqualTo(Modality.MAY);
  }
}
