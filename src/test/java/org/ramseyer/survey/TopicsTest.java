package org.ramseyer.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ramseyer.Drafts;

class TopicsTest {

  @TempDir Path folder;

  @Test
  void asksFiveLeadingQuestionsAndSeventeenTopics() {
    assertThat(Topics.standard().topics()).hasSize(22);
    assertThat(Topics.standard().topics().subList(0, 5)).allMatch(Topic::lead);
    assertThat(Topics.standard().topics().subList(5, 22)).noneMatch(Topic::lead);
  }

  @Test
  void readsAListOfTheUser() throws IOException {
    Topics topics =
        load(
            """
            - id: noise
              title: Noise
              question: How loud?
              strong: ['loud(?:er)?']
            """);

    assertThat(topics.topics())
        .singleElement()
        .satisfies(
            topic -> {
              assertThat(topic.id()).isEqualTo("noise");
              assertThat(topic.measure()).isEqualTo(Topic.Measure.NONE);
              assertThat(topic.words().strong().get(0).matcher("It is louder.").find()).isTrue();
              assertThat(topic.words().strong().get(0).matcher("He bought clouds.").find())
                  .isFalse();
            });
  }

  @Test
  void putsNamedWordsWhereTheirNameStands() throws IOException {
    Topics topics =
        load(
            """
            words:
              bird: 'gull|tern'
              flock: '{bird}s'
            topics:
            - id: birds
              title: Birds
              strong: ['no {flock}']
            """);

    assertThat(topics.topics().get(0).words().strong().get(0).matcher("There are no terns.").find())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}                                                         | is not a list of topics
          - {title: T, strong: [a]}                                  | a topic has no id
          - {id: x, strong: [a]}                                     | topic x has no title
          - {id: x, title: T}                                        | topic x has no words
          - {id: x, title: T, strong: [a], weird: 1}                 | topic x has the unknown key weird
          - {id: x, title: T, strong: ['(']}                         | topic x: Unclosed group
          - {id: x, title: T, strong: ['{nowhere}']}                 | the name {nowhere} stands for no words
          - {id: x, title: T, strong: [a], measure: length}          | topic x has the unknown measure length
          - {id: x, title: T, strong: [a], tells: tales}             | topic x tells the unknown fact tales
          - {id: x, title: T, strong: [a], from: [dreams]}           | topic x has the unknown source dreams
          [a, b                                                      | is not YAML
          """)
  void namesTheTopicThatIsWrong(String yaml, String message) {
    assertThatThrownBy(() -> load(yaml))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("topics.yaml")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      ending      | The license has an end date.
      ending      | An old tenant has until June 30, 2031.
      ending      | The firm retired the lamp service by June 30, 2031.
      ending      | The firm retires the lamp service for new tenants at once.
      ending      | The pilot was reversed in the spring.
      ending      | The rule was amended by a later ordinance.
      acquisition | It is unlawful for a bureau of the port, or for a clerk of that port who acts as such, to use or acquire a faceprint.
      """)
  void hearsEndingsAndPurchasesInTheWordsOfDrafters(String topic, String sentence) {
    Topic asked =
        Topics.standard().topics().stream()
            .filter(one -> one.id().equals(topic))
            .findFirst()
            .orElseThrow();

    assertThat(
            TopicFinder.find(
                Passages.of(Drafts.bill("ports", "SEC. 1. | Port | " + sentence)), asked))
        .hasSize(1);
    assertThat(
            TopicFinder.find(
                Passages.of(Drafts.bill("ports", "SEC. 1. | Port | A clerk keeps a log.")), asked))
        .isEmpty();
  }

  @Test
  void refusesTwoTopicsOfOneId() {
    assertThatThrownBy(
            () -> load("[{id: x, title: T, strong: [a]}, {id: x, title: U, strong: [b]}]"))
        .hasMessageContaining("two topics have the id x");
  }

  private Topics load(String yaml) throws IOException {
    return Topics.load(Files.writeString(folder.resolve("topics.yaml"), yaml));
  }
}
