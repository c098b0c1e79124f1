package org.ramseyer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
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
    "h, words, TEXT",
    "i.xml, <?xml version='1.0'?><!-- a --><bill xmlns='http://schemas.gpo.gov/xml/uslm'/>, USLM",
    "j.txt, <?xml version='1.0'?><x:akomaNtoso xmlns:x='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'/>, AKN",
    "k.txt, <!DOCTYPE html><html><body><p>words</p></body></html>, HTML",
    "l.htm, <p>words</p>, HTML",
    "m.xml, <?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>, HTML",
    "n.htm, <html><body><pre>words</pre></body></html>, GOVINFO_HTM",
    "o.xml, <?xml version='1.0'?><bill, XML"
  })
  void goesByContentBeforeTheName(String name, String content, FileFormat format) throws Exception {
    assertThat(FileFormat.detect(file(name, content))).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource({
    "a.pdf, just words, is named .pdf but is not a PDF",
    "b.docx, just words, is named .docx but is not a Word document",
    "c.txt, '', is empty"
  })
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
  void takesAnArchiveForAWordDocument() throws Exception {
    assertThat(FileFormat.detect(file("paper.txt", "PK\u0003\u0004\0\0")))
        .isEqualTo(FileFormat.DOCX);
  }

  @Test
  void namesFoldersAndMissingFiles() {
    assertThatThrownBy(() -> FileFormat.detect(folder)).hasMessageEndingWith("is a folder");
    assertThatThrownBy(() -> FileFormat.detect(folder.resolve("gone.pdf")))
        .hasMessageEndingWith("does not exist");
  }

  @Test
  void printsNothingOfBytesThatCannotBeDecoded() throws Exception {
    PrintStream own = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      FileFormat.detect(file("p.xml", "<?xml version='1.0'?><b\u00e2(ill>"));
      FileFormat.detect(file("q.xml", "<\u00e2(?xml version='1.0'?><bill>"));
    } finally {
      System.setErr(own);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void knowsXmlOfTwoByteCharactersWithoutAMark() throws Exception {
    String bill = "<?xml version='1.0'?><bill xmlns='http://schemas.gpo.gov/xml/uslm'/>";
    Path file = Files.write(folder.resolve("r.xml"), bill.getBytes(StandardCharsets.UTF_16LE));
    assertThat(FileFormat.detect(file)).isEqualTo(FileFormat.USLM);
  }
}
