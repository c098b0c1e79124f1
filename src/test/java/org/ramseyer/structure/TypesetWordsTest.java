package org.ramseyer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ramseyer.PortPrints;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Num;

/**
 * Long texts of sentences that say nearly the same again and again, in every layout: each word
 * stands in its provision, whatever line of them ends up at the edge of a page.
 */
class TypesetWordsTest {

  private static final String[] DUTIES = {
    "The harbour board shall publish the list of berths within %d days,",
    "The keeper shall answer in writing within %d days, unless the keeper asks for more time,",
    "A permit for %d boats may be given,",
    "The fee is $%d,000 a year,",
    "No barge longer than %d feet may lie at the quay after sunset,"
  };
  private static final String[] ENDINGS = {
    " and the clerk shall keep the answer open to all.",
    " without delay.",
    " and section %d of this chapter applies to the notice, to the copy of the notice, and to whoever"
        + " keeps either of them."
  };

  private static final List<String> LAYOUTS =
      List.of("act", "bill", "code", "letter", "ordinance", "terms");

  @TempDir private Path folder;

  static Stream<Arguments> prints() {
    return LAYOUTS.stream()
        .flatMap(layout -> IntStream.range(0, 24).mapToObj(seed -> Arguments.of(layout, seed)));
  }

  @ParameterizedTest
  @MethodSource("prints")
  void keepsEachWordInItsProvision(String layout, int seed) throws Exception {
    List<String> body = body(layout, new Random(seed));
    LegalText text = print(layout, body);
    List<String> printed = new ArrayList<>();
    text.walk(
        provision -> {
          Num num = provision.num();
          String words = provision.heading().text() + provision.text().text();
          if (num != null && !words.isEmpty()) {
            printed.add(letters(num.text() + words + provision.continuation().text()));
          }
        });
    assertThat(printed)
        .containsExactlyElementsOf(body.stream().map(TypesetWordsTest::letters).toList());
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}$]", "").toLowerCase(Locale.ROOT);
  }

  /** Two to six pages; every third text says one sentence only. */
  private static List<String> body(String layout, Random random) {
    String section =
        switch (layout) {
          case "bill", "ordinance" -> "= SEC. %d. | ";
          case "terms" -> "= 50.%d | ";
          default -> "= 5.20.%d | ";
        };
    int first = layout.equals("bill") || layout.equals("ordinance") ? 2 : 10;
    boolean isOne = random.nextInt(3) == 0;
    int sections = 6 + random.nextInt(8);
    List<String> body = new ArrayList<>();
    for (int i = 0; i < sections; i++) {
      body.add(section.formatted(first + i) + "Duties at the " + (i % 2 == 0 ? "quay" : "harbour"));
      for (int j = 0; j < 2 + random.nextInt(4); j++) {
        body.add("  (" + (char) ('a' + j) + ") " + sentence(isOne, random));
        for (int k = 1; k < 1 + random.nextInt(4); k++) {
          body.add("    (" + k + ") " + sentence(isOne, random));
        }
      }
    }
    return body;
  }

  private static String sentence(boolean isOne, Random random) {
    String duty = DUTIES[isOne ? 0 : random.nextInt(DUTIES.length)];
    String ending = ENDINGS[isOne ? 2 : random.nextInt(ENDINGS.length)];
    return (duty + ending).formatted(10 + random.nextInt(80), 10 + random.nextInt(80));
  }

  private LegalText print(String layout, List<String> body) throws Exception {
    List<String> head =
        new ArrayList<>(
            List.of(
                "layout: " + layout,
                "title: The Anchorage Act",
                "citation: Anchorage 1 (invented)"));
    head.addAll(PortPrints.headers(layout));
    return PortPrints.print(folder, "any", head, body);
  }
}
