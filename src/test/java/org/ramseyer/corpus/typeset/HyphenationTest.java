package org.ramseyer.corpus.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in-for-ma-tion",
        "govern-ment",
        "sub-sec-tion",
        "re-quired",
        "com-mis-sion",
        "sur-veil-lance",
        "iden-tify",
        "amend-ing",
        "process-ing",
        "plan-ning",
        "per-mit-ted",
        "tech-nology",
        "con-trol",
        "dis-trict",
        "pro-vided",
        "pos-ses-sion",
        "un-law-ful",
        "fa-cial",
        "coun-ties",
        "represen-ta-tives",
        "depart-ment",
        "Con-gress",
        "recorded",
        "nothing",
        "something",
        "record",
        "system",
        "change",
        "cities",
        "northern",
        "software",
        "trustworthy",
        "trans-por-ta-tion",
        "trans-ac-tion",
        "password",
        "in-struc-tion",
        "de-scribe",
        "pre-scribed",
        "fin-ger-prints",
        "trans-ferred",
        "lighthouse",
        "cir-cum-stances",
        "else",
        "of-ficer"
      })
  void dividesWordsOnlyWhereTheDictionaryDoes(String divided) {
    String word = divided.replace("-", "");
    StringBuilder made = new StringBuilder(word);
    Hyphenation.divisions(word).reversed().forEach(cut -> made.insert(cut, "-"));
    assertThat(made).hasToString(divided);
  }

  @ParameterizedTest
  @ValueSource(strings = {"face-recognition", "H2O123456", "19B.2(a)(1)", "https://example.org/a"})
  void leavesWordsWithSignsWhole(String word) {
    assertThat(Hyphenation.divisions(word)).isEmpty();
  }

  @Property
  void leavesTwoLettersBeforeAndThreeAfter(@ForAll String word) {
    assertThat(Hyphenation.divisions(word)).allMatch(cut -> cut >= 2 && cut <= word.length() - 3);
  }
}
