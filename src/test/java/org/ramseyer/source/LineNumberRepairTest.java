package org.ramseyer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ramseyer.source.RecognisedPage.Box;

class LineNumberRepairTest {

  private static List<Box> line(String first, float right) {
    return new ArrayList<>(
        List.of(
            new Box(first, right - 7, 0, right, 10, 90), new Box("words", 150, 0, 200, 10, 90)));
  }

  private static List<String> repaired(List<List<Box>> lines) {
    LineNumberRepair.repair(lines);
    return lines.stream().map(line -> line.get(0).text()).toList();
  }

  @Test
  void readsLettersInTheColumnOfLineNumbersAsDigits() {
    assertThat(
            repaired(
                List.of(
                    line("1", 140),
                    line("2", 140.4f),
                    line("3", 139.8f),
                    line("4", 140),
                    line("S", 140.2f),
                    line("6", 140),
                    line("lO", 140))))
        .containsExactly("1", "2", "3", "4", "5", "6", "10");
  }

  @Test
  void leavesWordsThatEndElsewhereAlone() {
    assertThat(
            repaired(
                List.of(
                    line("1", 140),
                    line("2", 140),
                    line("3", 140),
                    line("4", 140),
                    line("5", 140),
                    line("I", 160),
                    line("at", 140))))
        .endsWith("I", "at");
  }

  @Test
  void touchesNothingWhereNoColumnStands() {
    assertThat(repaired(List.of(line("1", 140), line("S", 140), line("A", 140))))
        .containsExactly("1", "S", "A");
  }
}
