package org.ramseyer.structure.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ramseyer.model.LegalText;

/**
 * Every folder of {@code golden/markup} holds a {@code bill.xml} and the {@code bill.tree} that it
 * gives; {@code -Dgolden=write} writes the trees anew.
 */
class BillXmlGoldenTest {

  private static final Path CASES = Path.of("src/test/resources/golden/markup");

  @TestFactory
  List<DynamicTest> givesTheExpectedTree() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .sorted()
          .map(
              folder ->
                  DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)))
          .toList();
    }
  }

  private static void check(Path folder) throws Exception {
    LegalText text = BillXmlReader.read(folder.resolve("bill.xml"), "golden");
    Path expected = folder.resolve("bill.tree");
    String tree = TreeLines.of(text);
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(expected, tree);
    }
    assertThat(tree).isEqualTo(Files.readString(expected));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("bill.xml", "bill.tree");
    }
  }
}
