package org.ramseyer.structure.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ramseyer.model.Address;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Num;
import org.ramseyer.model.Paragraph;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;
import org.ramseyer.model.SourceFile;
import org.ramseyer.model.Span;
import org.ramseyer.model.Wording;
import org.ramseyer.model.Wording.LineStart;

class MarkedTextTest {

  private static final Pattern SPAN = Pattern.compile("\\{([-+=])(.*?)\\1\\}");

  /**
   * {@code {-struck-}}, where brackets or parentheses begin it shown by them; {@code {+added+}}.
   */
  private static Wording words(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Matcher span = SPAN.matcher(marked);
    int from = 0;
    while (span.find()) {
      text.append(marked, from, span.start());
      int start = text.length();
      String inside = span.group(2);
      text.append(inside);
      boolean isStruck = span.group(1).equals("-");
      Mark.Sign sign =
          span.group(1).equals("=")
              ? Mark.Sign.AMENDMENT
              : inside.startsWith("((")
                  ? Mark.Sign.PARENTHESES
                  : inside.startsWith("[") ? Mark.Sign.BRACKETS : Mark.Sign.LINE;
      marks.add(
          new Mark(isStruck ? Mark.Kind.STRUCK : Mark.Kind.UNDERLINED, start, text.length(), sign));
      from = span.end();
    }
    text.append(marked.substring(from));
    return new Wording(text.toString(), List.of(), marks);
  }

  private static Provision provision(String num, String text, Provision... children) {
    Wording number = words(num);
    return new Provision(
        LevelKind.SECTION,
        num.isEmpty() ? null : Num.of(number.text()).withMarks(number.marks()),
        Wording.EMPTY,
        words(text),
        Wording.EMPTY,
        Address.NONE,
        Span.UNKNOWN,
        List.of(children));
  }

  private static LegalText document(Provision... provisions) {
    return new LegalText(
        Identity.of("pier", DocumentKind.BILL, ""),
        new SourceFile("pier.pdf", "", "pdf", 1),
        LegalText.LineNumbering.PRINTED,
        List.of(provisions),
        List.of());
  }

  private static List<String> as(Version version, Provision... provisions) {
    return MarkedText.as(document(provisions), version).paragraphs().stream()
        .map(Paragraph::text)
        .toList();
  }

  private static String amended(String text) {
    return as(Version.AMENDED, provision("1.", text)).getFirst();
  }

  private static String current(String text) {
    return as(Version.CURRENT, provision("1.", text)).getFirst();
  }

  @Test
  void executesDeletionsAndKeepsAdditions() {
    assertThat(amended("A pier is kept dry for {-thirty-} {+sixty+} days."))
        .isEqualTo("1. A pier is kept dry for sixty days.");
  }

  @Test
  void undoesAdditionsAndKeepsDeletions() {
    assertThat(current("A pier is kept dry for {-thirty-} {+sixty+} days."))
        .isEqualTo("1. A pier is kept dry for thirty days.");
  }

  @Test
  void takesBracketsOffWordsThatStay() {
    assertThat(current("Gulls {-[and terns]-} are fed.")).isEqualTo("1. Gulls and terns are fed.");
    assertThat(amended("Gulls {-[and terns]-} are fed.")).isEqualTo("1. Gulls are fed.");
    assertThat(current("Gulls {-((and (a) terns))-} are fed."))
        .isEqualTo("1. Gulls and (a) terns are fed.");
  }

  @Test
  void leavesNoBlankBeforePunctuation() {
    assertThat(amended("sixty {-calendar-}, not business, days {-hence-} ."))
        .isEqualTo("1. sixty, not business, days.");
    assertThat(amended("(the {-small-}) pier")).isEqualTo("1. (the) pier");
    assertThat(amended("({-the -}pier)")).isEqualTo("1. (pier)");
  }

  @Test
  void partsWordsThatOnlyTheDeletionParted() {
    assertThat(amended("pier{- or -}wharf")).isEqualTo("1. pier wharf");
  }

