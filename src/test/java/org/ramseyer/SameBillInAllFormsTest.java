package org.ramseyer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Provision;

/**
 * Published bills as PDF, XML of the Bill DTD, USLM and typed text, where they lie beside the
 * checkout (system property {@code ramseyer.data}, else {@code ../shared/data}): the comparison of
 * any two forms of one bill shows nothing.
 *
 * <p>What may differ is what a form has not: USLM as converted in 2021 has neither the chamber nor
 * the actions nor the calendar and report number; and the typed form writes in small letters what
 * the print sets in small capitals.
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
          Ramseyer.compare(forms.get(before), forms.get(after)).changes().stream()
              .filter(change -> !isExpected(change, before, after))
              .forEach(change -> differences.add(before + after + ": " + change));
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  private static boolean isExpected(ProvisionChange change, String before, String after) {
    Provision earlier = change.before();
    Provision later = change.after();
    if (earlier != null && later != null) {
      boolean isTyped = before.equals(".htm") || after.equals(".htm");
      return isTyped && small(earlier).equals(small(later));
    }
    Provision only = change.provision();
    boolean stoodAround = only.kind() == LevelKind.PREFACE || only.kind() == LevelKind.SIGNATURE;
    String without = earlier == null ? before : after;
    return stoodAround && without.equals("-uslm.xml");
  }

  private static String small(Provision provision) {
    return provision.text().text().toLowerCase(Locale.ROOT);
  }
}
