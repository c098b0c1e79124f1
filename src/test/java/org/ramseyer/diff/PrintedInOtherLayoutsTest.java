package org.ramseyer.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ramseyer.PortPrints;
import org.ramseyer.model.LegalText;

/**
 * One text set in two layouts: other columns, fonts, hyphens, numbers in the margin, stamps, heads
 * and feet, page breaks. Nothing changed but what was changed on purpose.
 */
class PrintedInOtherLayoutsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "bill, ordinance, 1",
    "bill, ordinance, 2",
    "ordinance, bill, 3",
    "act, act, 4",
    "act, act, 5",
    "code, code, 6",
    "code, code, 9",
    "act, code, 10",
    "code, act, 11",
    "bill, bill, 7",
    "ordinance, ordinance, 8"
  })
  void showsNothingButWhatWasPlanted(String one, String other, long seed) throws Exception {
    Random random = new Random(seed);
    List<String> body = body(one.equals("act") || one.equals("code"), random);
    assertThat(told(print(one, "a", 0, body), print(other, "b", 23, body))).isEmpty();
    List<String> edited = new ArrayList<>(body);
    TreeSet<Integer> places = new TreeSet<>();
    while (places.size() < 6) {
      int line = random.nextInt(body.size());
      if (body.get(line).contains(" shall ") && places.add(line)) {
        edited.set(line, EDITS.get(places.size() - 1).applied(body.get(line)));
      }
    }
    Set<String> planted = new TreeSet<>();
    EDITS.forEach(edit -> planted.add(edit.shown()));
    List<ProvisionChange> changes = told(print(one, "a", 0, body), print(other, "b", 23, edited));
    assertThat(changes).hasSameSizeAs(places);
    Set<String> shown = new TreeSet<>();
    changes.forEach(change -> shown.add(shown(change)));
    assertThat(shown).isEqualTo(planted);
  }

  private record Edit(String from, String to, String shown) {

    String applied(String line) {
      return line.replaceFirst(from, to);
    }
  }

  private static final List<Edit> EDITS =
      List.of(
          new Edit(" shall ", " shall not ", "+not"),
          new Edit(" shall ", " may ", "-shall+may"),
          new Edit("\\d+ days", "9 days", "-#+#"),
          new Edit("\\$\\d+,000", "\\$1,500", "-$#,#+$#,#"),
          new Edit(" shall ", " shall promptly ", "+promptly"),
          new Edit(", without delay", "", "-without delay,"));

  private static String shown(ProvisionChange change) {
    StringBuilder shown = new StringBuilder();
    Stream.of(change.words().heading(), change.words().text(), change.words().continuation())
        .flatMap(List::stream)
        .forEach(
            edit -> {
              switch (edit) {
                case TextEdit.Equal equal -> {}
                case TextEdit.Delete delete -> shown.append('-').append(delete.before().strip());
                case TextEdit.Insert insert -> shown.append('+').append(insert.after().strip());
              }
            });
    return shown.toString().replaceAll("\\d+", "#");
  }

  private static List<ProvisionChange> told(LegalText before, LegalText after) {
    Comparison comparison = new Differ().compare(before, after);
    assertThat(comparison.verification().isProved()).isTrue();
    return comparison.changes().stream().filter(ProvisionChange::isLevel).toList();
  }

  private static List<String> body(boolean isState, Random random) {
    List<String> body = new ArrayList<>();
    for (int section = 1; section < 8; section++) {
      String number =
          isState
              ? "5.20.0" + section + "0"
              : (section == 1 ? "SECTION 1." : "SEC. " + section + ".");
      body.add(
          "= " + number + " | Duties of the " + PortPrints.noun(random) + " of part " + section);
      for (int i = 1; i < 4; i++) {
        String letter = isState ? "(" + i + ")" : "(" + (char) ('a' + i - 1) + ")";
        String inner = isState ? "(a)" : "(1)";
        String second = isState ? "(b)" : "(2)";
        body.add("  " + letter + " " + sentence(random));
        body.add("    " + inner + " " + sentence(random));
        body.add("    " + second + " " + sentence(random));
      }
    }
    return body;
  }

  private static String sentence(Random random) {
    return PortPrints.duty(random)
        + " within %d days, without delay, for a fee of $%d,000 under section %d."
            .formatted(10 + random.nextInt(80), 1 + random.nextInt(90), 10 + random.nextInt(80));
  }

  private LegalText print(String layout, String name, int more, List<String> body)
      throws Exception {
    List<String> head =
        new ArrayList<>(
            List.of(
                "layout: " + layout,
                "title: The Anchorage Act" + " of the Port".repeat(more / 10),
                "citation: Anchorage " + name + " " + more + " (invented)"));
    head.addAll(PortPrints.headers(layout));
    List<String> lines = new ArrayList<>(body);
    if (!layout.equals("bill")) {
      lines.add(0, "P: Stamp of the clerk" + ", seen again".repeat(more));
    }
    return PortPrints.print(folder, name, head, lines);
  }
}
