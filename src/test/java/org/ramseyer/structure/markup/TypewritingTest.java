package org.ramseyer.structure.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypewritingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      ''                   | the text of Sec. 230(c)(1) grants | the text of §230(c)(1) grants
      liability too—that is, | Sec. 230 confers              | §230 confers
      ''                   | Sec. 5. Lamps.                    | Sec. 5. Lamps.
      ''                   | (49 Stat. 3, Sec. 2; 9 U.S.C. 1)  | (49 Stat. 3, Sec. 2; 9 U.S.C. 1)
      ''                   | by striking “Sec. 5. Lamps.”      | by striking “Sec. 5. Lamps.”
      """)
  void setsTheSignOfSectionInRunningTextOnly(String before, String typed, String printed) {
    assertThat(Typewriting.withSectionSigns(before, typed)).isEqualTo(printed);
  }
}
