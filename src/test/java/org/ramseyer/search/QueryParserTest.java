package org.ramseyer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a b | provisions with a and b",
        "a AND b | provisions with a and b",
        "a or b | provisions with a and or and b",
        "a b OR c | provisions with ((a and b) or c)",
        "a (b OR c) | provisions with a and (b or c)",
        "“shall not” | provisions with exactly “shall not”",
        "\"a b\"~1 | provisions with “a b” in any order with at most 1 word between",
        "a NEAR/5 b BEFORE/2 c | provisions with ((a near b, at most 5 words between) before c, at most 2 words between)",
        "-a | provisions without a",
        "NOT (a b) | provisions without (a and b)",
        "surveil* | provisions with a word that begins with “surveil”",
        "heading:\"grants to\" a | provisions with exactly “grants to” in the heading and a",
        "cite:3(c)(2) -a | provisions cited as 3(c)(2), without a",
        "doc:lantern-2031 a | provisions with a, of documents called “lantern-2031”",
        "501(c)(3) a | provisions with 501(c)(3) and a",
        "(c)(2) | provisions with (c)(2)",
        "H. R. 12 a | provisions with H. R. 12 and a",
        "Provided: that | provisions with Provided: and that",
        "https://x.example/y | provisions with https://x.example/y",
        "* | provisions of every kind"
      })
  void readsTheLanguage(String query, String meaning) throws QuerySyntaxException {
    assertThat(QueryExplainer.explain(QueryParser.parse(query))).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "` ` | There is nothing to look for: the query is empty.",
        "a \"b | The quotation mark is never closed (at character 3).",
        "a (b c | The opening parenthesis is never closed (at character 3).",
        "a) b | The closing parenthesis has no opening one (at character 2).",
        "() | There is nothing between the parentheses (at character 2).",
        "\"\" a | There is nothing between the quotation marks (at character 1).",
        "a OR | OR needs something to its left and right (at character 5).",
        "OR a | OR needs something to its left and right (at character 1).",
        "a OR OR b | OR needs something to its left and right (at character 6).",
        "a AND | AND needs something to its left and right (at character 6).",
        "AND a | AND needs something to its left and right (at character 5).",
        "a NOT | NOT needs a word, a quotation or parentheses behind it (at character 6).",
        "NEAR/5 b | NEAR and BEFORE need something to their left and right (at character 1).",
        "a NEAR/5 | NEAR and BEFORE need something to their left and right (at character 3).",
        "a NEAR/x b | NEAR/ needs a number of words from 0 to 99, as in NEAR/5 (at character 3).",
        "a NEAR/500 b | NEAR/ needs a number of words from 0 to 99, as in NEAR/5 (at character 3).",
        "\"a b\"~ | ~ needs a number of words from 0 to 99, as in ~5 (at character 6).",
        "a NEAR/5 (b c) | NEAR and BEFORE can join words, quotations and alternatives in parentheses (at character 3).",
        "author:x | There is no field “author”; the fields are heading, cite and doc (at character 1).",
        "cite:lamps | “lamps” does not read as a citation, such as cite:3(c)(2) (at character 1).",
        "*veil | * can only stand at the end of a word of at least two letters, as in surveil* (at character 1).",
        "s* | * can only stand at the end of a word of at least two letters, as in surveil* (at character 1)."
      })
  void saysWhatIsWrongAndWhere(String query, String message) {
    assertThatThrownBy(() -> QueryParser.parse(query))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessage(message);
  }

  @Test
  void refusesWhatNobodyTypes() {
    assertThatThrownBy(() -> QueryParser.parse("(".repeat(5000) + "a" + ")".repeat(5000)))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessageContaining("50 parentheses");
    assertThatThrownBy(() -> QueryParser.parse("NOT ".repeat(4000) + "a"))
        .isInstanceOf(QuerySyntaxException.class);
    assertThatThrownBy(() -> QueryParser.parse("heading:".repeat(2000) + "a"))
        .isInstanceOf(QuerySyntaxException.class);
    assertThatThrownBy(() -> QueryParser.parse("a ".repeat(300)))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessageContaining("more than 200 words");
    assertThatThrownBy(() -> QueryParser.parse("a".repeat(30_000)))
        .isInstanceOf(QuerySyntaxException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1.",
        "1-",
        "(a)",
        "3(a) ",
        "section ",
        "\"",
        "“a” ",
        "a ",
        "-",
        "*",
        "H. R. ",
        "NEAR/1 ",
        "x:"
      })
  void readsLongInputInNoTime(String unit) {
    String query = unit.repeat(19_000 / unit.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          Jump.of(query);
          try {
            QueryParser.parse(query);
          } catch (QuerySyntaxException e) {
            assertThat(e.getMessage()).endsWith(".");
          }
        });
  }

  @Provide
  Arbitrary<String> queries() {
    return Arbitraries.of(
            "lamp",
            "H.R. 5",
            "(",
            ")",
            "\"",
            "“",
            "OR",
            "AND",
            "NOT",
            "-",
            "NEAR/3",
            "BEFORE/x",
            "~2",
            "heading:",
            "cite:",
            "cite:3(a)",
            "doc:",
            "(a)(1)",
            "surveil*",
            "*",
            "—",
            "\u00A0",
            "3(c)",
            "x:y")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join(parts.size() % 2 == 0 ? " " : "", parts));
  }

  @Property(tries = 3000)
  void translatesOrRefusesAnything(@ForAll("queries") String query) {
    QueryTranslator translator = new QueryTranslator(new ProvisionAnalyzer());
    try {
      QueryNode node = QueryParser.parse(query);
      assertThat(QueryExplainer.explain(node)).startsWith("provisions ");
      assertThat(translator.translate(node).scored().toString()).isNotEmpty();
    } catch (QuerySyntaxException e) {
      assertThat(e.getMessage()).endsWith(".");
    }
    assertThat(Jump.of(query)).isNotNull();
  }

  @Property(tries = 500)
  void readsOrRefusesAnything(@ForAll String query) {
    Assertions.assertTimeout(
        Duration.ofSeconds(1),
        () -> {
          try {
            assertThat(QueryExplainer.explain(QueryParser.parse(query))).startsWith("provisions ");
          } catch (QuerySyntaxException e) {
            assertThat(e.getMessage()).endsWith(".");
          }
        });
  }
}
