package org.ramseyer.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "as in section 3(a)(1), or | internal 3(a)(1) [section 3(a)(1)]",
        "sections 3, 4(b), and 5 apply | internal 3 [sections 3]; internal 4(b) [4(b)]; internal 5 [5]",
        "Sec. 2 applies | internal 2 [Sec. 2]",
        "under § 9.64.050(B) | internal 9.64.050(B) [§ 9.64.050(B)]",
        "leave under 16-62(B)(2). | internal 16-62(B)(2) [16-62(B)(2)]",
        "see 9.64.050, and | internal 9.64.050 [9.64.050]",
        "paragraph (2) of section 3(a) | internal 3(a)(2) [paragraph (2) of section 3(a)]",
        "section 3(a) of such Act | act such Act 3(a) [section 3(a) of such Act]",
        "subsection (b) of section 9 of such title | act such title 9(b) [subsection (b) of section 9 of such title]",
        "section 206 of title 37 | act title 37 206 [section 206 of title 37]",
        "chapter 31 of title 18, United States Code | code U.S.C. 18   [chapter 31 of title 18, United States Code]",
        "title 22, Code of Federal Regulations | code C.F.R. 22   [title 22, Code of Federal Regulations]",
        "title II or part B of it | internal title II [title II]; internal part B [part B]",
        "under subsection (b) | relative subsection b [subsection (b)]",
        "paragraphs (1) through (3) | relative paragraph 1 [paragraphs (1)]; relative paragraph 3 [(3)]",
        "paragraph (1)(A) | relative paragraph 1,A [paragraph (1)(A)]",
        "in this section, | relative section  [this section]",
        "(34 U.S.C. 10151(a)(2)) | code U.S.C. 34 10151 a,2 [34 U.S.C. 10151(a)(2)]",
        "42 U.S.C. §§ 2000bb–1 | code U.S.C. 42 2000bb–1  [42 U.S.C. §§ 2000bb–1]",
        "28 CFR 42.1 | code C.F.R. 28 42.1  [28 CFR 42.1]",
        "section 552a(b) of title 5, United States Code, "
            + "| code U.S.C. 5 552a b [section 552a(b) of title 5, United States Code]",
        "of title 18, United States Code | code U.S.C. 18   [title 18, United States Code]",
        "RCW 43.386.080(1) | code RCW null 43.386.080 1 [RCW 43.386.080(1)]",
        "the Weir and Lamp Act of 2031 | act Weir and Lamp Act of 2031 [Weir and Lamp Act of 2031]",
        "section 3(a) of the Weir Act | act Weir Act 3(a) [section 3(a) of the Weir Act]",
        "The Weir Act says | act Weir Act [Weir Act]",
        "In this Act, nothing | ",
        "H.R. 7356 and S. 12 | bill hr7356 [H.R. 7356]; bill s12 [S. 12]",
        "Public Law 90-351 | law 90-351 [Public Law 90-351]",
        "a term of 10-15 years in 2020-2021 | ",
        "a fine of $3.50 and 1.5 miles | ",
        "clause 4, a Member | relative clause 4 [clause 4]"
      })
  void findsReferences(String text, String expected) {
    assertThat(
            String.join(
                "; ", CitationFinder.find(text).stream().map(CitationFinderTest::print).toList()))
        .isEqualTo(expected == null ? "" : expected);
  }

  private static String print(Citation citation) {
    String what =
        switch (citation) {
          case Citation.Internal internal -> "internal " + internal.path().key();
          case Citation.Relative relative ->
              "relative " + relative.level().jsonName() + " " + String.join(",", relative.nums());
          case Citation.Code code ->
              "code "
                  + code.code()
                  + " "
                  + code.title()
                  + " "
                  + code.section()
                  + " "
                  + String.join(",", code.below());
          case Citation.Act act ->
              "act " + act.name() + (act.path() == null ? "" : " " + act.path().key());
          case Citation.Bill bill -> "bill " + bill.number().key();
          case Citation.PublicLaw law -> "law " + law.congress() + "-" + law.number();
        };
    return what + " [" + citation.span().text() + "]";
  }

  @Test
  void givesOffsetsOfTheText() {
    String text = "Under “section 3(a)” and 34 U.S.C. 10151, as the Weir Act says.";
    List<Citation> found = CitationFinder.find(text);
    assertThat(found).hasSize(3);
    found.forEach(
        citation ->
            assertThat(text.substring(citation.span().start(), citation.span().end()))
                .isEqualTo(citation.span().text()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Weir ",
        "section 3(a), ",
        "(a)",
        "16-62 ",
        "Weir of the ",
        "H. R. ",
        "section 1-1.1",
        "1",
        "1-",
        "1.",
        "A",
        "A.",
        "RCW 1.",
        "title I of "
      })
  void takesLinearTimeForRepeatedText(String unit) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> CitationFinder.find(unit.repeat(100_000 / unit.length())));
  }

  @Property(tries = 300)
  void findsCitationsInOrderAndApart(@ForAll String text) {
    int end = 0;
    for (Citation citation : CitationFinder.find(text)) {
      assertThat(citation.span().start()).isGreaterThanOrEqualTo(end);
      end = citation.span().end();
    }
  }
}
