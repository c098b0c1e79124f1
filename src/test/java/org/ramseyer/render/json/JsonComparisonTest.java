package org.ramseyer.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ramseyer.Drafts;
import org.ramseyer.FormPairs;
import org.ramseyer.diff.Differ;

class JsonComparisonTest {

  private static final String BEFORE =
      """
      PREFACE May 4
      SEC. 1. | Fees | The master may charge $5 a night.
        (1) | for a barge of the harbour;
        (2) | for a sloop of the quay.
      SEC. 2. | Gulls | nobody feeds gulls
      """;
  private static final String AFTER =
      """
      PREFACE June 9
      SEC. 1. | Fees | The master may charge $7 a night.
        (1) | for a sloop of the quay.
      SEC. 2. | Gulls | nobody feeds gulls
      """;

  @Test
  void listsEveryNumberedProvisionOfEitherSideOnce() throws IOException {
    List<String> alignment = new ArrayList<>();
    compare()
        .get("alignment")
        .forEach(entry -> alignment.add(entry.get("before") + ">" + entry.get("after")));
    assertThat(alignment)
        .containsExactly(
            "[\"1\"]>[\"1\"]",
            "[\"1\",\"1\"]>null",
            "[\"1\",\"2\"]>[\"1\",\"1\"]",
            "[\"2\"]>[\"2\"]");
  }

  @Test
  void listsUnnumberedPartsApart() throws IOException {
    assertThat(compare().get("unnumbered")).hasSize(1);
    assertThat(compare().get("unnumbered").get(0).get("before").asText()).isEqualTo("preface_1");
  }

  @Test
  void givesEditsThatSpellBothTexts() throws IOException {
    JsonNode change = compare().get("changes").get(1);
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (JsonNode edit : change.get("edits")) {
      String op = edit.get("op").asText();
      String old = edit.has("before") ? edit.get("before").asText() : edit.get("text").asText();
      before.append(op.equals("insert") ? "" : old);
      after.append(op.equals("delete") ? "" : edit.get("text").asText());
    }
    assertThat(before).hasToString("Fees The master may charge $5 a night.");
    assertThat(after).hasToString("Fees The master may charge $7 a night.");
    assertThat(change.get("facts").get(0))
        .hasToString("{\"type\":\"amount\",\"before\":\"$5\",\"after\":\"$7\"}");
    assertThat(change.get("before").get("line").asInt()).isEqualTo(2);
  }

  @Test
  void saysWhatIsFoldedAndWhatNumbersChanged() throws IOException {
    JsonNode change = compare().get("changes").get(3);
    assertThat(change.get("folded").asText()).isEqualTo("renumbering");
    assertThat(change.get("num")).hasToString("{\"before\":\"(2)\",\"after\":\"(1)\"}");
  }

  @Test
  void saysWhetherItWasVerified() throws IOException {
    assertThat(compare().get("verified")).hasToString("{\"before\":true,\"after\":true}");
  }

  @Test
  void writesTheSameBytesTwice() {
    assertThat(bytes()).isEqualTo(bytes());
  }

  @Test
  void tellsLinesOfAFileFormApartFromChanges() throws IOException {
    JsonNode json = new ObjectMapper().readTree(JsonComparison.write(FormPairs.typedAndBare()));
    assertThat(json.get("changes")).isEmpty();
    JsonNode forms = json.get("fileForms");
    assertThat(forms.get("before").asText()).isEqualTo("htm");
    assertThat(forms.get("after").asText()).isEqualTo("uslm");
    assertThat(forms.get("sentences")).hasSize(1);
    assertThat(forms.get("capitals")).isEmpty();
    assertThat(forms.get("lines")).hasSize(3);
    JsonNode date = forms.get("lines").get(1);
    assertThat(date.get("id").asText()).isEqualTo("f2");
    assertThat(date.get("in").asText()).isEqualTo("before");
    assertThat(date.get("sort").asText()).isEqualTo("date");
    assertThat(date.get("text").asText()).isEqualTo("January 5, 2099");
    for (String counts : List.of("counts", "countsOutside")) {
      assertThat(json.get(counts).get("struck").asInt()).isZero();
    }
    List<String> alone = new ArrayList<>();
    json.get("unnumbered")
        .forEach(
            entry -> {
              if (entry.get("after").isNull()) {
                alone.add(entry.get("changes").toString());
              }
            });
    assertThat(alone).hasSize(3).containsOnly("[\"unchanged\"]");
  }

  @Test
  void saysNothingOfFormsWhereTheyMakeNoDifference() throws IOException {
    assertThat(compare().get("fileForms").isNull()).isTrue();
  }

  private static JsonNode compare() throws IOException {
    return new ObjectMapper().readTree(bytes());
  }

  private static byte[] bytes() {
    return JsonComparison.write(
        new Differ().compare(Drafts.bill("before", BEFORE), Drafts.bill("after", AFTER)));
  }
}
