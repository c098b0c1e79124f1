package org.ramseyer.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.LegalText;
import org.ramseyer.source.UnreadableDocumentException;

/** Whatever a child does, the pool answers in one sentence and reads the next file. */
@Timeout(120)
class ReaderPoolTest {

  // Long enough for a process to start on a busy machine, short enough to wait for.
  private final ReaderPool pool =
      ReaderPool.open(UnrulyChild.class, 2, () -> new Deadline(Duration.ofSeconds(8)));

  @AfterEach
  void close() {
    pool.close();
  }

  private LegalText read(String file) throws UnreadableDocumentException {
    return pool.read(Path.of(file), "some-id");
  }

  private static long pid(LegalText text) {
    return Long.parseLong(text.identity().title());
  }

  private static Path folder(LegalText text) {
    return Path.of(text.diagnostics().get(0).message());
  }

  @Test
  void givesTheReasonOfTheChild() {
    assertThatThrownBy(() -> read("refuse"))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage("refuse: is no bill");
  }

  @Test
  void readsOneFileAfterTheOtherInTheSameChild() throws Exception {
    assertThat(pid(read("a")))
        .isEqualTo(pid(read("b")))
        .isNotEqualTo(ProcessHandle.current().pid());
  }

  @Test
  void killsAChildThatDoesNotEndAndReadsTheNextFile() throws Exception {
    long before = pid(read("a"));
    assertThatThrownBy(() -> read("forever"))
        .hasMessage("forever: was not read within 8 seconds, so its reading was ended");
    assertThat(ProcessHandle.of(before).filter(ProcessHandle::isAlive)).isEmpty();
    assertThat(pid(read("b"))).isNotEqualTo(before);
  }

  @Test
  void givesMoreTimeForPagesThatWereRead() throws Exception {
    try (ReaderPool hasty =
        ReaderPool.open(UnrulyChild.class, 1, () -> new Deadline(Duration.ofMillis(10)))) {
      // 500 pages at 20 ms are ten seconds; that they come in time is the child's own affair.
      assertThatThrownBy(() -> hasty.read(Path.of("forever"), "forever"))
          .hasMessageContaining("was not read");
    }
    assertThat(read("pages").id()).isEqualTo("some-id");
  }

  @Test
  void saysThatAFileNeedsTooMuchMemory() {
    assertThatThrownBy(() -> read("memory"))
        .hasMessage(
            "memory: needs more memory than the 512 MB that the reading of a file is given");
  }

  @Test
  void outlivesAChildThatDies() throws Exception {
    read("a");
    assertThatThrownBy(() -> read("die"))
        .hasMessage("die: broke the process that read it, so nothing of it was read");
    assertThat(read("b").id()).isEqualTo("some-id");
  }

  @Test
  void hearsNothingOfWhatLibrariesPrint() throws Exception {
    assertThat(read("print").id()).isEqualTo("some-id");
  }

  @Test
  void readsAFileWithoutRecognitionWhereThatBrokeTheChild() throws Exception {
    assertThat(read("draw").diagnostics())
        .extracting(Diagnostic::code)
        .contains("recognition-failed");
  }

  @Test
  void deletesTheTemporaryFilesOfAChildThatWasEnded() throws Exception {
    Path folder = folder(read("a"));
    assertThat(folder).exists();
    assertThatThrownBy(() -> read("litter")).hasMessageContaining("broke the process");
    assertThat(folder).doesNotExist();
  }

  @Test
  void endsItsChildrenWhenItIsClosed() throws Exception {
    LegalText text = read("a");
    pool.close();
    assertThat(ProcessHandle.of(pid(text)).filter(ProcessHandle::isAlive)).isEmpty();
    assertThat(folder(text)).doesNotExist();
    assertThatThrownBy(() -> read("b")).hasMessage("b: was not read: the program is ending");
  }

  @Test
  void readsTwoFilesAtOnce() throws Exception {
    try (ExecutorService callers = Executors.newFixedThreadPool(2)) {
      Future<LegalText> one = callers.submit(() -> read("pages"));
      Future<LegalText> two = callers.submit(() -> read("pages"));
      assertThat(pid(one.get())).isNotEqualTo(pid(two.get()));
    }
  }

  @Test
  void aChildEndsWhenItsInputEnds() throws Exception {
    Path folder = Files.createTempDirectory("ramseyer-test-");
    Process child = new ProcessBuilder(ChildCommand.of(UnrulyChild.class, folder)).start();
    try {
      new Request(Path.of("forever"), "id", true)
          .frame()
          .write(new java.io.DataOutputStream(child.getOutputStream()));
      child.getOutputStream().close();
      assertThat(child.waitFor(30, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
    } finally {
      child.destroyForcibly();
      Files.deleteIfExists(folder);
    }
  }
}
