package org.ramseyer.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ramseyer.PortPrints;
import org.ramseyer.model.LegalText;

/**
 * One bill printed twice, with other front matter, so that lines, hyphens and pages break
 * elsewhere: nothing changed but what was changed on purpose.
 */
class PrintedTwiceTest {

  private static final String PLANTED = "tarpaulin";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void showsNothingWhereOnlyLinesAndPagesBreakElsewhere(long seed) throws Exception {
    List<String> body = body(new Random(seed));
    Comparison comparison =
        new Differ().compare(print("one", seed, body), print("other", seed + 40, body));
    assertThat(comparison.changes()).filteredOn(ProvisionChange::isLevel).isEmpty();
    assertThat(comparison.verification().isProved()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void showsExactlyThePlantedWords(long seed) throws Exception {
    List<String> body = body(new Random(seed));
    List<String> edited = new ArrayList<>(body);
    Random random = new Random(seed);
    TreeSet<Integer> places = new TreeSet<>();
    while (places.size() < 5) {
      int line = random.nextInt(body.size());
      if (body.get(line).contains(" near ")) {
        places.add(line);
      }
    }
    places.forEach(
        line -> edited.set(line, body.get(line).replaceFirst(" near ", " near " + PLANTED + " ")));
    Comparison comparison =
        new Differ().compare(print("one", seed, body), print("other", seed + 40, edited));
    List<ProvisionChange> changes =
        comparison.changes().stream().filter(ProvisionChange::isLevel).toList();
    assertThat(changes)
        .hasSameSizeAs(places)
        .allSatisfy(
            change ->
                assertThat(change.words().text())
                    .filteredOn(edit -> !(edit instanceof TextEdit.Equal))
                    .singleElement()
                    .isEqualTo(new TextEdit.Insert(PLANTED + " ")));
  }

  private static List<String> body(Random random) {
    List<String> body = new ArrayList<>();
    body.add("= SECTION 1. | Short title");
    body.add("This Act may be cited as the “Anchorage Act”.");
    for (int section = 2; section < 9; section++) {
      body.add("= SEC. " + section + ". | Duties of the " + PortPrints.noun(random));
      for (char letter = 'a'; letter < 'd'; letter++) {
        body.add("  (" + letter + ") In general.—" + PortPrints.duty(random) + ".");
        body.add("    (1) " + PortPrints.duty(random) + ".");
        body.add("    (2) " + PortPrints.duty(random) + ".");
      }
    }
    return body;
  }

  private LegalText print(String name, long seed, List<String> body) throws Exception {
    List<String> head =
        List.of(
            "layout: bill",
            "title: Anchorage Act",
            "citation: H.R. 1, 1st Congress (introduced in House)",
            "congress: 1st CONGRESS",
            "session: 1st Session",
            "number: H. R. 1",
            "stage: IH",
            "chamber: IN THE HOUSE OF REPRESENTATIVES",
            "date: May 4, 2021",
            "action: Introduced" + " and considered".repeat((int) (seed * 7 % 60)) + ".",
            "long-title: To keep anchorages" + " safe and".repeat((int) (seed * 5 % 20)) + " dry.");
    return PortPrints.print(folder, name, head, body);
  }
}
