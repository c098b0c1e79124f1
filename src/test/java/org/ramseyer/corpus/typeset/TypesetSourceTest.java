package org.ramseyer.corpus.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ramseyer.corpus.typeset.BodyLine.Head;
import org.ramseyer.corpus.typeset.BodyLine.Label;
import org.ramseyer.corpus.typeset.BodyLine.Labelled;
import org.ramseyer.corpus.typeset.BodyLine.Quotation;
import org.ramseyer.corpus.typeset.BodyLine.SectionHead;
import org.ramseyer.corpus.typeset.BodyLine.Words;

class TypesetSourceTest {

  private static final List<String> HEADER =
      List.of("layout: code", "title: Owls", "citation: Code 1", "code: Code", "");

  private static List<BodyLine> body(String... lines) throws SourceFormatException {
    return TypesetSource.parse(
            "owls.txt", Stream.concat(HEADER.stream(), List.of(lines).stream()).toList())
        .body();
  }

  private static List<SourceProblem> problems(String... lines) {
    return catchThrowableOfType(SourceFormatException.class, () -> body(lines)).problems();
  }

  @Test
  void readsEveryKindOfLine() throws Exception {
    assertThat(
            body(
                "## PART 1—OWLS",
                "= 1 | Count",
                "= 2",
                "Words.",
                "    (1) Deep.",
                "W: Whereas, owls;",
                "// no"))
        .containsExactly(
            new Head(6, 2, MarkedText.plain("PART 1—OWLS")),
            new SectionHead(7, MarkedText.plain("1"), MarkedText.plain("Count")),
            new SectionHead(8, MarkedText.plain("2"), null),
            new Words(9, 0, MarkedText.plain("Words.")),
            new Words(10, 2, MarkedText.plain("(1) Deep.")),
            new Labelled(11, Label.RECITAL, MarkedText.plain("Whereas, owls;")));
  }

  @Test
  void readsQuotedLawAtTheDepthOfWhatQuotesIt() throws Exception {
    assertThat(body("  (a) Add:", "  > = 3 | Owls", "  >   (1) Fly.", "  >> ; and"))
        .last()
        .isEqualTo(
            new Quotation(
                7,
                1,
                List.of(
                    new SectionHead(7, MarkedText.plain("3"), MarkedText.plain("Owls")),
                    new Words(8, 1, MarkedText.plain("(1) Fly."))),
                MarkedText.plain("; and")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "An owl's egg ~ straight quotation mark",
        "A \"count\" ~ straight quotation mark",
        "Owls → geese ~ U+2192",
        "` Odd.` ~ an indentation of 1 spaces",
        "Added {+owls ~ not closed",
        "Added owls+} ~ not open",
        "{+a {-b-}+} ~ inside a mark",
        ">> . ~ must follow a quoted line",
        ">x ~ begins with",
        "=  | Owls ~ needs its number",
        "`  = 2 | Owls` ~ at the margin",
      })
  void namesFileAndLineOfAFault(String line, String reason) {
    List<SourceProblem> problems = problems("Good.", line);
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().toString()).startsWith("owls.txt:7: ").contains(reason);
  }

  @Test
  void reportsEveryFaultOfAFileAtOnce() {
    assertThat(problems("An owl's egg", "Good.", "Added {+owls"))
        .extracting(SourceProblem::line)
        .containsExactly(6, 8);
  }

  @Test
  void refusesAHeaderThatItsLayoutDoesNotKnow() {
    List<String> lines = List.of("layout: code", "title: Owls", "stage: IH", "", "Words.");
    SourceFormatException refused =
        catchThrowableOfType(
            SourceFormatException.class, () -> TypesetSource.parse("owls.txt", lines));
    assertThat(refused.problems())
        .extracting(SourceProblem::toString)
        .satisfiesExactly(
            unknown -> assertThat(unknown).startsWith("owls.txt:3: ").contains("has no key stage"),
            missing -> assertThat(missing).startsWith("owls.txt:1: ").contains("has no citation"));
  }

  @Test
  void refusesAnUnknownLayoutAndAnEmptyBody() {
    assertThat(
            catchThrowableOfType(
                SourceFormatException.class,
                () -> TypesetSource.parse("owls.txt", List.of("layout: poem", "", "Words."))))
        .hasMessageContaining("needs a layout");
    assertThat(
            catchThrowableOfType(
                SourceFormatException.class, () -> TypesetSource.parse("owls.txt", HEADER)))
        .hasMessageContaining("no body");
  }

  @Test
  void readsMarksIntoRunsThatCanBeCut() {
    MarkedText text = MarkedText.parse("the {-Chief-} {+Director+}");
    assertThat(text.text()).isEqualTo("the Chief Director");
    assertThat(text.slice(2, 7).runs())
        .containsExactly(
            new MarkedText.Run("e ", MarkedText.Marking.PLAIN),
            new MarkedText.Run("Chi", MarkedText.Marking.STRUCK));
  }
}
