package org.ramseyer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedDocumentTest {

  private static final String PAGE =
      """
      <html><body><h1>Harbor Code</h1><h2>Section 1. Piers</h2>
      <p>A pier is kept dry for <del>thirty</del> <ins>sixty</ins> days.</p>
      <p><ins>Gulls are fed on every pier by its keeper.</ins></p>
      </body></html>
      """;

  @TempDir private Path folder;

  private String page() throws IOException {
    return Files.writeString(folder.resolve("code.html"), PAGE).toString();
  }

  private String parsed(String... options) throws IOException {
    String[] all = new String[options.length + 4];
    all[0] = "parse";
    all[1] = page();
    all[2] = "--format";
    all[3] = "text";
    System.arraycopy(options, 0, all, 4, options.length);
    Cli.Result result = Cli.launch(all);
    assertThat(result.exitCode()).as(result.err()).isZero();
    return result.out();
  }

  @Test
  void printsADocumentAsMarkedAmendedOrCurrent() throws IOException {
    assertThat(parsed()).contains("for thirty sixty days.").contains("Gulls");
    assertThat(parsed("--as", "marked")).isEqualTo(parsed());
    assertThat(parsed("--as", "amended")).contains("for sixty days.").contains("Gulls");
    assertThat(parsed("--as", "current")).contains("for thirty days.").doesNotContain("Gulls");
  }

  @Test
  void comparesAMarkedDocumentWithItself() throws IOException {
    Cli.Result result = Cli.launch("compare", page());
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out())
        .contains("(as marked)")
        .contains("code-current -> code-amended")
        .contains("[-thirty-]")
        .contains("{+sixty+}")
        .contains("both texts reproduced letter for letter");
  }

  @Test
  void writesTheRedlineOfAMarkedDocumentInAllFormats() throws IOException {
    Path out = folder.resolve("out");
    Cli.Result result =
        Cli.launch("compare", page(), "--format", "html,docx,pdf,text,json", "-o", out.toString());
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(out.resolve("redline-code.html")).content().contains("as marked");
    assertThat(out.resolve("redline-code.json"))
        .content()
        .contains("\"verified\":{\"before\":true");
    assertThat(out.resolve("redline-code.pdf"))
        .content(StandardCharsets.ISO_8859_1)
        .startsWith("%PDF");
    assertThat(out).isDirectoryContaining("glob:**redline-code.docx");
  }

  @Test
  void saysInOneSentenceThatAnUnmarkedDocumentNeedsASecond() throws IOException {
    Path plain =
        Files.writeString(folder.resolve("plain.txt"), "Section 1. Piers. A pier is dry.\n");
    Cli.Result result = Cli.launch("compare", plain.toString());
    assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).contains("plain.txt: marks nothing as added or deleted");
  }

  @Test
  void tellsInJsonWhatShowsAMark() throws IOException {
    assertThat(Cli.launch("parse", page()).out())
        .contains("\"mark\":\"struck\"")
        .contains("\"shownBy\":");
  }
}
