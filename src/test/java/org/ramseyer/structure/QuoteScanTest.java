package org.ramseyer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteScanTest {

  @Test
  void countsOpeningMarksThatAlternate() {
    assertThat(QuoteScan.leading("“‘(1) words")).isEqualTo(2);
    assertThat(QuoteScan.leading("““(1) words")).isEqualTo(1);
    assertThat(QuoteScan.leading("words")).isZero();
  }

  @Test
  void findsWhereQuotedLawEnds() {
    String words = "“(2) the term ‘buoy’ means “float”.”; and";
    assertThat(QuoteScan.closings(words, 1)).containsExactly(words.indexOf(".”") + 2);
  }

  @Test
  void doesNotEndAtPhrasesQuotedWithin() {
    assertThat(QuoteScan.closings("“(2) by striking ‘red’ and inserting ‘the keeper’s green’;", 1))
        .isEmpty();
  }

  @Test
  void endsTwoQuotationsAtOnce() {
    String words = "“‘(b) It floats.’.”; and";
    assertThat(QuoteScan.closings(words, 2))
        .containsExactly(words.indexOf('’') + 1, words.indexOf('”') + 1);
  }

  @Test
  void takesApostrophesForLetters() {
    assertThat(QuoteScan.closings("“‘(b) the keeper’s boats’ paint", 2)).isEmpty();
  }
}
