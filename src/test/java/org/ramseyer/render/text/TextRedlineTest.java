package org.ramseyer.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ramseyer.Drafts;
import org.ramseyer.FormPairs;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.Differ;

class TextRedlineTest {

  @Test
  void marksDeletedAndInsertedWords() {
    assertThat(TextRedline.render(fees(), false))
        .isEqualTo(
            """
        A bill of no author
        before -> after
        Replayed: both texts reproduced letter for letter.
        1 amended; 0 unchanged

        c1  sec. 1, p. 1, l. 1  amended
            (amount: $5, now $7)
            SEC. 1. Fees The master may charge [-$5-] {+$7+} a night.
        """);
  }

  @Test
  void addsColourOnlyWhenAsked() {
    assertThat(TextRedline.render(fees(), true)).contains("\u001b[31m[-$5-]\u001b[0m");
    assertThat(TextRedline.render(fees(), false)).doesNotContain("\u001b");
  }

  @Test
  void letsNoDocumentDriveTheTerminal() {
    Comparison comparison =
        new Differ()
            .compare(
                Drafts.bill("before", "SEC. 1. | Fees | old \u001b[2J words here"),
                Drafts.bill("after", "SEC. 1. | Fees | new \u001b[2J words here"));
    assertThat(TextRedline.render(comparison, false))
        .doesNotContain("\u001b")
        .contains("\uFFFD[2J");
  }

  @Test
  void tellsFoldedChangesAsACount() {
    Comparison comparison =
        new Differ()
            .compare(
                Drafts.bill("before", "PREFACE May 4\nSEC. 1. | Gulls | nobody feeds gulls\n"),
                Drafts.bill(
                    "after",
                    "PREFACE June 9\nSEC. 1. | Masts | drones stay away\nSEC. 2. | Gulls | nobody feeds gulls\n"));
    assertThat(TextRedline.render(comparison, false))
        .contains("1 more of number only: c3")
        .contains("1 more in the preface, table of contents or signatures: c1");
  }

  @Test
  void listsLinesOfAFileFormAsNoChange() {
    assertThat(TextRedline.render(FormPairs.typedAndBare(), false))
        .contains("The USLM file leaves out 3 lines around the text that stand in the .htm file")
        .contains("no provision changed")
        .contains(
            "No change: 3 lines stand only in the .htm file\n  f1  preface, p. 1, l. 23  IN THE HOUSE")
        .doesNotContain("[-");
  }

  private static Comparison fees() {
    return new Differ()
        .compare(
            Drafts.bill("before", "SEC. 1. | Fees | The master may charge $5 a night."),
            Drafts.bill("after", "SEC. 1. | Fees | The master may charge $7 a night."));
  }
}
