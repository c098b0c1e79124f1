package org.ramseyer.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.ramseyer.Drafts;
import org.ramseyer.align.Division;
import org.ramseyer.diff.Fact.Type;
import org.ramseyer.model.Provision;
import org.ramseyer.render.ChangeWords;
import org.ramseyer.render.Findings;
import org.ramseyer.render.json.JsonComparison;

/** What a comparison tells of splits and mergers. */
class DividedTest {

  private static final String ONE =
      """
      SEC. 1. | Counts
        (a) | The pier master may count every barge that passes the long pier at noon. The harbour council prints a list of 30 barges each week.
        (b) | nobody feeds gulls
      """;
  private static final String TWO =
      """
      SEC. 1. | Counts
        (a) | The pier master shall count every barge that passes the long pier at noon.
        (b) | The harbour council prints a list of 30 barges each week.
        (c) | nobody feeds gulls
      """;

  @Test
  void tellsASplitWithWhatChangedBesides() {
    Comparison comparison = compare(ONE, TWO);
    assertThat(comparison.counts()).containsEntry(ChangeKind.SPLIT, 1);
    Divided divided = comparison.divided().getFirst();
    assertThat(divided.kind()).isEqualTo(Division.Kind.SPLIT);
    assertThat(divided.parts())
        .extracting(Provision::citation)
        .containsExactly("sec. 1(a)", "sec. 1(b)");
    ProvisionChange whole =
        comparison.changes().stream().filter(divided::isWhole).findFirst().orElseThrow();
    // The 30 barges went along and are no news.
    assertThat(whole.facts()).containsExactly(new Fact(Type.MODALITY, "may", "shall"));
    assertThat(new Findings(comparison).of(whole))
        .contains(
            "split into sec. 1(a) and sec. 1(b), with other changes: “may” struck, “shall” inserted");
    assertThat(comparison.verification().isProved()).isTrue();
  }

  @Test
  void tellsOfTheWholeWhatChangedInThePartThatLeft() {
    Comparison comparison =
        compare(
            ONE.replace("prints a list", "may print a list"),
            TWO.replace("prints a list", "shall print a list").replace("shall count", "may count"));
    Divided divided = comparison.divided().getFirst();
    assertThat(comparison.changes().stream().filter(divided::isWhole))
        .singleElement()
        .satisfies(
            whole ->
                assertThat(whole.facts()).containsExactly(new Fact(Type.MODALITY, "may", "shall")));
  }

  @Test
  void tellsAMerger() {
    Comparison comparison = compare(TWO, ONE);
    assertThat(comparison.counts()).containsEntry(ChangeKind.MERGED, 1);
    assertThat(ChangeWords.readFirst(comparison)).hasSize(1);
  }

  @Test
  void writesThePathsOfPartsBesideTheWhole() {
    String json = new String(JsonComparison.write(compare(ONE, TWO)), StandardCharsets.UTF_8);
    assertThat(json)
        .contains("\"splitInto\":[[\"1\",\"a\"],[\"1\",\"b\"]]")
        .contains("\"splitFrom\":[\"1\",\"a\"]")
        .contains("\"dividedEdits\":");
    assertThat(new String(JsonComparison.write(compare(TWO, ONE)), StandardCharsets.UTF_8))
        .contains("\"mergedFrom\":[[\"1\",\"a\"],[\"1\",\"b\"]]")
        .contains("\"mergedInto\":[\"1\",\"a\"]");
  }

  private static Comparison compare(String before, String after) {
    return new Differ().compare(Drafts.bill("before", before), Drafts.bill("after", after));
  }
}
