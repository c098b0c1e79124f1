package org.ramseyer.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.ramseyer.Progress;
import org.ramseyer.Ramseyer;
import org.ramseyer.UpdateReport;

@Timeout(180)
class IndexRunTest {

  @TempDir private Path folder;

  private UpdateReport index(Path files, String index) throws Exception {
    return Ramseyer.open(folder, folder.resolve(index)).update(List.of(files), Progress.NONE);
  }

  @Test
  void hostileFilesStopNoIndexRunAndLeaveItsOrderAlone() throws Exception {
    Path files = Files.createDirectories(folder.resolve("files"));
    for (int i = 10; i < 22; i++) {
      Files.writeString(
          files.resolve("rule-" + i + ".txt"), "SECTION " + i + ". No dog shall bark.");
    }
    Map<String, byte[]> hostile = HostileFiles.all();
    for (String name :
        List.of(
            "flate-bomb-as-object-stream.pdf",
            "noise.pdf",
            "zip-bomb.docx",
            "nested-elements.xml")) {
      Files.write(files.resolve(name), hostile.get(name));
    }
    Files.createSymbolicLink(files.resolve("nowhere.pdf"), Path.of("gone"));
    UpdateReport first = index(files, "one");
    assertThat(first.read()).hasSize(12).isSorted();
    assertThat(first.failures())
        .extracting(UpdateReport.Failure::id)
        .containsExactlyInAnyOrder(
            "flate-bomb-as-object-stream", "nested-elements", "noise", "nowhere", "zip-bomb");
    UpdateReport second = index(files, "two");
    assertThat(second.read()).isEqualTo(first.read());
    assertThat(second.failures()).isEqualTo(first.failures());
    assertThat(index(files, "two").unchanged()).isEqualTo(12);
  }
}
