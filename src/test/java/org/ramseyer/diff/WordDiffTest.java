package org.ramseyer.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.ramseyer.model.Place;
import org.ramseyer.model.Wording;
import org.ramseyer.model.Wording.LineStart;

/** Edits on tiny strings, printed as {@code kept[-deleted-]{+inserted+}}. */
class WordDiffTest {

  @Test
  void replacesOneNumber() {
    assertThat(show("not later than 30 days", "not later than 60 days"))
        .isEqualTo("not later than [-30 -]{+60 +}days");
  }

  @Test
  void showsNothingForEqualTexts() {
    assertThat(show("a b", "a b")).isEqualTo("a b");
  }

  @Test
  void neverSplitsAnAmount() {
    assertThat(show("pay $1,000 now", "pay $1,500 now")).isEqualTo("pay [-$1,000 -]{+$1,500 +}now");
  }

  @Test
  void neverSplitsACitation() {
    assertThat(show("see section 501(c)(3) there", "see section 501(c)(4) there"))
        .isEqualTo("see section [-501(c)(3) -]{+501(c)(4) +}there");
  }

  @Test
  void neverSplitsADate() {
    assertThat(show("before January 1, 2024, all", "before January 1, 2025, all"))
        .isEqualTo("before [-January 1, 2024-]{+January 1, 2025+}, all");
  }

  @Test
  void neverSplitsAHyphenatedWord() {
    assertThat(show("a plain-language note", "a plain-spoken note"))
        .isEqualTo("a [-plain-language -]{+plain-spoken +}note");
  }

  @Test
  void replacesAPhraseOnceAndNotWordByWord() {
    assertThat(show("the old and red house", "the new and blue house"))
        .isEqualTo("the [-old and red -]{+new and blue +}house");
  }

  @Test
  void joinsEditsUntilNoWeakWordIsLeftBetweenThem() {
    assertThat(
            show(
                "every keeper watches over the pier, old red of the big and small boats",
                "every keeper watches over the pier, new blue of the vast and tiny boats"))
        .isEqualTo(
            "every keeper watches over the pier, [-old red of the big and small -]"
                + "{+new blue of the vast and tiny +}boats");
  }

  @Test
  void keepsAWordThatTellsBetweenTwoEdits() {
    assertThat(show("an old beacon near a pier", "a new beacon near the pier"))
        .isEqualTo("[-an old -]{+a new +}beacon near [-a -]{+the +}pier");
  }

  @Test
  void insertsAListItemWithTheMarkThatEndsIt() {
    assertThat(show("a fee, and costs", "a fee, a fine, and costs"))
        .isEqualTo("a fee, {+a fine, +}and costs");
  }

  @Test
  void cutsAStruckItemBehindTheMarkThatEndsTheOneBefore() {
    assertThat(show("a toll, a fee, a fine, and costs", "a toll, a fine, and costs"))
        .isEqualTo("a toll, [-a fee, -]a fine, and costs");
    assertThat(
            show("the clerk; the agent, the pilot; and others", "the clerk; the pilot; and others"))
        .isEqualTo("the clerk; [-the agent, -]the pilot; and others");
    assertThat(show("x; it is so. It is done. End", "x; it is so. It was. It is done. End"))
        .isEqualTo("x; it is so. {+It was. +}It is done. End");
    assertThat(show("the keeper, the pilot", "the keeper, the mate, the pilot"))
        .isEqualTo("the keeper, {+the mate, +}the pilot");
  }

  @Test
  void strikesAndInsertsWholeWhatWasRewritten() {
    assertThat(
            show(
                "The master shall count every barge at noon.",
                "Gulls on the pier stay hungry until dusk falls."))
        .isEqualTo(
            "[-The master shall count every barge at noon.-]"
                + "{+Gulls on the pier stay hungry until dusk falls.+}");
  }

  @Test
  void keepsTheWordsOfAShortTextThatGrewLong() {
    assertThat(
            show(
                "No drone shall fly.",
                "No drone shall fly. Every master shall see that this rule is kept by all."))
        .startsWith("No drone shall fly. {+Every");
  }

