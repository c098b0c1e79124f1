package org.ramseyer.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.ramseyer.Drafts;
import org.ramseyer.FormPairs;
import org.ramseyer.RandomBills;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.Differ;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Paragraph;
import org.ramseyer.render.RedlineRun;

/**
 * The Word document of the small pair in {@code golden/small-redline}; {@code -Dgolden=write}
 * rewrites what is expected.
 */
class DocxRedlineTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/small-redline");
  private static final List<String> REVISIONS =
      List.of(
          "w:ins",
          "w:del",
          "w:moveFrom",
          "w:moveTo",
          "w:moveFromRangeStart",
          "w:moveToRangeStart",
          "w:bookmarkStart");

  @Test
  void writesTheExpectedBody() throws IOException {
    String body = WordFile.of(DocxRedline.write(small())).parts().get("word/document.xml");
    Path expected = GOLDEN.resolve("redline.docx.xml");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(expected, body);
    }
    assertThat(body).isEqualTo(Files.readString(expected));
  }

  @Property(tries = 150)
  void givesBothTextsForAnyPair(@ForAll long seed, @ForAll long change) {
    LegalText before = RandomBills.bill("before", seed);
    LegalText after = RandomBills.edited(before, change);
    WordFile word = assertGivesBoth(before, after);
    assertThat(word.parts().get("word/header-first.xml")).contains("This file was read back");
  }

  @Property(tries = 50)
  void givesBothTextsThatHaveNothingToDoWithEachOther(@ForAll long one, @ForAll long other) {
    LegalText before = RandomBills.bill("before", one);
    LegalText after = RandomBills.bill("after", other);
    assertGivesBoth(before, after);
  }

  @Test
  void movesASectionAsOneRangeAndKeepsBothHalvesWhole() throws IOException {
    WordFile word = WordFile.of(DocxRedline.write(small()));
    assertThat(word.attributes("w:moveFromRangeStart", "w:name")).isNotEmpty();
    assertThat(word.resolved(true))
        .anyMatch(line -> line.contains("report every 2 years to the harbour council"));
    assertThat(word.resolved(false))
        .anyMatch(line -> line.contains("report every year to the harbour council"));
  }

  @Test
  void putsEveryChangeBehindABookmarkOfItsId() throws IOException {
    Comparison comparison = small();
    assertThat(WordFile.of(DocxRedline.write(comparison)).attributes("w:bookmarkStart", "w:name"))
        .doesNotHaveDuplicates()
        .containsAll(comparison.changes().stream().map(ProvisionChange::id).toList());
  }

  @Test
  void namesMovesSplitsAndMergersInCommentsThatAddNoWordToTheBody() {
    String one =
        """
        SEC. 1. | Counts
          (a) | The pier master counts every barge that passes the long pier at noon. The harbour council prints a list of 30 barges each week.
          (b) | nobody feeds gulls or terns on the quay after the sun has set
        SEC. 2. | Lamps
          (a) | every lamp burns
        """;
    String other =
        """
        SEC. 1. | Counts
          (a) | The pier master counts every barge that passes the long pier at noon.
          (b) | The harbour council prints a list of 30 barges each week.
        SEC. 2. | Lamps
          (a) | every lamp burns
          (b) | nobody feeds gulls or terns on the quay after the sun has set
        """;
    WordFile word = assertGivesBoth(Drafts.bill("before", one), Drafts.bill("after", other));
    assertThat(word.parts().get("word/comments.xml"))
        .contains("split into sec. 1(a) and sec. 1(b), without other change.")
        .contains("moved from sec. 1(b), p. 1, l. 3.")
        .contains("moved to sec. 2(b), p. 1, l. 6.");
    List<String> anchored = word.attributes("w:commentReference", "w:id");
    assertThat(anchored)
        .isNotEmpty()
        .isEqualTo(word.attributes("w:commentRangeStart", "w:id"))
        .doesNotContainAnyElementsOf(word.attributes("w:ins", "w:id"))
        .allMatch(id -> word.parts().get("word/comments.xml").contains("w:id=\"" + id + "\""));
    assertThat(
            WordFile.of(
                    DocxRedline.write(
                        new Differ()
                            .compare(Drafts.bill("before", other), Drafts.bill("after", one))))
                .parts()
                .get("word/comments.xml"))
        .contains("merged from sec. 1(a) and sec. 1(b)");
  }

  @Test
  void saysInTheHeaderWhatTheBodyMayNotSay() throws IOException {
    WordFile word = WordFile.of(DocxRedline.write(small()));
    assertThat(word.parts().get("word/header-first.xml"))
        .contains(
            "Redline: ",
            "Earlier: before",
            "Later: after",
            "Replayed:",
            "read back",
            "struck through");
    assertThat(word.parts().get("word/footer-default.xml"))
        .contains("before → after", " PAGE ", " NUMPAGES ");
    assertThat(word.parts().get("word/document.xml")).doesNotContain("read back", "struck through");
  }

  @Test
  void writesTheSameBytesUnderAnotherLocaleAndTimeZone() throws IOException {
    byte[] here = DocxRedline.write(small());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(DocxRedline.write(small())).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void holdsCharactersThatXmlCannotAndCountsThem() {
    String hostile = "a \u0000\u0007 \uD800 b ]]> <w:p/> & \"x\" שלום \uD83D\uDE80 \uFFFE";
    WordFile word =
        assertSound(
            new Differ()
                .compare(
                    Drafts.bill("<&>", "SEC. 1. | Piers | keep dry " + hostile),
                    Drafts.bill("b", "SEC. 1. | Piers | keep wet " + hostile)));
    assertThat(word.resolved(true))
        .containsExactly(
            "SEC. 1. Piers keep wet a \uFFFD\uFFFD \uFFFD b ]]> <w:p/> & \"x\" שלום \uD83D\uDE80 \uFFFD");
    assertThat(word.parts().get("word/header-first.xml"))
        .contains("4 characters that a Word file cannot hold", "This file was read back");
  }

  @Test
  void fallsBackToWholeParagraphsWhereTheFileDoesNotGiveBothTexts() throws IOException {
    Comparison comparison = small();
    List<RedlineLine> broken = new ArrayList<>(RedlineLines.of(comparison));
    RedlineLine first = broken.removeFirst();
    broken.addFirst(
        new RedlineLine(
            first.source(),
            first.fate(),
            List.of(new RedlineRun(RedlineRun.Fate.KEPT, RedlineRun.Role.TEXT, "other words")),
            0,
            null,
            List.of()));
    WordFile word = WordFile.of(DocxRedline.write(comparison, broken));
    assertThat(word.parts().get("word/header-first.xml"))
        .contains("Shown as whole paragraphs struck and inserted");
    assertThat(word.resolved(false)).containsExactlyElementsOf(lines(text("before")));
    assertThat(word.resolved(true)).containsExactlyElementsOf(lines(text("after")));
  }

  @Test
  void readsATextWithItselfAsNoChange() throws IOException {
    WordFile word =
        WordFile.of(DocxRedline.write(new Differ().compare(text("before"), text("before"))));
    REVISIONS.forEach(name -> assertThat(word.attributes(name, "w:id")).isEmpty());
  }

  @Test
  void givesBothTextsOfTwoFormsAndSaysThatTheirLinesAreNoChange() {
    WordFile word = WordFile.of(DocxRedline.write(FormPairs.typedAndBare()));
    assertThat(word.resolved(false)).contains("January 5, 2099");
    assertThat(word.resolved(true)).doesNotContain("January 5, 2099");
    assertThat(word.attributes("w:bookmarkStart", "w:name")).containsExactly("f1", "f2", "f3");
    assertThat(word.parts().get("word/comments.xml"))
        .contains("f2: only in the earlier file, no change.");
    assertThat(word.parts().get("word/header-first.xml"))
        .contains("The USLM file leaves out 3 lines", "This file was read back");
  }

  private static WordFile assertGivesBoth(LegalText before, LegalText after) {
    WordFile word = assertSound(new Differ().compare(before, after));
    assertThat(word.resolved(true)).containsExactlyElementsOf(lines(after));
    // Kept words are spelt as in the later text; the style of quotation marks is no change.
    assertThat(word.resolved(false))
        .map(line -> line.replaceAll("[“”]", "\""))
        .containsExactlyElementsOf(
            lines(before).stream().map(line -> line.replaceAll("[“”]", "\"")).toList());
    return word;
  }

  private static List<String> lines(LegalText text) {
    return text.paragraphs().stream().map(Paragraph::text).toList();
  }

  private static WordFile assertSound(Comparison comparison) {
    WordFile word = WordFile.of(DocxRedline.write(comparison));
    word.parts().keySet().forEach(word::part);
    Stream<String> ids = REVISIONS.stream().flatMap(name -> word.attributes(name, "w:id").stream());
    assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
    assertThat(word.attributes("w:moveFromRangeStart", "w:name"))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(word.attributes("w:moveToRangeStart", "w:name"));
    assertThat(word.attributes("w:moveFromRangeStart", "w:id"))
        .containsExactlyElementsOf(word.attributes("w:moveFromRangeEnd", "w:id"));
    assertThat(word.attributes("w:moveToRangeStart", "w:id"))
        .containsExactlyElementsOf(word.attributes("w:moveToRangeEnd", "w:id"));
    assertThat(word.attributes("w:bookmarkStart", "w:name")).doesNotHaveDuplicates();
    return word;
  }

  private static Comparison small() throws IOException {
    return new Differ().compare(text("before"), text("after"));
  }

  private static LegalText text(String name) throws IOException {
    return Drafts.bill(name, Files.readString(GOLDEN.resolve(name + ".txt")));
  }
}
