package org.ramseyer.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ramseyer.model.Wording;

class LegalTokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "section 501(c)(3) of it ~ section|501(c)(3)|of|it",
        "(a)(1) and (b) ~ (a)(1)|and|(b)",
        "$1,000,000, or 2.5 ~ $1,000,000|,|or|2.5",
        "42 U.S.C. 1983. ~ 42|U.S.C.|1983|.",
        "on January 1, 2024, it ~ on|January 1, 2024|,|it",
        "plain-language and agency’s ~ plain-language|and|agency’s",
        "25% of 12,500 ~ 25%|of|12,500",
        "thirty (30) days ~ thirty|(30)|days",
        "16-62(B)(2) ends; ~ 16-62(B)(2)|ends|;",
        "and/or § 5 ~ and/or|§|5",
        "§§ 5 and 16-62(A) ~ §§|5|and|16-62(A)",
        "2.5% or 0.75 of it ~ 2.5%|or|0.75|of|it",
        "at 9:30 in H.R. 2000 ~ at|9:30|in|H.R.|2000",
        "a 12-month, long-term plan ~ a|12-month|,|long-term|plan",
        "under 1395w-4(b)(1)(A). ~ under|1395w-4(b)(1)(A)|.",
        "“covered agency” means ~ “|covered|agency|”|means",
        "$2.5 million and €30 ~ $2.5|million|and|€30",
        "on May 4, 1990; and ~ on|May 4, 1990|;|and",
      })
  void cutsWhereADrafterWould(String text, String tokens) {
    assertThat(LegalTokenizer.tokens(Wording.of(text)).stream().map(token -> token.text().strip()))
        .containsExactly(tokens.split("\\|"));
  }

  @Property
  void losesNoLetter(@ForAll String text) {
    assertThat(
            LegalTokenizer.tokens(Wording.of(text)).stream()
                .map(Token::text)
                .collect(Collectors.joining()))
        .isEqualTo(text);
  }
}
