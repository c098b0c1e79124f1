package org.ramseyer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramseyer.corpus.Catalog;

class SourcesTest {

  @TempDir private Path folder;

  @Test
  void findsEveryFormatThatIsReadInAFolder() throws Exception {
    assertThat(
            found(
                "a.pdf",
                "b.xml",
                "c.htm",
                "d.HTML",
                "e.docx",
                "f.txt",
                "g.md",
                "h.markdown",
                "i.akn",
                "j.xhtml"))
        .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
  }

  @Test
  void passesOverWhatIsNoDocument() throws Exception {
    assertThat(found("a.pdf", "notes.log", "picture.png", "archive.zip", "README"))
        .containsExactly("a");
  }

  @Test
  void givesFilesOfOneNameIdsOfTheirOwn() throws Exception {
    assertThat(found("bill.htm", "bill.pdf", "bill.xml"))
        .containsExactly("bill", "bill.pdf", "bill.xml");
  }

  private List<String> found(String... names) throws Exception {
    for (String name : names) {
      Files.writeString(folder.resolve(name), "x");
    }
    Catalog none = Catalog.load(Files.writeString(folder.resolve("none.yaml"), "[]"));
    return Sources.of(none, folder, List.of(folder)).stream().map(Sources.Source::id).toList();
  }
}
