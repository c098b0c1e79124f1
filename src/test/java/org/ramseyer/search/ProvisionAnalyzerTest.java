package org.ramseyer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionAnalyzerTest {

  private final ProvisionAnalyzer analyzer = new ProvisionAnalyzer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "16-62 | 16-62",
        "16–62(B)(2) | 16-62 b 2",
        "§ 9.64.050 | section 9.64.050",
        "§§ 3 and 4 | sections 3 and 4",
        "501(c)(3) | 501 c 3",
        "SEC. 3. | section 3",
        "Secs. 3 | sections 3",
        "the sec. | the sec",
        "$1,000 | $1000",
        "1,000,000 acres | 1000000 acres",
        "in 2019,2020 | in 2019 2020",
        "U.S.C. | usc",
        "34 U.S.C. 10151 | 34 usc 10151",
        "42 U.S.C. 2000bb–1 | 42 usc 2000bb-1",
        "U.S. | u.s.",
        "US law | u.s. law",
        "us | us",
        "H.R. 7356 | hr7356",
        "H. R. 7356 | hr7356",
        "hr7356 | hr7356",
        "HR 7356, | hr7356",
        "S. 12 | s12",
        "H. Con. Res. 5 | hconres5",
        "SB 6280 | sb6280",
        "No. 5 | no 5",
        "№ 5 | no 5",
        "Nos. 5 | nos 5",
        "5% | 5 percent",
        "‘lamp’s’ | lamp's",
        "officers’ | officers",
        "“shall not” | shall not",
        "real-time | real time",
        "face—not voice | face not voice",
        "and/or | and or",
        "Peña | pena",
        "wat\u00ADch\u200Bman | watchman",
        "ﬁne | fine",
        "A. Smith | a smith",
        "i.e. | ie",
        "0.5 mile | 0.5 mile",
        "30 days. | 30 days",
        "(a-1) | a 1",
        "2031-03-04 | 2031-03-04",
        "his 5 | his 5",
        "person's 5 lamps | person's 5 lamps",
        "AS 5 | as 5",
        "class 5 | class 5"
      })
  void keepsLegalTokensWhole(String text, String terms) {
    assertThat(String.join(" ", analyzer.terms(Fields.BODY_EXACT, text))).isEqualTo(terms);
  }

  @ParameterizedTest
  @CsvSource({
    "prohibits, prohibition",
    "surveillance, surveil",
    "operated, operation",
    "watchman’s, watchman",
    "cameras, camera",
    "identified, identifies"
  })
  void givesFormsOfAWordOneStem(String one, String other) {
    assertThat(analyzer.terms(Fields.BODY, one)).isEqualTo(analyzer.terms(Fields.BODY, other));
  }

  @ParameterizedTest
  @CsvSource({"use, us", "use, U.S.", "police, policy", "2000, 200", "usc, use"})
  void keepsWordsApartThatAreNotForms(String one, String other) {
    assertThat(analyzer.terms(Fields.BODY, one)).isNotEqualTo(analyzer.terms(Fields.BODY, other));
  }

  @Test
  void givesTheWiderReadingAtTheSamePlace() throws IOException {
    assertThat(all("pay $1,000 under H.R. 77"))
        .containsExactly(
            "pay@1[0-3]",
            "$1000@2[4-10]",
            "1000@2[4-10]",
            "under@3[11-16]",
            "hr77@4[17-24]",
            "77@4[17-24]");
  }

  @Test
  void cutsEndlessWords() throws IOException {
    assertThat(all("a".repeat(1000))).hasSize(4);
    assertThat(all("1".repeat(1000))).hasSize(4);
  }

  @Property(tries = 300)
  void readsAnyTextWithOffsetsInOrderAndBothFieldsAlike(@ForAll @StringLength(max = 60) String text)
      throws IOException {
    List<String> tokens = all(text);
    assertThat(tokens).hasSizeLessThanOrEqualTo(2 * text.length());
    assertThat(analyzer.terms(Fields.BODY, text))
        .hasSameSizeAs(analyzer.terms(Fields.BODY_EXACT, text));
  }

  private List<String> all(String text) throws IOException {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(Fields.BODY_EXACT, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int position = 0;
      int last = 0;
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        assertThat(offset.startOffset()).isGreaterThanOrEqualTo(last);
        assertThat(offset.endOffset())
            .isGreaterThan(offset.startOffset())
            .isLessThanOrEqualTo(text.length());
        last = offset.startOffset();
        tokens.add(
            term + "@" + position + "[" + offset.startOffset() + "-" + offset.endOffset() + "]");
      }
      stream.end();
      assertThat(offset.endOffset()).isEqualTo(text.length());
    }
    return tokens;
  }
}
