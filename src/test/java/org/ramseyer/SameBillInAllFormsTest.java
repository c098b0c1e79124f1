package org.ramseyer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ramseyer.diff.ChangeKind;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.FormDifferences;
import org.ramseyer.model.LegalText;

/**
 * Published bills as PDF, XML of the Bill DTD, USLM and typed text, where they lie beside the
 * checkout (system property {@code ramseyer.data}, else {@code ../shared/data}): the comparison of
 * any two forms of one bill shows no change.
 *
 * <p>What a form has not is told apart: USLM as converted in 2021 has neither the chamber nor the
 * actions nor the calendar and report number; and the typed form writes in small letters what the
 * print sets in small capitals. Nothing else is.
 */
class SameBillInAllFormsTest {

  private static final Path BILLS =
      Path.of(System.getProperty("ramseyer.data", "../shared/data"), "gpo");
  private static final List<String> ENDINGS = List.of(".pdf", ".xml", "-uslm.xml", ".htm");

  @TestFactory
  List<DynamicTest> comparisonOfAnyTwoFormsShowsNothing() throws Exception {
    if (!Files.isDirectory(BILLS)) {
      // A test of its own, so that the report shows it as skipped, with the reason.
      return List.of(
          DynamicTest.dynamicTest("real bills", () -> assumeTrue(false, BILLS + " is not there")));
    }
    try (Stream<Path> files = Files.list(BILLS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".pdf"))
          .map(name -> name.substring(0, name.length() - 4))
          .sorted()
          .map(stem -> DynamicTest.dynamicTest(stem, () -> check(stem)))
          .toList();
    }
  }

  private static void check(String stem) throws Exception {
    Map<String, LegalText> forms = new LinkedHashMap<>();
    for (String ending : ENDINGS) {
      Path file = BILLS.resolve(stem + ending);
      if (Files.exists(file)) {
        forms.put(ending, Ramseyer.read(file, stem));
      }
    }
    List<String> differences = new ArrayList<>();
    for (String before : forms.keySet()) {
      for (String after : forms.keySet()) {
        if (ENDINGS.indexOf(before) < ENDINGS.indexOf(after)) {
          check(Ramseyer.compare(forms.get(before), forms.get(after)), before + after, differences);
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  private static void check(Comparison comparison, String forms, List<String> into) {
    comparison.changes().forEach(change -> into.add(forms + ": " + change));
    for (Map<ChangeKind, Integer> counts :
        List.of(comparison.counts(), comparison.countsOutside())) {
      counts.forEach(
          (kind, count) -> {
            if (kind != ChangeKind.UNCHANGED && count > 0) {
              into.add(forms + ": " + count + " " + kind.word());
            }
          });
    }
    if (!comparison.verification().isProved()) {
      into.add(forms + ": " + comparison.verification().sentence());
    }
    FormDifferences ofForm = comparison.forms();
    boolean leavesOut = ofForm != null && !ofForm.lines().isEmpty();
    boolean hasCapitals = ofForm != null && !ofForm.capitals().isEmpty();
    if ((leavesOut && !forms.contains("-uslm.xml")) || (hasCapitals && !forms.contains(".htm"))) {
      into.add(forms + ": " + ofForm);
    }
  }
}
