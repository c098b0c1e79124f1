package org.ramseyer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LegalText.LineNumbering;
import org.ramseyer.model.Paragraph;
import org.ramseyer.model.Place;
import org.ramseyer.model.SourceFile;
import org.ramseyer.source.Face;
import org.ramseyer.source.SourceDocument;
import org.ramseyer.source.SourceLine;
import org.ramseyer.source.SourcePage;
import org.ramseyer.source.Stretch;

/** What holds for every document, however little sense it makes. */
class ParserPropertiesTest {

  private static final Face TEXT = new Face("Times-Roman", 14);
  private static final Face HEAD = new Face("Times-Bold", 10);

  @Provide
  Arbitrary<List<String>> lines() {
    Arbitrary<String> starts =
        Arbitraries.of(
            "",
            "(a) ",
            "(1) ",
            "(A) ",
            "(i) ",
            "(I) ",
            "(aa) ",
            "“(2) ",
            "“‘(b) ",
            "1. ",
            "A. ",
            "SEC. 4. ",
            "“SEC. 9. ",
            "TITLE I—",
            "§ 12. ",
            "50.9.1 ",
            "WHEREAS, ",
            "Be it enacted ",
            "“",
            "(xiv) ",
            "16-62. ");
    Arbitrary<String> words =
        Arbitraries.strings().withChars("abc ABC.-—“”‘’();:1").ofMaxLength(40);
    Arbitrary<String> ends = Arbitraries.of("", "-", ".—", ":", "; and", ".”", "’.”; and");
    return Combinators.combine(starts, words, ends).as((a, b, c) -> a + b + c).list().ofMaxSize(40);
  }

  private static SourceDocument document(List<String> texts, List<Integer> indents) {
    List<SourceLine> lines = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i).strip().replaceAll("\\s+", " ");
      if (text.isEmpty()) {
        continue;
      }
      int indent = indents.isEmpty() ? 0 : indents.get(i % indents.size());
      float left = 150 + 28 * (indent % 7);
      float right = indent % 3 == 0 ? 486 : left + 5 * text.length();
      Face face = indent % 5 == 4 ? HEAD : TEXT;
      lines.add(
          new SourceLine(
              new Place(1, lines.size() + 1),
              true,
              85 + 26 * lines.size(),
              left,
              right,
              text,
              List.of(new Stretch(0, text.length(), left, right, face, Set.of()))));
    }
    return new SourceDocument(
        new SourceFile("x.pdf", "0".repeat(64), "pdf", 1),
        LineNumbering.PRINTED,
        List.of(new SourcePage(1, 612, 792, lines, List.of())),
        List.of());
  }

  private static TreeMap<Character, Integer> letters(String text) {
    TreeMap<Character, Integer> letters = new TreeMap<>();
    text.chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> letters.merge((char) c, 1, Integer::sum));
    return letters;
  }

  @Property(tries = 400)
  void everyWordOfTheLinesStandsInTheTreeOnce(
      @ForAll("lines") List<String> texts, @ForAll List<@IntRange(max = 30) Integer> indents) {
    SourceDocument document = document(texts, indents);
    LegalText tree = new DocumentParser(document).parse("any");
    StringBuilder printed = new StringBuilder();
    document.pages().get(0).lines().forEach(line -> printed.append(line.text()));
    StringBuilder parsed = new StringBuilder();
    tree.paragraphs().stream().map(Paragraph::text).forEach(parsed::append);
    assertThat(letters(parsed.toString()))
        .as(Outline.of(tree))
        .isEqualTo(letters(printed.toString()));
  }

  @Property(tries = 200)
  void everyEIdIsUnique(
      @ForAll("lines") List<String> texts, @ForAll List<@IntRange(max = 30) Integer> indents) {
    Set<String> eIds = new HashSet<>();
    new DocumentParser(document(texts, indents))
        .parse("any")
        .walk(provision -> assertThat(eIds.add(provision.address().eId())).isTrue());
  }

  @Property(tries = 200)
  void theSameLinesGiveTheSameTree(@ForAll("lines") List<String> texts) {
    SourceDocument document = document(texts, List.of(0, 1, 2, 4));
    assertThat(new DocumentParser(document).parse("any"))
        .isEqualTo(new DocumentParser(document).parse("any"));
  }

  @Property(tries = 300)
  void neverThrowsOnAnyString(@ForAll List<String> texts) {
    assertThat(new DocumentParser(document(texts, List.of(1))).parse("any")).isNotNull();
  }
}
