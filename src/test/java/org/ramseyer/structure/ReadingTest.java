package org.ramseyer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

  @ParameterizedTest
  @CsvSource({
    "a, LOWER, 1", "i, LOWER, 9", "i, LOWER_ROMAN, 1", "xiv, LOWER_ROMAN, 14",
        "xl, LOWER_ROMAN, 40", "12, DIGIT, 12",
    "C, UPPER, 3", "V, UPPER_ROMAN, 5", "aa, DOUBLE_LOWER, 1", "aa, LOWER, 27",
        "BB, DOUBLE_UPPER, 2", "3A, OTHER, 0"
  })
  void readsANumberInAllItsWays(String value, Scheme scheme, int ordinal) {
    assertThat(Reading.of(value, true)).contains(new Reading(scheme, ordinal, true));
  }

  @Test
  void neverContinuesABracketedCountWithAPoint() {
    Reading one = Reading.of("1", true).get(0);
    assertThat(Reading.of("2", true).get(0).follows(one)).isTrue();
    assertThat(Reading.of("2", false).get(0).follows(one)).isFalse();
    assertThat(Reading.of("3", true).get(0).follows(one)).isFalse();
  }
}
