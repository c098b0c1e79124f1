package org.ramseyer.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.ramseyer.Drafts;
import org.ramseyer.RandomBills;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.Differ;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.model.LegalText;

/**
 * The page of the small pair in {@code golden/small-redline}; {@code -Dgolden=write} rewrites what
 * is expected.
 */
class HtmlRedlineTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/small-redline");

  @Test
  void writesTheExpectedPage() throws IOException {
    // The style sheet and the script are files of their own; what is expected is the page between
    // them.
    String page =
        HtmlRedline.render(small()).replaceAll("(?s)<style>.*?</style>|<script>.*?</script>", "");
    Path expected = GOLDEN.resolve("redline.html");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(expected, page);
    }
    assertThat(page).isEqualTo(Files.readString(expected));
  }

  @Test
  void refersToNothingOutside() throws IOException {
    String page = HtmlRedline.render(small());
    assertThat(page)
        .doesNotContainPattern("(src|href)=\"(?!#)")
        .doesNotContain("@import", "url(", "http:", "https:");
  }

  @Test
  void hasEveryLinkLeadSomewhere() throws IOException {
    assertLinksLead(HtmlRedline.render(small()));
  }

  @Property(tries = 60)
  void isWellFormedWithUniqueIdsForAnyTexts(@ForAll long seed, @ForAll long change) {
    LegalText before = RandomBills.bill("before", seed);
    Comparison comparison = new Differ().compare(before, RandomBills.edited(before, change));
    String page = HtmlRedline.render(comparison);
    assertLinksLead(page);
    List<String> ids = found(page, " id=\"([^\"]*)\"");
    assertThat(ids)
        .doesNotHaveDuplicates()
        .containsAll(comparison.changes().stream().map(ProvisionChange::id).toList());
    for (String element :
        List.of("div", "details", "table", "p", "span", "del", "ins", "section", "tr", "td")) {
      assertThat(found(page, "<(" + element + ")[ >]"))
          .hasSameSizeAs(found(page, "</(" + element + ")>"));
    }
  }

  @Test
  void showsMarkupInATextAsWords() {
    String evil = "<script>alert(1)</script> & \"x\" ' <img src=x onerror=alert(2)>";
    String page =
        HtmlRedline.render(
            new Differ()
                .compare(
                    Drafts.bill(
                        "<b>one</b>", "SEC. 1. | " + evil + " | " + evil + " old words stand here"),
                    Drafts.bill(
                        "\"two\"",
                        "SEC. 1. | " + evil + " more | " + evil + " new words stand here")));
    assertThat(page)
        .doesNotContain("<script>alert", "<img", "<b>one")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
  }

  @Test
  void saysSoFirstWhereTextsAreRestatements() throws IOException {
    LegalText text = Drafts.bill("a", "SEC. 1. | One | two");
    LegalText restated = Drafts.restated(text);
    String page = HtmlRedline.render(new Differ().compare(restated, text));
    assertThat(page.indexOf("Restatement for comparison. Not the official text"))
        .isPositive()
        .isLessThan(page.indexOf("Replayed:"));
  }

  @Test
  void foldsUnchangedStretchesButNotWhatHoldsAChange() {
    StringBuilder before = new StringBuilder("SEC. 1. | Long | A chapeau here:\n");
    for (int i = 1; i <= 30; i++) {
      before.append("  (").append(i).append(") | item number ").append(i).append(" of the list\n");
    }
    String page =
        HtmlRedline.render(
            new Differ()
                .compare(
                    Drafts.bill("a", before.toString()),
                    Drafts.bill("b", before.toString().replace("number 20 of", "number 20 in"))));
    assertThat(found(page, "<summary>(\\d+ unchanged paragraphs[^<]*)</summary>"))
        .containsExactly(
            "18 unchanged paragraphs: sec. 1(1) to sec. 1(18)",
            "9 unchanged paragraphs: sec. 1(22) to sec. 1(30)");
    assertThat(page.indexOf("A chapeau here")).isLessThan(page.indexOf("<summary>18"));
  }

  private static void assertLinksLead(String page) {
    List<String> ids = found(page, " id=\"([^\"]*)\"");
    assertThat(ids).containsAll(found(page, " href=\"#([^\"]*)\""));
  }

  private static List<String> found(String page, String pattern) {
    String body = page.replaceAll("(?s)<style>.*?</style>|<script>.*?</script>", "");
    return Pattern.compile(pattern)
        .matcher(body)
        .results()
        .map((MatchResult result) -> result.group(1))
        .toList();
  }

  private static Comparison small() throws IOException {
    return new Differ()
        .compare(
            Drafts.bill("before", Files.readString(GOLDEN.resolve("before.txt"))),
            Drafts.bill("after", Files.readString(GOLDEN.resolve("after.txt"))));
  }
}