  @Test
  void replacesPunctuationWithoutABlank() {
    assertThat(amended("eighty voters{-.-}{+; and+}")).isEqualTo("1. eighty voters; and");
    assertThat(current("eighty voters{-.-}{+; and+}")).isEqualTo("1. eighty voters.");
  }

  @Test
  void leavesOutWhatABillAddsAndAnAmendmentStrikes() {
    Wording both =
        new Wording(
            "The old new end.",
            List.of(),
            List.of(
                new Mark(Mark.Kind.UNDERLINED, 8, 11, Mark.Sign.CAPITALS),
                new Mark(Mark.Kind.STRUCK, 8, 11)));
    assertThat(ExecutedWords.of(both, Version.AMENDED).text()).isEqualTo("The old end.");
    assertThat(ExecutedWords.of(both, Version.CURRENT).text()).isEqualTo("The old end.");
  }

  @Test
  void leavesWordsAloneThatALineShowsAsAmendedInTheBill() {
    assertThat(current("The {=existing=} law.")).isEqualTo("1. The existing law.");
    assertThat(MarkedText.hasMarks(document(provision("1.", "The {=existing=} law.")))).isFalse();
  }

  @Test
  void dropsProvisionsThatConsistOfNothingElse() {
    Provision kept = provision("(a)", "Gulls.");
    Provision added = provision("{+(b)+}", "{+Terns.+}");
    Provision struck = provision("(c)", "{-Auks.-}");
    Provision parent = provision("1.", "Birds:", kept, added, struck);
    assertThat(as(Version.AMENDED, parent))
        .containsExactly("1. Birds:", "(a) Gulls.", "(b) Terns.");
    assertThat(as(Version.CURRENT, parent)).containsExactly("1. Birds:", "(a) Gulls.", "(c) Auks.");
  }

  @Test
  void dropsAnAddedProvisionWithAllBelowIt() {
    Provision added = provision("{+2.+}", "{+Birds:+}", provision("{+(a)+}", "{+Gulls.+}"));
    assertThat(as(Version.CURRENT, provision("1.", "Piers."), added)).containsExactly("1. Piers.");
  }

  @Test
  void givesEachVersionItsOwnNumberAndPath() {
    Provision renumbered = provision("{-[2.]-} {+3.+}", "Piers.");
    assertThat(as(Version.AMENDED, renumbered)).containsExactly("3. Piers.");
    assertThat(as(Version.CURRENT, renumbered)).containsExactly("2. Piers.");
    assertThat(MarkedText.as(document(renumbered), Version.CURRENT).provisions().getFirst().path())
        .containsExactly("2");
  }

  @Test
  void givesTheNewNumberToAWordThatBothNumbersShare() {
    Provision renumbered = provision("Sec. {-41.-}", "{+42.+} Piers are kept.");
    assertThat(as(Version.AMENDED, renumbered)).containsExactly("Sec. 42. Piers are kept.");
    assertThat(as(Version.CURRENT, renumbered)).containsExactly("Sec. 41. Piers are kept.");
  }

  @Test
  void keepsTheLineOfEveryWordThatStays() {
    Wording words =
        new Wording(
            "one two three four five",
            List.of(
                new LineStart(0, new Place(1, 4)),
                new LineStart(8, new Place(1, 5)),
                new LineStart(19, new Place(1, 6))),
            List.of(new Mark(Mark.Kind.STRUCK, 4, 18)));
    Wording executed = ExecutedWords.of(words, Version.AMENDED);
    assertThat(executed.text()).isEqualTo("one five");
    assertThat(executed.lines())
        .extracting(LineStart::offset, line -> line.place().line())
        .containsExactly(tuple(0, 4), tuple(4, 6));
  }

  @Test
  void givesBackATextWithoutMarksWordForWord() {
    LegalText plain = document(provision("1.", "A pier , is  kept.", provision("", "dry")));
    for (Version version : Version.values()) {
      assertThat(MarkedText.as(plain, version).paragraphs())
          .extracting(Paragraph::text)
          .containsExactlyElementsOf(plain.paragraphs().stream().map(Paragraph::text).toList());
    }
    assertThat(MarkedText.hasMarks(plain)).isFalse();
  }
}
