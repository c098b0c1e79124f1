package org.ramseyer.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.ramseyer.Drafts;

/** Sizes and shapes that make the square of the work visible. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PathologicalTest {

  private static final int MANY = 2_000;

  @Test
  void comparesManyParagraphsThatShareNothing() {
    Comparison comparison =
        compare(list(MANY, i -> sentence("x", i)), list(MANY, i -> sentence("y", i)));
    assertThat(comparison.verification().isProved()).isTrue();
    assertThat(comparison.counts())
        .containsEntry(ChangeKind.STRUCK, MANY)
        .containsEntry(ChangeKind.INSERTED, MANY);
  }

  @Test
  void comparesManyParagraphsThatShareOnlyTheWordsOfTheTrade() {
    Comparison comparison =
        compare(
            list(MANY, i -> "the agency shall not " + sentence("x", i)),
            list(MANY, i -> "the agency shall not " + sentence("y", i)));
    assertThat(comparison.verification().isProved()).isTrue();
  }

  @Test
  void comparesManyIdenticalParagraphs() {
    Comparison comparison =
        compare(list(MANY, i -> "[Reserved]"), list(MANY - 1, i -> "[Reserved]"));
    assertThat(comparison.counts()).containsEntry(ChangeKind.STRUCK, 1);
  }

  @Test
  void comparesManyParagraphsThatDifferInOneWord() {
    Comparison comparison =
        compare(
            list(MANY, i -> "for berth " + i + " at the long pier a fee a night"),
            list(MANY, i -> "for berth " + (i + 1) + " at the long pier a fee a night"));
    assertThat(comparison.counts())
        .containsEntry(ChangeKind.INSERTED, 1)
        .containsEntry(ChangeKind.STRUCK, 1);
  }

  @Test
  void comparesParagraphsInReverseOrder() {
    Comparison comparison =
        compare(list(MANY, i -> sentence("x", i)), list(MANY, i -> sentence("x", MANY - 1 - i)));
    assertThat(comparison.verification().isProved()).isTrue();
    assertThat(comparison.counts()).containsEntry(ChangeKind.MOVED, MANY - 1);
  }

  @Test
  void comparesOneParagraphOfAHundredThousandWords() {
    String one = words(100_000, "x");
    String other = one.replace("x500 ", "y ").replace("x99000 ", "z ");
    Comparison comparison = compare("SEC. 1. | Long | " + one, "SEC. 1. | Long | " + other);
    assertThat(comparison.changes()).hasSize(1);
    assertThat(Hunk.of(comparison.changes().getFirst().words().text())).hasSize(2);
  }

  private static String list(int size, IntFunction<String> words) {
    return "SEC. 1. | List\n"
        + IntStream.range(0, size)
            .mapToObj(i -> "  (" + (i + 1) + ") | " + words.apply(i))
            .collect(Collectors.joining("\n"));
  }

  private static String sentence(String prefix, int i) {
    return IntStream.range(0, 12)
        .mapToObj(j -> prefix + (i * 12 + j))
        .collect(Collectors.joining(" "));
  }

  private static String words(int size, String prefix) {
    return IntStream.range(0, size).mapToObj(i -> prefix + i).collect(Collectors.joining(" "));
  }

  private static Comparison compare(String before, String after) {
    return new Differ().compare(Drafts.bill("before", before), Drafts.bill("after", after));
  }
}
