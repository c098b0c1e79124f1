package org.ramseyer.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ramseyer.citation.Resolution.Ambiguous;
import org.ramseyer.citation.Resolution.Resolved;
import org.ramseyer.citation.Resolution.Unresolved;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Provision;
import org.ramseyer.search.Texts;

class CitationResolverTest {

  private static final LegalText BILL =
      Texts.text(
          Identity.of("weir", DocumentKind.BILL, "Weir Act"),
          Texts.provision(LevelKind.LONG_TITLE, "", "", "To keep weirs."),
          Texts.provision(LevelKind.RECITAL, "", "", "Whereas weirs leak;"),
          Texts.provision(LevelKind.RECITAL, "", "", "Whereas they should not;"),
          Texts.provision(
              LevelKind.TITLE,
              "TITLE I—",
              "WEIRS",
              "",
              Texts.provision(
                  LevelKind.PART,
                  "PART B—",
                  "KEEPERS",
                  "",
                  Texts.provision(
                      LevelKind.SECTION,
                      "SEC. 101.",
                      "KEEPING",
                      "",
                      small(
                          LevelKind.SUBSECTION,
                          "(c)",
                          small(
                              LevelKind.PARAGRAPH,
                              "(1)",
                              small(
                                  LevelKind.SUBPARAGRAPH, "(D)", small(LevelKind.CLAUSE, "(ii)"))),
                          small(LevelKind.PARAGRAPH, "(2)")),
                      small(LevelKind.SUBSECTION, "(d)", small(LevelKind.PARAGRAPH, "(1)"))))),
          Texts.provision(
              LevelKind.SECTION,
              "SEC. 382.",
              "WEIR GRANTS",
              "is amended to read:",
              Texts.provision(
                  LevelKind.QUOTED_CONTENT,
                  "",
                  "",
                  "",
                  Texts.provision(
                      LevelKind.SECTION,
                      "“SEC. 3051.",
                      "USE",
                      "",
                      small(LevelKind.SUBSECTION, "(a)", small(LevelKind.PARAGRAPH, "(2)")),
                      small(LevelKind.SUBSECTION, "(c)")))));

  private static final LegalText CODE =
      Texts.text(
          Identity.of("weir-code", DocumentKind.CODE, "Weir Code"),
          Texts.provision(
              LevelKind.SECTION,
              "16-62",
              "Weirs",
              "",
              small(
                  LevelKind.SUBSECTION,
                  "(B)",
                  small(LevelKind.PARAGRAPH, "(2)", small(LevelKind.SUBPARAGRAPH, "(a)")),
                  small(LevelKind.PARAGRAPH, "(A)"),
                  small(LevelKind.PARAGRAPH, "(a)"))),
          Texts.provision(
              LevelKind.SECTION,
              "50.8",
              "Terms",
              "",
              Texts.provision(LevelKind.SUBSECTION, "50.8.1", "", "keep")),
          Texts.provision(LevelKind.SECTION, "9.64.050", "More", "one"),
          Texts.provision(LevelKind.SECTION, "7", "", "one"),
          Texts.provision(LevelKind.SECTION, "7", "", "two"));

