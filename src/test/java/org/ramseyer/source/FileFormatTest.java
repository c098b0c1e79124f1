package org.ramseyer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileFormatTest {

  @TempDir private Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.ISO_8859_1));
  }

  @ParameterizedTest
  @CsvSource({
    "a.pdf, %PDF-1.7 rest, PDF",
    "b.txt, %PDF-1.7 rest, PDF",
    "c.xml, <?xml version='1.0'?><bill/>, XML",
    "d.txt, <?xml version='1.0'?><bill/>, XML",
    "e.xml, <bill/>, XML",
    "f.txt, Section 1. A text that speaks of %PDF- files., TEXT",
    "g.md, # Title, MARKDOWN",
    "h, words, TEXT"
  })
  void goesByContentBeforeTheName(String name, String content, FileFormat format) throws Exception {
    assertThat(FileFormat.detect(file(name, content))).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource({"a.pdf, just words, is named .pdf but is not a PDF", "c.txt, '', is empty"})
  void saysPlainlyWhatItCannotRead(String name, String content, String reason) throws Exception {
    Path file = file(name, content == null ? "" : content);
    assertThatThrownBy(() -> FileFormat.detect(file))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageEndingWith(reason);
  }

  @Test
  void refusesBytesThatAreNoTextUnderATextName() throws Exception {
    Path file = file("picture.txt", "\u0089PNG\r\n\u001a\n\0\0\0");
    assertThatThrownBy(() -> FileFormat.detect(file)).hasMessageContaining("no text");
  }

  @Test
  void namesFoldersAndMissingFiles() {
    assertThatThrownBy(() -> FileFormat.detect(folder)).hasMessageEndingWith("is a folder");
    assertThatThrownBy(() -> FileFormat.detect(folder.resolve("gone.pdf")))
        .hasMessageEndingWith("does not exist");
  }
}
