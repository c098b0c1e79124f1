package org.ramseyer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a user names by mistake: one line that says what is wrong, the right exit code, and no
 * stack trace.
 */
class BadInputTest {

  @TempDir private Path folder;

  @Test
  void saysThatAFileDoesNotExist() {
    assertOneLine(
        Cli.launch("parse", folder.resolve("none.pdf").toString()),
        ExitCode.FAILED,
        "none.pdf",
        "does not exist");
  }

  @Test
  void saysThatAFolderIsNoDocument() {
    assertOneLine(Cli.launch("parse", folder.toString()), ExitCode.FAILED, "is a folder");
  }

  @Test
  void saysThatAFileIsEmpty() throws IOException {
    assertOneLine(
        Cli.launch("parse", file("empty.pdf", "")), ExitCode.FAILED, "empty.pdf", "is empty");
  }

  @Test
  void saysThatTextNamedPdfIsNoPdf() throws IOException {
    assertOneLine(
        Cli.launch("parse", file("notes.pdf", "Minutes of the meeting\n")),
        ExitCode.FAILED,
        "notes.pdf",
        "PDF");
  }

  @Test
  void saysThatATruncatedPdfCannotBeRead() throws IOException {
    Path whole = pdf("whole.pdf", null);
    byte[] bytes = Files.readAllBytes(whole);
    Path half = folder.resolve("half.pdf");
    Files.write(half, Arrays.copyOf(bytes, 120));
    assertOneLine(Cli.launch("parse", half.toString()), ExitCode.FAILED, "half.pdf");
  }

  @Test
  void saysThatAnEncryptedPdfNeedsAPassword() throws IOException {
    assertOneLine(
        Cli.launch("parse", pdf("secret.pdf", "open sesame").toString()),
        ExitCode.FAILED,
        "secret.pdf",
        "password");
  }

  @Test
  void saysThatXmlIsNoBill() throws IOException {
    assertOneLine(
        Cli.launch("parse", file("feed.xml", "<?xml version=\"1.0\"?><rss><channel/></rss>")),
        ExitCode.FAILED,
        "feed.xml",
        "not a bill",
        "rss");
  }

  @Test
  void saysThatXmlIsBroken() throws IOException {
    assertOneLine(
        Cli.launch("parse", file("cut.xml", "<?xml version=\"1.0\"?><bill><form>")),
        ExitCode.FAILED,
        "cut.xml");
  }

  @Test
  void refusesAnUnknownOption() {
    assertOneLine(
        Cli.launch("parse", "--fromat", "json", "x.pdf"),
        ExitCode.USAGE,
        "--fromat",
        "parse --help");
  }

  @Test
  void refusesAnUnknownCommand() {
    assertThat(Cli.launch("pares", "x.pdf").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void refusesAnUnknownDocument() {
    assertOneLine(
        Cli.launch("show", "no-such-document", "--index", folder.resolve("index").toString()),
        ExitCode.USAGE,
        "no-such-document",
        "index is empty");
  }

  @Test
  void refusesAnUnknownDocumentToCompare() {
    assertOneLine(
        Cli.launch("compare", "no-such", "nor-such", "--index", folder.resolve("index").toString()),
        ExitCode.USAGE,
        "no-such");
  }

  @Test
  void refusesAWrongDate() {
    assertOneLine(
        Cli.launch("search", "camera", "--from", "last year"),
        ExitCode.USAGE,
        "--from",
        "last year");
  }

  @Test
  void saysThatThereIsNoIndexToSearch() {
    assertOneLine(
        Cli.launch("search", "camera", "--index", folder.resolve("index").toString()),
        ExitCode.FAILED,
        "there is no index");
  }

  @Test
  void saysThatTheCorpusHasNoCatalogue() {
    assertOneLine(
        Cli.launch("--corpus", folder.toString(), "--index", folder.resolve("index").toString()),
        ExitCode.FAILED,
        "catalog.yaml");
  }

  @Test
  void aBadFileDoesNotStopABatchAndLosesNothing() throws IOException {
    String index = folder.resolve("index").toString();
    String good = file("good.txt", "SECTION 1. PARKS.\n\nA park shall not close before sunset.\n");
    String bad = file("bad.pdf", "no pdf at all");
    Cli.Result first = Cli.launch("index", good, "--index", index, "--corpus", folder.toString());
    assertThat(first.exitCode()).isEqualTo(ExitCode.DONE);
    Cli.Result second =
        Cli.launch("index", good, bad, "--index", index, "--corpus", folder.toString());
    assertThat(second.exitCode()).isEqualTo(ExitCode.SOME_UNREADABLE);
    assertThat(second.err()).contains("bad.pdf").hasLineCount(1);
    assertThat(Cli.launch("search", "\"shall not close\"", "--index", index).out())
        .contains("good");
  }

  @Test
  void aDocumentThatTurnsBadStaysInTheIndexAsItWas() throws IOException {
    String index = folder.resolve("index").toString();
    String name = file("park.txt", "SECTION 1. PARKS.\n\nA park shall not close before sunset.\n");
    Cli.launch("index", name, "--index", index, "--corpus", folder.toString());
    file("park.txt", "");
    Cli.Result again = Cli.launch("index", name, "--index", index, "--corpus", folder.toString());
    assertThat(again.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(Cli.launch("search", "sunset", "--index", index).out()).contains("park");
  }

  @Test
  void aDocumentWhoseFileIsGoneLeavesTheIndex() throws IOException {
    String index = folder.resolve("index").toString();
    String park = file("park.txt", "SECTION 1. PARKS.\n\nA park shall not close before sunset.\n");
    String pool = file("pool.txt", "SECTION 1. POOLS.\n\nA pool shall not close before sunset.\n");
    Cli.launch("index", park, pool, "--index", index, "--corpus", folder.toString());
    Files.delete(Path.of(park));
    assertThat(Cli.launch("index", pool, "--index", index, "--corpus", folder.toString()).out())
        .contains("1 gone");
    assertThat(Cli.launch("search", "sunset", "--index", index).out())
        .contains("pool")
        .doesNotContain("park");
  }

  private static void assertOneLine(Cli.Result result, int exitCode, String... words) {
    assertThat(result.err())
        .contains(words)
        .startsWith("ramseyer: ")
        .hasLineCount(1)
        .doesNotContain("Exception")
        .doesNotContain("\tat ");
    assertThat(result.out()).isEmpty();
    assertThat(result.exitCode()).isEqualTo(exitCode);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Path pdf(String name, String password) throws IOException {
    Path file = folder.resolve(name);
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      if (password != null) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      document.save(file.toFile());
    }
    return file;
  }
}
