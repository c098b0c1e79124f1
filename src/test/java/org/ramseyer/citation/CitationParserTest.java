package org.ramseyer.citation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "3(c)(2) | 3(c)(2)",
        "sec. 3 (c) (2) | 3(c)(2)",
        "SEC. 3. | 3",
        "Section 3(c)(2) | 3(c)(2)",
        "§3(c)(2) | 3(c)(2)",
        "section 101(c)(1)(D)(ii) | 101(c)(1)(D)(ii)",
        "16-62(B)(2)(a) | 16-62(B)(2)(a)",
        "16–62 | 16-62",
        "§ 9.64.050 | 9.64.050",
        "9.64.050(C) | 9.64.050(C)",
        "50.8.1 | 50.8.1",
        "50.8.1(a) | 50.8.1(a)",
        "RCW 43.386.080(1) | 43.386.080(1)",
        "Boston City Code 16-62 | 16-62",
        "recital 2 | recital 2",
        "Title I | title I",
        "title I, part B | title I, part B",
        "Title I, section 101(a) | 101(a)",
        "paragraph (2) of section 3(c) | 3(c)(2)",
        "clause (i) of paragraph (2) of subsection (b) of section 4 | 4(b)(2)(i)",
        "section 4 of this Act | 4",
        "subsection (b) | (b)",
        "(b)(2) | (b)(2)",
        "subsection (a-1) | (a-1)",
        "sec. 2A | 2A",
        "sec. 382 (quoted sec. 3051(a)(2)) | 382 \" 3051(a)(2)",
        "382 \" 3051(a) | 382 \" 3051(a)",
        "sec. 4(a) (quoted (5)) | 4(a) \" (5)",
        "sec. 2(a) ¶ 1 | 2(a)(¶1)",
        "long title | longTitle",
        "Enacting formula | enactingFormula",
        "article 5 | article 5",
        "division AA | division AA",
        "art. iv | article iv"
      })
  void readsEverySpelling(String typed, String key) {
    assertThat(CitationParser.parse(typed)).map(CitedPath::key).contains(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "lamp",
        "section",
        "part of",
        "article did it",
        "section of lamps",
        "3(c)(2) lamps",
        "use (a)",
        "$1,000",
        "sec. 3, sec. 4",
        "paragraph",
        "a",
        "(quoted)",
        "item lamps",
        "2031 lamps"
      })
  void refusesWhatIsNoCitation(String typed) {
    assertThat(CitationParser.parse(typed)).isEmpty();
  }

  @Test
  void readsLists() {
    assertThat(CitationParser.parseList("3(a), 4(b) and § 5"))
        .extracting(CitedPath::key)
        .containsExactly("3(a)", "4(b)", "5");
    assertThat(CitationParser.parseList("title I, part B"))
        .extracting(CitedPath::key)
        .containsExactly("title I, part B");
    assertThat(CitationParser.parseList("3(a), lamps")).isEmpty();
  }

  @Property(tries = 300)
  void readsOrRefusesAnything(@ForAll String typed) {
    CitationParser.parse(typed).ifPresent(path -> assertThat(path.key()).isNotEmpty());
  }
}
