package org.ramseyer.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void cutsBehindAFullStopBeforeACapital() {
    assertThat(texts("A log is kept. It is burnt later."))
        .containsExactly("A log is kept.", "It is burnt later.");
  }

  @Test
  void keepsAbbreviationsOfStatutesWhole() {
    assertThat(texts("See 42 U.S.C. 1983 and Sec. 4 of H.R. 12 as printed.")).hasSize(1);
  }

  @Test
  void keepsBracketedWordsWhole() {
    assertThat(texts("A log is kept. [Not restated. The rest is elsewhere.] It is burnt."))
        .containsExactly(
            "A log is kept.", "[Not restated. The rest is elsewhere.]", "It is burnt.");
  }

  @Test
  void tellsWhereASentenceBegins() {
    String words = "A log is kept. It is burnt.";

    assertThat(Sentences.of(words).get(1).start()).isEqualTo(words.indexOf("It"));
  }

  @Test
  void leavesOutWordsInSquareBrackets() {
    assertThat(Sentences.withoutEditorial("A log is kept [as printed] for long. [History note.]"))
        .isEqualTo("A log is kept  for long.");
  }

  @Property
  void losesNoWord(@ForAll String words) {
    assertThat(withoutSpace(String.join("", texts(words)))).isEqualTo(withoutSpace(words));
  }

  // Space is what String.strip takes for space, which is more than the \s of a pattern.
  private static String withoutSpace(String words) {
    return words
        .codePoints()
        .filter(one -> !Character.isWhitespace(one))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static List<String> texts(String words) {
    return Sentences.of(words).stream().map(Sentences.Sentence::text).toList();
  }
}
