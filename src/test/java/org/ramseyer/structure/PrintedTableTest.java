package org.ramseyer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramseyer.model.LevelKind;
import org.ramseyer.source.PrintedPages;

/** Tables in small type between the numbered lines of a bill; every word is invented. */
class PrintedTableTest {

  private static final float LEFT = 150;

  @TempDir private Path folder;

  private final PrintedPages pages = new PrintedPages();
  private float y;

  @BeforeEach
  void begin() {
    pages.head("SEC. 4. BERTHS.");
    pages.full(1, "The fee for a berth shall be that which the");
    pages.line(0, "following table shows:");
    y = 170;
  }

  private PrintedTableTest at(float x, float down, String words) {
    y += down;
    pages.at(x, y, 10, PrintedPages.ROMAN, words);
    return this;
  }

  /** Words of a column that end at one edge. */
  private PrintedTableTest figure(float right, String words) {
    pages.at(
        right - PrintedPages.width(PrintedPages.ROMAN, 10, words),
        y,
        10,
        PrintedPages.ROMAN,
        words);
    return this;
  }

  private PrintedTableTest leaders(float down, String words) {
    StringBuilder filled = new StringBuilder(words).append(' ');
    while (PrintedPages.width(PrintedPages.ROMAN, 10, filled + ".") < 200) {
      filled.append('.');
    }
    return at(LEFT, down, filled.toString());
  }

  /** The rows of all tables, behind lines enough to number the page. */
  private List<String> rows() {
    List<String> rows = new ArrayList<>();
    pages.page();
    pages.head("SEC. 5. QUAYS.");
    for (int i = 0; i < 8; i++) {
      pages.full(1, "The keeper of the quay shall sweep the quay and");
      pages.line(0, "count the gulls.");
    }
    new DocumentParser(pages.read(folder))
        .parse("bill")
        .walk(
            provision -> {
              if (provision.kind() == LevelKind.TABLE) {
                provision.children().forEach(row -> rows.add(row.text().text()));
              }
            });
    return rows;
  }

  @Test
  void joinsTheLinesOfEachHeadThatStandBetweenThoseOfOthers() {
    at(376, 0, "The first").at(441, 0, "The last");
    at(154, 5, "Where the length of the boat");
    at(379, 5, "berth").at(442, 0, "berth");
    at(158, 5, "falls within the range:");
    at(375, 5, "costs—").at(438, 0, "costs—");
    leaders(16, "Up to 20 feet").figure(415, "$5").figure(475, "$10");
    leaders(12, "20 feet and up").figure(415, "$25").figure(475, "$1,000.");
    assertThat(rows())
        .containsExactly(
            "Where the length of the boat falls within the range: The first berth costs— The last"
                + " berth costs—",
            "Up to 20 feet $5 $10",
            "20 feet and up $25 $1,000.");
  }

  @Test
  void joinsAFirstCellThatRunsOverToItsFigures() {
    at(LEFT, 0, "Boat").at(400, 0, "Fee");
    leaders(14, "Rowing boats").figure(415, "$5");
    at(LEFT, 12, "Barges that are towed by a steamer or by");
    at(LEFT + 10, 12, "horses on the bank ...............................").figure(415, "$25");
    leaders(12, "Rafts").figure(415, "$1");
    assertThat(rows())
        .containsExactly(
            "Boat Fee",
            "Rowing boats $5",
            "Barges that are towed by a steamer or by horses on the bank $25",
            "Rafts $1");
  }

  @Test
  void joinsTheLinesOfCellsOfWords() {
    at(LEFT, 0, "Signal").at(290, 0, "Meaning").at(420, 0, "By whom");
    at(LEFT, 18, "Red lamp").at(290, 0, "The harbour is closed").at(420, 0, "Keeper");
    at(290, 12, "to boats under sail").at(420, 0, "of the light");
    at(LEFT, 18, "Green lamp").at(290, 0, "The harbour is open").at(420, 0, "Board");
    assertThat(rows())
        .containsExactly(
            "Signal Meaning By whom",
            "Red lamp The harbour is closed to boats under sail Keeper of the light",
            "Green lamp The harbour is open Board");
  }

  @Test
  void keepsTheNameOfATableAboveItsColumns() {
    at(210, 0, "TABLE 1.—What is paid at the quay by whom and when");
    at(LEFT, 18, "Boat").at(300, 0, "Summer").at(420, 0, "Winter");
    at(LEFT, 14, "Barge").at(300, 0, "$5").at(420, 0, "$7");
    assertThat(rows())
        .containsExactly(
            "TABLE 1.—What is paid at the quay by whom and when",
            "Boat Summer Winter",
            "Barge $5 $7");
  }

  @Test
  void keepsRowsApartThatLeadersFill() {
    String dots = " ......................................................... ";
    at(LEFT, 0, "Year").at(300, 0, "Share");
    at(LEFT + 20, 12, "2023" + dots + "81 percent");
    at(LEFT + 20, 12, "2024" + dots + "75 percent");
    at(LEFT, 24, "Year").at(300, 0, "Share");
    at(LEFT + 20, 12, "2025" + dots + "70 percent");
    assertThat(rows())
        .containsExactly(
            "Year Share", "2023 81 percent", "2024 75 percent", "Year Share", "2025 70 percent");
  }

  @Test
  void takesNoContentsForATable() {
    at(LEFT, 0, "Sec. 4. Berths.").figure(475, "2");
    at(LEFT, 12, "Sec. 5. Quays.").figure(475, "4");
    assertThat(rows()).isEmpty();
  }
}
