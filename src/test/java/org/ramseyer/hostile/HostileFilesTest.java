package org.ramseyer.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.ramseyer.Ramseyer;
import org.ramseyer.model.LegalText;
import org.ramseyer.source.UnreadableDocumentException;
import org.ramseyer.worker.ReaderPool;

/**
 * Every hostile file, read by a child as an index run reads it, ends within its time in a text or
 * in one plain sentence; what was lost is named.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilesTest {

  private static final long SECONDS = 30;

  /** What nobody can lose words of, because no words stand before or behind the trap. */
  private static final Set<String> WITHOUT_LOSS =
      Set.of(
          "sizes-beyond-reason.pdf",
          "page-of-no-size.pdf",
          "nested-tables.docx",
          "one-line.txt",
          "lines-of-numbers.txt",
          "quotes-without-end.txt",
          "entities-upon-entities.xml",
          "entity-of-a-local-file.xml",
          "nested-divs.html",
          "nested-tables.html",
          "nested-formatting.html");

  @TempDir private Path folder;
  private ReaderPool pool;

  @BeforeAll
  void open() {
    pool = Ramseyer.readers(1);
  }

  @AfterAll
  void close() {
    pool.close();
  }

  /** What came of a file: its text, or the sentence. */
  private record Ending(LegalText text, String sentence, double seconds) {}

  private Ending read(Path file) {
    long start = System.nanoTime();
    try {
      return new Ending(pool.read(file, "some-id"), "", since(start));
    } catch (UnreadableDocumentException e) {
      return new Ending(null, e.getMessage(), since(start));
    }
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void assertEndsWell(Path file, Ending ending) {
    int pages = ending.text() == null ? 0 : ending.text().source().pages();
    assertThat(ending.seconds()).isLessThan(SECONDS + 0.020 * pages);
    assertThat(ending.sentence().lines().count()).isLessThanOrEqualTo(1);
    assertThat(ending.sentence()).doesNotContain("Exception", "Error", "\tat ");
  }

  @TestFactory
  List<DynamicTest> everyFileEndsInATextOrASentence() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    HostileFiles.all()
        .forEach(
            (name, bytes) ->
                tests.add(
                    DynamicTest.dynamicTest(
                        name,
                        () -> {
                          Path file = Files.write(folder.resolve(name), bytes);
                          Ending ending = read(file);
                          assertEndsWell(file, ending);
                          assertThat(
                                  ending.text() == null
                                      || !ending.text().losses().isEmpty()
                                      || WITHOUT_LOSS.contains(name))
                              .as("loss is reported: %s", ending)
                              .isTrue();
                        })));
    return tests;
  }

  @TestFactory
  Stream<DynamicTest> everyCollectedFileEndsInATextOrASentence() throws IOException {
    Path collected =
        Path.of(System.getProperty("ramseyer.data", "../shared/data")).resolve("hostile");
    if (!Files.isDirectory(collected)) {
      return Stream.of(
          DynamicTest.dynamicTest(
              "no collected files", () -> assumeThat(collected).as("is not there").exists()));
    }
    return Files.list(collected)
        .sorted()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(), () -> assertEndsWell(file, read(file))));
  }

  @Test
  void aPipeIsRefusedAndNotWaitedFor() throws Exception {
    Path pipe = folder.resolve("pipe.pdf");
    assumeThat(made("mkfifo", pipe.toString())).as("mkfifo makes pipes here").isTrue();
    assertThat(read(pipe).sentence()).endsWith("pipe.pdf: is not a regular file");
  }

  @Test
  void aLinkThatLeadsNowhereIsNamed() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), Path.of("nothing"));
    assertThat(read(link).sentence()).endsWith("link.pdf: is a link that leads nowhere");
  }

  @Test
  void aFolderNamedLikeAFileIsNamed() throws Exception {
    Path inner = Files.createDirectories(folder.resolve("folder.pdf"));
    assertThat(read(inner).sentence()).endsWith("folder.pdf: is a folder");
  }

  @Test
  void aFileThatMayNotBeOpenedIsNamed() throws Exception {
    Path closed = Files.writeString(folder.resolve("closed.txt"), "SECTION 1. Words.");
    assumeThat(made("chmod", "000", closed.toString())).isTrue();
    assumeThat(Files.isReadable(closed)).as("this user may open every file").isFalse();
    assertThat(read(closed).sentence()).contains("permission is denied");
  }

  @Test
  void namesWithLineEndsAndDashesAreFilesLikeOthers() throws Exception {
    for (String name : List.of("two\nlines.txt", "-rf.txt", "--help.txt", "\u001B[31mred.txt")) {
      Path file = Files.writeString(folder.resolve(name), "SECTION 1. No person shall whistle.");
      assertThat(read(file).text().paragraphs()).isNotEmpty();
      Path empty = Files.writeString(folder.resolve("empty" + name), "");
      assertThat(read(empty).sentence()).endsWith("is empty").doesNotContain("\n", "\u001B");
    }
  }

  private static boolean made(String... command) throws IOException {
    try {
      Process process = new ProcessBuilder(command).start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (InterruptedException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
