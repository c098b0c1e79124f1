package org.ramseyer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareFormatsTest {

  @TempDir private Path folder;

  @Test
  void writesEveryFormatOfOneComparisonIntoAFolder() throws IOException {
    Path before =
        write("before.txt", "SEC. 2. PIERS.\n\n(a) A pier shall be kept dry for 30 days.\n");
    Path after =
        write("after.txt", "SEC. 2. PIERS.\n\n(a) A pier shall be kept dry for 60 days.\n");
    Cli.Result result =
        Cli.launch(
            "compare",
            before.toString(),
            after.toString(),
            "--format",
            "html,docx,pdf,text,json",
            "-o",
            folder.resolve("out").toString());
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(begins("docx")).isEqualTo("PK\u0003\u0004");
    assertThat(begins("pdf")).isEqualTo("%PDF");
    assertThat(folder.resolve("out"))
        .isDirectoryContaining("glob:**.html")
        .isDirectoryContaining("glob:**.json")
        .isDirectoryContaining("glob:**.txt");
  }

  @Test
  void takesTheFormatFromTheNameOfTheFile() throws IOException {
    Path text = write("one.txt", "SEC. 2. PIERS.\n\n(a) A pier shall be kept dry.\n");
    Path word = folder.resolve("redline.docx");
    assertThat(
            Cli.launch("compare", text.toString(), text.toString(), "-o", word.toString())
                .exitCode())
        .isZero();
    assertThat(word).content(StandardCharsets.ISO_8859_1).startsWith("PK");
  }

  private String begins(String ending) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve("out/redline-before-to-after." + ending));
    return new String(bytes, 0, 4, StandardCharsets.ISO_8859_1);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