  @Test
  void seesNoChangeInSpacesAndQuotationMarks() {
    assertThat(WordEdits.changes(text("the “term” means  x", "the \"term\" means x"))).isFalse();
  }

  @Test
  void seesNoChangeInTheMarkThatClosesAQuotationOfLaw() {
    assertThat(WordEdits.changes(text("it ends here.", "it ends here.”"))).isFalse();
    assertThat(WordEdits.changes(text("“it begins", "it begins"))).isFalse();
  }

  @Test
  void seesQuotationMarksThatComeWithinATerm() {
    assertThat(WordEdits.changes(text("the term x means", "the term “x” means"))).isTrue();
  }

  @Test
  void seesNoChangeInCapitalsOfHeadings() {
    assertThat(WordEdits.changes(heading("IN GENERAL", "In general"))).isFalse();
    assertThat(WordEdits.changes(text("The term", "the term"))).isTrue();
  }

  @Property
  void givesBothTextsLetterForLetter(
      @ForAll("texts") String before, @ForAll("texts") String after) {
    List<TextEdit> edits = text(before, after);
    assertThat(WordEdits.before(edits)).isEqualTo(before);
    assertThat(WordEdits.after(edits)).isEqualTo(after);
  }

  @Property
  void mirrorsWhenTheTextsAreSwapped(
      @ForAll("texts") String before, @ForAll("texts") String after) {
    List<String> there =
        text(before, after).stream()
            .map(edit -> edit.after() + "|" + edit.before())
            .sorted()
            .toList();
    List<String> back =
        text(after, before).stream()
            .map(edit -> edit.before() + "|" + edit.after())
            .sorted()
            .toList();
    assertThat(back).isEqualTo(there);
  }

  @Property
  void neverPutsAnInsertionBeforeADeletion(
      @ForAll("texts") String before, @ForAll("texts") String after) {
    List<TextEdit> edits = text(before, after);
    for (int i = 1; i < edits.size(); i++) {
      assertThat(
              edits.get(i - 1) instanceof TextEdit.Insert
                  && edits.get(i) instanceof TextEdit.Delete)
          .isFalse();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", "b", "c", "the", "shall", "(a)(1)", "$5", ",", ";", ".", "“", "”", "’", "x-y",
            "  ")
        .list()
        .ofMaxSize(14)
        .map(words -> String.join(" ", words));
  }

  @Test
  void seesNoChangeInAHyphenThatOnlyEndsALine() {
    Wording broken =
        new Wording(
            "they main-tain it",
            List.of(new LineStart(0, new Place(1, 1)), new LineStart(10, new Place(1, 2))),
            List.of());
    assertThat(WordEdits.changes(WordDiff.text(broken, Wording.of("they maintain it")))).isFalse();
    assertThat(WordEdits.changes(text("they main-tain it", "they maintain it"))).isTrue();
  }

  @Test
  void keepsTheHyphenOfAWordThatEndsALineAtIt() {
    Wording broken =
        new Wording(
            "a plain-language note",
            List.of(new LineStart(0, new Place(1, 1)), new LineStart(8, new Place(1, 2))),
            List.of());
    assertThat(WordEdits.changes(WordDiff.text(broken, Wording.of("a plain-language note"))))
        .isFalse();
  }

  private static List<TextEdit> text(String before, String after) {
    return WordDiff.text(Wording.of(before), Wording.of(after));
  }

  private static List<TextEdit> heading(String before, String after) {
    return WordDiff.heading(Wording.of(before), Wording.of(after));
  }

  private static String show(String before, String after) {
    StringBuilder shown = new StringBuilder();
    for (TextEdit edit : text(before, after)) {
      shown.append(
          switch (edit) {
            case TextEdit.Equal equal -> equal.shown();
            case TextEdit.Delete delete -> "[-" + delete.before() + "-]";
            case TextEdit.Insert insert -> "{+" + insert.after() + "+}";
          });
    }
    return shown.toString();
  }
}
