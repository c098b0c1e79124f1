package org.ramseyer.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ramseyer.render.SmallSurvey;

/** The page of a small survey; {@code -Dgolden=write} rewrites what is expected. */
class HtmlSurveyTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/small-survey/survey.html");

  private final String page = HtmlSurvey.render(SmallSurvey.survey());
  private final String body = page.substring(page.indexOf("<body>"));

  @Test
  void writesThePageThatIsKept() throws IOException {
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, body);
    }

    assertThat(body).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
  }

  @Test
  void answersTheLeadingQuestionsBeforeItQuotes() {
    assertThat(body.indexOf("id=\"glance\"")).isPositive().isLessThan(body.indexOf("<blockquote>"));
    assertThat(body.substring(0, body.indexOf("<blockquote>")))
        .contains("in few words")
        .contains("sec. 2(a)");
  }

  @Test
  void escapesWhatInstrumentsAreCalled() {
    assertThat(body)
        .contains("Harbor Code &lt;on gulls&gt;", "Gulls &amp; Terns Act")
        .doesNotContain("<on gulls>");
  }

  @Test
  void namesPageAndLineOfEveryQuotation() {
    assertThat(body)
        .contains("<cite>sec. 2(a)</cite>, page 1, line 4")
        .contains("<cite>sec. 9</cite>, page 2");
  }

  @Test
  void marksWholeWordsOnly() {
    assertThat(new HtmlWriter().marked("A gull, not seagulls.", Set.of("gull")).end())
        .startsWith("A <mark>gull</mark>, not seagulls.");
  }

  @Test
  void listsWhoIsSilentByGroup() {
    String bar =
        body.substring(body.indexOf("id=\"topic-bar\""), body.indexOf("id=\"topic-remedy\""));

    assertThat(bar)
        .contains("No counterpart")
        .contains("<dt>Vendor conditions and statements</dt><dd>=Gullwing Terms</dd>");
  }

  @Test
  void linksOnlyToAnchorsThatAreThere() {
    Set<String> anchors = new HashSet<>();
    Pattern.compile("id=\"([^\"]+)\"")
        .matcher(body)
        .results()
        .forEach(id -> anchors.add(id.group(1)));

    assertThat(
            Pattern.compile("href=\"#([^\"]+)\"")
                .matcher(body)
                .results()
                .map((MatchResult link) -> link.group(1)))
        .allMatch(anchors::contains);
  }

  @Test
  void needsNoScriptAndNothingFromOutside() {
    assertThat(page)
        .doesNotContain("<script")
        .doesNotContain("http://")
        .doesNotContain("https://")
        .doesNotContain("src=");
  }

  @Test
  void tellsEveryRelationInWordsToo() {
    assertThat(body)
        .contains("<span class=\"spoken\">looser</span>")
        .contains("<span class=\"spoken\">no counterpart</span>");
  }
}
