package org.ramseyer.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BillNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "H.R. 7356 | hr7356",
        "H. R. 7356 | hr7356",
        "HR 7356 | hr7356",
        "hr7356 | hr7356",
        "H.R.7356 | hr7356",
        "H R 7356 | hr7356",
        "H.R. No. 7356 | hr7356",
        "H.R. 7356, 116th Congress | hr7356",
        "hr7356 (116th) | hr7356",
        "S. 12 | s12",
        "s12 | s12",
        "S.12 | s12",
        "H. Res. 5 | hres5",
        "H.Con.Res. 5 | hconres5",
        "S. J. Res. 9 | sjres9",
        "sjres9 | sjres9",
        "SB 6280 | sb6280",
        "A.B. 1215 | ab1215",
        "LD 1585 | ld1585"
      })
  void readsEverySpelling(String typed, String key) {
    assertThat(BillNumber.parse(typed)).map(BillNumber::key).contains(key);
    assertThat(BillNumber.parse(BillNumber.parse(typed).orElseThrow().toString()))
        .isEqualTo(BillNumber.parse(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7356",
        "H.R.",
        "hr7356ih",
        "S 12 and more",
        "hr 73.56",
        "a b 5",
        "sec. 3",
        "hours 5"
      })
  void refusesWhatIsNoBill(String typed) {
    assertThat(BillNumber.parse(typed)).isEmpty();
  }
}
