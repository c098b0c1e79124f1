package org.ramseyer.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ramseyer.model.Address;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Num;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Span;
import org.ramseyer.model.Wording;

class FrontLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CALENDAR | Lamp Calendar No. 28",
        "CALENDAR | Calendar No. 3",
        "REPORT | [Report No. 199–45]",
        "CHAMBER | IN THE SENATE OF THE UNITED STATES",
        "CHAMBER | In the House of Representatives, U. S.,",
        "DATE | MARCH 18, 2099",
        "DATE | March 18 (legislative day, March 9), 2099",
        "DATE | March 18, 2099 (legislative day, March 9)",
        "SPONSORS | Additional sponsors: Ms. LAMP, Mr. WICK",
        "ACTION | Ms. LAMP introduced the following bill; which was referred to the Committee on Oil",
        "ACTION | Mr. WICK, from the Committee on Oil, reported the following resolution",
        "ACTION | Received; read twice and referred to the Committee on Oil",
        "ACTION | Reported with an amendment and ordered to be printed",
        "ACTION | Committee on Oil discharged; placed on the calendar",
        "ACTION | [Strike out all after the enacting clause and insert the part printed in italic]"
      })
  void tellsTheSortOfALine(FrontLine sort, String words) {
    assertThat(FrontLine.of(line(LevelKind.PREFACE, words))).isEqualTo(sort);
    assertThat(FrontLine.of(line(LevelKind.SIGNATURE, words))).isEqualTo(sort);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "199th CONGRESS",
        "2d Session",
        "H. R. 9911",
        "A BILL",
        "To keep the lamps lit on March 18, 2099.",
        "Passed the House of Representatives March 18, 2099.",
        "A KEEPER,",
        "March of the lamps"
      })
  void leavesAlonePartsThatEveryFormHas(String words) {
    assertThat(FrontLine.of(line(LevelKind.PREFACE, words))).isNull();
  }

  @Test
  void knowsNoSuchLineInTheTextProper() {
    for (LevelKind kind : List.of(LevelKind.PARAGRAPH, LevelKind.SECTION, LevelKind.LONG_TITLE)) {
      assertThat(FrontLine.of(line(kind, "MARCH 18, 2099"))).isNull();
    }
    assertThat(FrontLine.of(provision(LevelKind.PREFACE, Num.of("(1)"), "MARCH 18, 2099")))
        .isNull();
  }

  private static Provision line(LevelKind kind, String words) {
    return provision(kind, null, words);
  }

  private static Provision provision(LevelKind kind, @Nullable Num num, String words) {
    return new Provision(
        kind,
        num,
        Wording.EMPTY,
        Wording.of(words),
        Wording.EMPTY,
        Address.NONE,
        Span.UNKNOWN,
        List.of());
  }
}