  private static Provision small(LevelKind kind, String num, Provision... children) {
    return Texts.provision(kind, num, "", "the keeper", children);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "section 101(c)(1)(D)(ii) | sec. 101(c)(1)(D)(ii)",
        "101 (c) (2) | sec. 101(c)(2)",
        "Sec. 101 | sec. 101",
        "title I, section 101(d) | sec. 101(d)",
        "Title 1 | title I",
        "title i, part b | title I, part B",
        "part B | title I, part B",
        "(c)(1)(D) | sec. 101(c)(1)(D)",
        "(D) | sec. 101(c)(1)(D)",
        "paragraph (2) of section 101(c) | sec. 101(c)(2)",
        "101(C)(2) | sec. 101(c)(2)",
        "section 101(d)(1) | sec. 101(d)(1)",
        "sec. 382 (quoted sec. 3051(a)(2)) | sec. 382 (quoted sec. 3051(a)(2))",
        "3051(a)(2) | sec. 382 (quoted sec. 3051(a)(2))",
        "sec. 3051 | sec. 382 (quoted sec. 3051)",
        "3051(A) | sec. 382 (quoted sec. 3051(a))",
        "382 | sec. 382",
        "recital 2 | recital 2",
        "long title | long title"
      })
  void findsTheProvisionOfABill(String typed, String citation) {
    assertThat(CitationResolver.resolve(BILL, typed))
        .isInstanceOfSatisfying(
            Resolved.class, found -> assertThat(found.provision().citation()).isEqualTo(citation));
  }

  @ParameterizedTest
  @CsvSource({
    "16-62(B)(2)(a), 16-62(B)(2)(a)",
    "§ 16–62 (b)(2), 16-62(B)(2)",
    "16-62(B)(A), 16-62(B)(A)",
    "16-62(B)(a), 16-62(B)(a)",
    "50.8.1, 50.8.1",
    "Section 9.64.050, 9.64.050",
    "WMC 9.64.050, 9.64.050"
  })
  void findsTheProvisionOfACode(String typed, String citation) {
    assertThat(CitationResolver.resolve(CODE, typed))
        .isInstanceOfSatisfying(
            Resolved.class, found -> assertThat(found.provision().citation()).isEqualTo(citation));
  }

  @ParameterizedTest
  @CsvSource({"(1), 2", "paragraph (1), 2"})
  void namesAllThatFitABareDesignation(String typed, int count) {
    assertThat(CitationResolver.resolve(BILL, typed))
        .isInstanceOfSatisfying(
            Ambiguous.class, found -> assertThat(found.candidates()).hasSize(count));
  }

  @Test
  void findsANumberPrintedWithAnEnDash() {
    LegalText printed =
        Texts.text(
            Identity.of("dash", DocumentKind.CODE, "Dashes"),
            Texts.provision(LevelKind.SECTION, "16–62", "", "the keeper"));
    assertThat(CitationResolver.resolve(printed, "16-62"))
        .isEqualTo(new Resolved(printed.provisions().get(0)));
  }

  @Test
  void namesBothSectionsOfOneNumber() {
    assertThat(CitationResolver.resolve(CODE, "7"))
        .isInstanceOfSatisfying(
            Ambiguous.class,
            found ->
                assertThat(found.candidates())
                    .extracting(each -> each.text().text())
                    .containsExactly("one", "two"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sec. 101(c)(9) | There is sec. 101(c), but no (9) in it.",
        "sec. 900 | There is no section 900 in this document.",
        "16-62 | There is no section 16-62 in this document.",
        "sec. 101 (quoted sec. 5) | There is sec. 101, but no quoted law in it.",
        "the weir | “the weir” does not read as a citation, such as “sec. 3(c)(2)”."
      })
  void saysHowFarItCame(String typed, String reason) {
    assertThat(CitationResolver.resolve(BILL, typed)).isEqualTo(new Unresolved(reason));
  }

  @Test
  void findsEveryNumberedProvisionByItsOwnCitation() {
    for (LegalText text : List.of(BILL, CODE)) {
      text.walk(
          provision -> {
            if (provision.num() != null && !provision.citation().equals("7")) {
              assertThat(CitationResolver.resolve(text, provision.citation()))
                  .isEqualTo(new Resolved(provision));
            }
          });
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "101(c)(1)(D)(ii) | paragraph (2) | sec. 101(c)(2)",
            "101(c)(1)(D)(ii) | subsection (d) | sec. 101(d)",
        "101(d)(1) | paragraph (1) | sec. 101(d)(1)", "101(c)(2) | this subsection | sec. 101(c)",
        "101(c)(2) | subsection (c)(1)(D) | sec. 101(c)(1)(D)",
            "101(d) | section 101(c)(2) | sec. 101(c)(2)",
        "3051(a)(2) | subsection (c) | sec. 382 (quoted sec. 3051(c))"
      })
  void resolvesReferencesFromWhereTheyStand(String from, String words, String citation) {
    Provision place = ((Resolved) CitationResolver.resolve(BILL, from)).provision();
    Citation found = CitationFinder.find(words).get(0);
    assertThat(CitationResolver.resolve(BILL, found, place))
        .isInstanceOfSatisfying(
            Resolved.class, hit -> assertThat(hit.provision().citation()).isEqualTo(citation));
  }

  @Test
  void leavesReferencesToOtherLawUnresolved() {
    assertThat(
            CitationResolver.resolve(
                BILL, CitationFinder.find("5 U.S.C. 101").get(0), BILL.provisions().get(0)))
        .isEqualTo(new Unresolved("5 U.S.C. 101 is another document."));
  }
}
