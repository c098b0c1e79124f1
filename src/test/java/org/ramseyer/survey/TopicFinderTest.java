package org.ramseyer.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ramseyer.Drafts;
import org.ramseyer.survey.TopicFinder.Found;

class TopicFinderTest {

  @Test
  void findsOneStrongWord() throws IOException {
    assertThat(
            citations(
                "{id: t, title: T, strong: [lantern]}",
                """
                SEC. 1. | A | Ships are long.
                SEC. 2. | B | A ship shall show a lantern.
                """))
        .containsExactly("sec. 2");
  }

  @Test
  void needsTwoWeakWords() throws IOException {
    assertThat(
            citations(
                "{id: t, title: T, weak: [lamp, night]}",
                """
                SEC. 1. | A | A ship shall show a lamp.
                SEC. 2. | B | A ship shall show a lamp by night.
                """))
        .containsExactly("sec. 2");
  }

  @Test
  void takesOneWeakWordBelowAHeadingOfTheTopic() throws IOException {
    assertThat(
            citations(
                "{id: t, title: T, headings: [lights], weak: [lamp, night]}",
                """
                SEC. 1. | Ropes | A ship shall carry a lamp.
                SEC. 2. | Lights | A ship shall carry a lamp.
                SEC. 3. | Lights | A ship shall carry a rope.
                """))
        .containsExactly("sec. 2");
  }

  @Test
  void passesOverLookalikes() throws IOException {
    assertThat(
            citations(
                "{id: t, title: T, strong: [order], unless: ['in order to']}",
                """
                SEC. 1. | A | A ship shall turn in order to sail.
                SEC. 2. | B | A judge shall sign the order.
                """))
        .containsExactly("sec. 2");
  }

  @Test
  void hearsDefinitionsOnlyWhereTheTopicDoes() throws IOException {
    String bill =
        """
        SEC. 1. | Definitions
          (1) | The term “lantern” means a light.
        SEC. 2. | B | A ship shall show a lantern.
        """;

    assertThat(citations("{id: t, title: T, strong: [lantern]}", bill)).containsExactly("sec. 2");
    assertThat(citations("{id: t, title: T, strong: [lantern], from: [definitions-only]}", bill))
        .containsExactly("sec. 1(1)");
  }

  @Test
  void hearsNotesOnlyWhereTheTextItselfIsSilent() throws IOException {
    String topic = "{id: t, title: T, strong: [takes effect], from: [notes]}";

    assertThat(
            citations(
                topic,
                """
                PREFACE This act takes effect in June.
                SEC. 1. | A | A ship shall show a lantern.
                """))
        .containsExactly("preface");
    assertThat(
            citations(
                topic,
                """
                PREFACE This act takes effect in June.
                SEC. 1. | A | This section takes effect in May.
                """))
        .containsExactly("sec. 1");
  }

  @Test
  void citesTheItemOfAListThatHoldsTheWords() throws IOException {
    assertThat(
            citations(
                "{id: t, title: T, strong: [storm]}",
                """
                SEC. 1. | A | A ship may stay if—
                  (1) | a judge says so; or
                  (2) | there is a storm.
                """))
        .containsExactly("sec. 1(2)");
  }

  @Test
  void citesTheSentenceWhereOnlyItAndItsListHoldTheWords() throws IOException {
    assertThat(
            citations(
                "{id: t, title: T, weak: [stay, storm]}",
                """
                SEC. 1. | A | A ship may stay if—
                  (1) | a judge says so; or
                  (2) | there is a storm.
                """))
        .containsExactly("sec. 1");
  }

  @Test
  void prefersWhatItIsToldToPrefer() throws IOException {
    List<Found> found =
        find(
            "{id: t, title: T, strong: [lantern], prefer: ['shall']}",
            """
            SEC. 1. | A | A lantern is a fine thing.
            SEC. 2. | B | A ship shall show a lantern.
            """);

    assertThat(TopicFinder.best(found).passage().provision().citation()).isEqualTo("sec. 2");
  }

  @Test
  void givesTheFirstOfEquals() throws IOException {
    List<Found> found =
        find(
            "{id: t, title: T, strong: [lantern]}",
            """
            SEC. 1. | A | A ship shall show a lantern.
            SEC. 2. | B | A boat shall show a lantern.
            """);

    assertThat(TopicFinder.best(found).passage().provision().citation()).isEqualTo("sec. 1");
  }

  @Test
  void keepsNoMoreThanFour() throws IOException {
    assertThat(
            citations(
                "{id: t, title: T, strong: [lantern]}", "SEC. 1. | A | A lantern.\n".repeat(9)))
        .hasSize(4);
  }

  private static List<String> citations(String topic, String bill) throws IOException {
    return find(topic, bill).stream().map(found -> found.passage().provision().citation()).toList();
  }

  private static List<Found> find(String topic, String bill) throws IOException {
    byte[] yaml = ("- " + topic).getBytes(StandardCharsets.UTF_8);
    return TopicFinder.find(
        Passages.of(Drafts.bill("ships", bill)),
        TopicReader.read(new ByteArrayInputStream(yaml)).get(0));
  }
}
