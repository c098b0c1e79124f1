package org.ramseyer.render.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ramseyer.render.SmallSurvey;

class CsvSurveyTest {

  private final List<String> lines = List.of(CsvSurvey.render(SmallSurvey.survey()).split("\r\n"));

  @Test
  void writesALineForEveryQuotationAndEverySilence() {
    assertThat(lines).hasSize(1 + 2 * 3 + 3);
    assertThat(lines).filteredOn(line -> line.contains("\"no counterpart\"")).hasSize(3);
  }

  @Test
  void namesEveryColumn() {
    int columns = lines.get(0).split(",").length;

    assertThat(lines.get(0))
        .startsWith("\"topic\",\"question\",\"document\"")
        .contains("\"quotation\"", "\"relation\"");
    assertThat(lines).allSatisfy(line -> assertThat(line.split("\",\"", -1)).hasSize(columns));
  }

  @Test
  void doublesQuotationMarks() {
    assertThat(CsvSurvey.render(SmallSurvey.survey())).contains("or \"\"more\"\".");
    assertThat(lines).allSatisfy(line -> assertThat(line).startsWith("\"").endsWith("\""));
  }

  @Test
  void letsNoCellBeAFormula() {
    assertThat(lines).noneMatch(line -> line.contains("\"=") || line.contains("\"+"));
    assertThat(lines).anyMatch(line -> line.contains("\"'=Gullwing Terms\""));
    assertThat(lines).anyMatch(line -> line.contains("\"'+A user may sue.\""));
  }

  @Test
  void leavesAnUnknownLineEmpty() {
    assertThat(lines).anyMatch(line -> line.contains("\"sec. 9\",\"2\",\"\""));
  }
}
