package org.ramseyer.render.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.ramseyer.Ramseyer;
import org.ramseyer.model.LegalText;

/**
 * Every document of the corpus, and the real ones where they lie beside the checkout (system
 * property {@code ramseyer.data}, else {@code ../shared/data}): written as Akoma Ntoso it breaks no
 * rule of the schema, and read back it gives the same tree.
 */
class AknCorpusTest {

  private static final Path DATA = Path.of(System.getProperty("ramseyer.data", "../shared/data"));

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everyShippedDocumentIsValidAndReadBackTheSame() throws IOException {
    return documents(Path.of("corpus"), ".*\\.pdf");
  }

  @TestFactory
  Stream<DynamicTest> everyRealDocumentIsValidAndReadBackTheSame() throws IOException {
    if (!Files.isDirectory(DATA)) {
      return Stream.of(
          DynamicTest.dynamicTest(
              "real documents", () -> assumeTrue(false, DATA + " is not there")));
    }
    return Stream.concat(
        documents(DATA.resolve("gpo"), ".*"), documents(DATA.resolve("state"), ".*\\.pdf"));
  }

  private Stream<DynamicTest> documents(Path root, String names) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> Files.isRegularFile(file) && file.toString().matches(names))
          .sorted()
          .toList()
          .stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private void check(Path file) throws Exception {
    LegalText text = AknDocumentTest.withoutPlaces(Ramseyer.read(file));
    byte[] written = AknDocument.write(text);
    List<String> faults = new ArrayList<>(AknRules.faults(written));
    if (AknSchema.isThere()) {
      faults.addAll(AknSchema.faults(written));
    }
    assertThat(faults).isEmpty();
    Path akn = Files.write(folder.resolve("document.akn"), written);
    assertThat(Ramseyer.read(akn, text.id()).provisions()).isEqualTo(text.provisions());
  }
}
