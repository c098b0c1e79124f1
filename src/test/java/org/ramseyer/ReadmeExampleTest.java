package org.ramseyer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramseyer.diff.Comparison;
import org.ramseyer.model.LegalText;
import org.ramseyer.render.html.HtmlRedline;
import org.ramseyer.source.UnreadableDocumentException;

/** The five lines of Java that the README shows run as they stand there. */
class ReadmeExampleTest {

  @TempDir private Path folder;

  @Test
  void comparesTwoVersionsInFiveLines() throws IOException, UnreadableDocumentException {
    Path corpus = Path.of("corpus/national");
    Path redline = folder.resolve("redline.html");
    // begin
    LegalText before = Ramseyer.read(corpus.resolve("fed-fra-2022.pdf"));
    LegalText after = Ramseyer.read(corpus.resolve("fed-fra-2025.pdf"));
    Comparison comparison = Ramseyer.compare(before, after);
    Files.writeString(redline, HtmlRedline.render(comparison));
    assert comparison.verification().isProved();
    // end
    assertThat(Files.readString(redline)).contains("both texts reproduced letter for letter");
  }

  @Test
  void showsTheSameLinesInTheReadme() throws IOException {
    List<String> source =
        Files.readAllLines(Path.of("src/test/java/org/ramseyer/ReadmeExampleTest.java"));
    List<String> shown =
        source.subList(source.indexOf("    // begin") + 1, source.indexOf("    // end")).stream()
            .map(String::strip)
            .toList();
    assertThat(shown).hasSize(5);
    assertThat(Files.readString(Path.of("README.md"))).contains(String.join("\n", shown));
  }
}
