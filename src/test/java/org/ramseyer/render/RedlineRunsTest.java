package org.ramseyer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.ramseyer.Drafts;
import org.ramseyer.RandomBills;
import org.ramseyer.diff.Differ;
import org.ramseyer.diff.RedlineParagraph;
import org.ramseyer.model.LegalText;
import org.ramseyer.render.RedlineRun.Fate;

class RedlineRunsTest {

  @Test
  void cutsAParagraphIntoNumberGapHeadingAndText() {
    assertThat(runs("SEC. 1. | Piers | keep dry", "SEC. 2. | Piers | keep wet"))
        .containsExactly(
            "-NUMBER SEC. 1.",
            "+NUMBER SEC. 2.",
            " GAP  ",
            " HEADING Piers",
            " TEXT  keep ",
            "-TEXT dry",
            "+TEXT wet");
  }

  @Test
  void marksTheSpaceThatOnlyOneSideHas() {
    assertThat(
            runs(
                "SEC. 1. | Piers | a pier or a barge that is old",
                "SEC. 1. | Piers | a pier or a barge"))
        .endsWith("-TEXT  that is old");
  }

  @Property(tries = 200)
  void givesTheParagraphsOfBothSides(@ForAll long seed, @ForAll long change) {
    LegalText before = RandomBills.bill("before", seed);
    for (RedlineParagraph line :
        new Differ().compare(before, RandomBills.edited(before, change)).paragraphs()) {
      if (line.isInBefore()) {
        assertThat(oneQuote(joined(line, RedlineRun::isInBefore)))
            .isEqualTo(oneQuote(line.before()));
      }
      if (line.isInAfter()) {
        assertThat(joined(line, RedlineRun::isInAfter)).isEqualTo(line.after());
      }
    }
  }

  @Test
  void givesOneSideWithOneFate() {
    RedlineParagraph line =
        new Differ()
            .compare(
                Drafts.bill("a", "SEC. 1. | Piers | keep dry"),
                Drafts.bill("b", "SEC. 1. | Piers | keep wet"))
            .paragraphs()
            .getFirst();
    assertThat(RedlineRuns.side(line, true, Fate.DELETED))
        .allMatch(run -> run.fate() == Fate.DELETED)
        .extracting(RedlineRun::text)
        .containsExactly("SEC. 1.", " ", "Piers", " keep dry");
  }

  // Kept words are spelt as in the later text; the style of quotation marks is no change.
  private static String oneQuote(String words) {
    return words.replaceAll("[“”]", "\"");
  }

  private static String joined(RedlineParagraph line, Predicate<RedlineRun> side) {
    return RedlineRuns.of(line).stream()
        .filter(side)
        .map(RedlineRun::text)
        .collect(Collectors.joining());
  }

  private static List<String> runs(String before, String after) {
    RedlineParagraph line =
        new Differ()
            .compare(Drafts.bill("a", before), Drafts.bill("b", after))
            .paragraphs()
            .getFirst();
    return RedlineRuns.of(line).stream()
        .map(
            run ->
                switch (run.fate()) {
                      case KEPT -> " ";
                      case DELETED -> "-";
                      case INSERTED -> "+";
                    }
                    + run.role()
                    + " "
                    + run.text())
        .toList();
  }
}
