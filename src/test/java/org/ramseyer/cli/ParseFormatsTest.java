package org.ramseyer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseFormatsTest {

  @TempDir private Path folder;
  private String file = "";

  @BeforeEach
  void write() throws IOException {
    file =
        Files.writeString(
                folder.resolve("piers.txt"), "SEC. 2. PIERS.\n\n(a) A pier shall be kept dry.\n")
            .toString();
  }

  @Test
  void takesTheFormatFromTheNameOfTheFile() throws IOException {
    Path page = folder.resolve("piers.html");
    Path words = folder.resolve("piers.text");
    assertThat(Cli.launch("parse", file, "-o", page.toString()).exitCode()).isZero();
    assertThat(Cli.launch("parse", file, "-o", words.toString()).exitCode()).isZero();
    assertThat(page).content().startsWith("<!DOCTYPE html>");
    assertThat(words).content().isEqualTo("SEC. 2. PIERS\n(a) A pier shall be kept dry.\n");
  }

  @Test
  void writesSeveralFormatsIntoAFolder() {
    Path out = folder.resolve("out");
    Cli.Result result =
        Cli.launch("parse", file, "--format", "json,akn,text,html", "-o", out.toString());
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(out).isDirectoryContaining("glob:**piers.json");
    assertThat(out).isDirectoryContaining("glob:**piers.akn");
    assertThat(out).isDirectoryContaining("glob:**piers.txt");
    assertThat(out).isDirectoryContaining("glob:**piers.html");
  }

  @Test
  void printsTheTreeAsJsonUnlessTold() {
    assertThat(Cli.launch("parse", file).out()).startsWith("{\"schema\":\"ramseyer/document/1\"");
  }
}
