package org.ramseyer.structure.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Provision;

/**
 * Published bills in several formats, where they lie beside the checkout (system property {@code
 * ramseyer.data}, else {@code ../shared/data}): each format gives the numbered provisions that the
 * Bill DTD gives.
 */
class SameBillTest {

  private static final Path BILLS =
      Path.of(System.getProperty("ramseyer.data", "../shared/data"), "gpo");

  @TestFactory
  List<DynamicTest> uslmGivesTheWordsOfEveryNumberedProvision() throws Exception {
    return each(
        "-uslm.xml",
        (dtd, other) ->
            assertThat(numbered(UslmReader.read(other, "same"), true))
                .isEqualTo(numbered(BillXmlReader.read(dtd, "same"), true)));
  }

  /**
   * The typed text writes § as Sec. and knows no small capitals, so that its words may differ; its
   * tree may not.
   */
  @TestFactory
  List<DynamicTest> theTypedTextGivesEveryNumberedProvision() throws Exception {
    return each(
        ".htm",
        (dtd, other) ->
            assertThat(numbered(GovinfoHtmReader.read(other, "same"), false))
                .isEqualTo(numbered(BillXmlReader.read(dtd, "same"), false)));
  }

  private interface Check {
    void of(Path dtd, Path other) throws Exception;
  }

  private static List<DynamicTest> each(String ending, Check check) throws Exception {
    if (!Files.isDirectory(BILLS)) {
      // A test of its own, so that the report shows it as skipped, with the reason.
      return List.of(
          DynamicTest.dynamicTest("real bills", () -> assumeTrue(false, BILLS + " is not there")));
    }
    try (Stream<Path> files = Files.list(BILLS)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .map(
              file -> {
                String stem = file.getFileName().toString().replace(ending, "");
                return DynamicTest.dynamicTest(
                    stem, () -> check.of(file.resolveSibling(stem + ".xml"), file));
              })
          .toList();
    }
  }

  /** One line for each numbered provision: its path, and its words without case and marks. */
  private static List<String> numbered(LegalText text, boolean withWords) {
    List<String> lines = new ArrayList<>();
    text.walk(
        provision -> {
          if (provision.num() != null) {
            lines.add(provision.path() + (withWords ? " " + words(provision) : ""));
          }
        });
    return lines;
  }

  private static String words(Provision provision) {
    return (provision.heading().text() + provision.text().text() + provision.continuation().text())
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
