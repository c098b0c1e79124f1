package org.ramseyer.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ramseyer.render.SmallSurvey;

class JsonSurveyTest {

  private final JsonNode survey = read();

  @Test
  void namesItsSchemaAndItsBaseline() {
    assertThat(survey.path("schema").asText()).isEqualTo("ramseyer/survey/1");
    assertThat(survey.path("baseline").asText()).isEqualTo("us-gulls");
  }

  @Test
  void givesACellAllItsKeys() {
    JsonNode cell = survey.path("topics").path(0).path("cells").path(1);

    assertThat(keys(cell))
        .contains(
            "document",
            "group",
            "counterpart",
            "provisions",
            "facts",
            "relation",
            "why",
            "confidence",
            "answer");
    assertThat(keys(cell.path("provisions").path(0)))
        .contains("citation", "path", "page", "line", "quote");
    assertThat(keys(cell.path("facts")))
        .contains("modality", "actor", "amounts", "durations", "conditions", "exceptions");
  }

  @Test
  void writesTheFactsOfACell() {
    JsonNode cell = survey.path("topics").path(0).path("cells").path(1);

    assertThat(cell.path("group").asText()).isEqualTo("city");
    assertThat(cell.path("relation").asText()).isEqualTo("looser");
    assertThat(cell.path("confidence").asDouble()).isEqualTo(0.82);
    assertThat(cell.path("facts").path("amounts").path(0).asText()).isEqualTo("$5 a day");
    assertThat(cell.path("facts").path("modality").asText()).isEqualTo("may");
    assertThat(cell.path("provisions").path(0).path("line").asInt()).isEqualTo(4);
  }

  @Test
  void saysHonestlyThatThereIsNoCounterpart() {
    JsonNode cell = survey.path("topics").path(0).path("cells").path(2);

    assertThat(cell.path("counterpart").asBoolean(true)).isFalse();
    assertThat(cell.path("relation").asText()).isEqualTo("no-counterpart");
    assertThat(cell.path("provisions")).isEmpty();
    assertThat(cell.path("facts").isNull()).isTrue();
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static JsonNode read() {
    try {
      return new ObjectMapper().readTree(JsonSurvey.write(SmallSurvey.survey()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
