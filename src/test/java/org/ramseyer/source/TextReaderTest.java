package org.ramseyer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramseyer.model.Place;

class TextReaderTest {

  @TempDir private Path folder;

  private List<SourceLine> lines(String name, byte[] content)
      throws IOException, UnreadableDocumentException {
    return TextReader.read(Files.write(folder.resolve(name), content)).pages().get(0).lines();
  }

  private List<SourceLine> lines(String name, String content)
      throws IOException, UnreadableDocumentException {
    return lines(name, content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void keepsTheLineNumbersOfTheFile() throws Exception {
    List<SourceLine> lines = lines("a.txt", "one\r\n\r\n  two\n");
    assertThat(lines)
        .extracting(SourceLine::place)
        .containsExactly(new Place(1, 1), new Place(1, 3));
    assertThat(lines.get(1).left()).isGreaterThan(lines.get(0).left());
  }

  @Test
  void turnsTypewriterQuotes() throws Exception {
    assertThat(lines("a.txt", "The term \"dinghy\" is the owner's (\"craft\").").get(0).text())
        .isEqualTo("The term “dinghy” is the owner’s (“craft”).");
  }

  @Test
  void readsBytesThatAreNotUtf8AsLatin1() throws Exception {
    assertThat(lines("a.txt", "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1)).get(0).text())
        .isEqualTo("café");
  }

  @Test
  void setsMarkdownHeadingsInBoldAndDropsMarksOfEmphasis() throws Exception {
    List<SourceLine> lines =
        lines("a.md", "## Use of boats\n\nA **keeper** shall\nnot use `tar`.\n");
    assertThat(lines)
        .extracting(SourceLine::text)
        .containsExactly("Use of boats", "A keeper shall", "not use tar.");
    assertThat(lines.get(0).face().isBold()).isTrue();
    assertThat(lines.get(1).face().isBold()).isFalse();
  }

  @Test
  void refusesBinaryContent() throws Exception {
    Path file = Files.write(folder.resolve("a.txt"), new byte[] {1, 2, 3, 0});
    assertThatThrownBy(() -> TextReader.read(file)).hasMessageContaining("no text");
  }
}
