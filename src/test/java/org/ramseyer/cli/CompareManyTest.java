package org.ramseyer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareManyTest {

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    write("pier-v1.txt", "30 days");
    write("pier-v2.txt", "60 days");
    write("pier-v3.txt", "60 nights");
  }

  @Test
  void givesTheHistoryOfThreeVersions() {
    Cli.Result result =
        Cli.launch("compare", at("pier-v1.txt"), at("pier-v2.txt"), at("pier-v3.txt"));
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out())
        .contains("pier-v1 -> pier-v2", "pier-v2 -> pier-v3")
        .containsSubsequence("pier-v1: sec. 2(a)", "pier-v2: sec. 2(a)", "amended")
        .contains("now 60 days");
  }

  @Test
  void writesTheHistoryAsPageAndAsJson() throws IOException {
    Cli.Result result =
        Cli.launch(
            "compare",
            at("pier-v1.txt"),
            at("pier-v2.txt"),
            at("pier-v3.txt"),
            "--format",
            "html,json",
            "-o",
            at("out"));
    assertThat(result.exitCode()).as(result.err()).isZero();
    String stem = "out/history-pier-v1-to-pier-v3.";
    assertThat(Files.readString(folder.resolve(stem + "html")))
        .contains("<del>30</del>", "<ins>60</ins>", "<del>days</del>", "<ins>nights</ins>");
    assertThat(Files.readString(folder.resolve(stem + "json")))
        .contains("\"schema\":\"ramseyer/history/1\"", "\"schema\":\"ramseyer/comparison/1\"");
  }

  @Test
  void saysThatAHistoryIsNoWordDocument() {
    Cli.Result result =
        Cli.launch(
            "compare",
            at("pier-v1.txt"),
            at("pier-v2.txt"),
            at("pier-v3.txt"),
            "-o",
            at("history.docx"));
    assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("html, text or json");
  }

  @Test
  void comparesTwoProvisionsHoweverUnlikeTheyAre() throws IOException {
    Path other =
        Files.writeString(
            folder.resolve("rope.txt"), "SEC. 9. ROPES.\n\n(a) Ropes shall be left on stairs.\n");
    Cli.Result result =
        Cli.launch(
            "compare",
            at("pier-v1.txt"),
            other.toString(),
            "--section",
            "2(b)",
            "--section",
            "9(a)");
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out())
        .contains("sec. 2(b)", "sec. 9(a)", "1 amended")
        .doesNotContain("PIERS", "kept dry", "inserted", "struck");
  }

  @Test
  void comparesThePairsOfAFolderAndGoesOnAfterOneThatCannotBeRead() throws IOException {
    Files.writeString(folder.resolve("bad-before.pdf"), "no PDF");
    Files.writeString(folder.resolve("bad-after.pdf"), "no PDF either");
    Cli.Result result = Cli.launch("compare", folder.toString(), "-o", at("out"));
    assertThat(result.exitCode())
        .as(result.out() + result.err())
        .isEqualTo(ExitCode.SOME_UNREADABLE);
    assertThat(result.out()).contains("pier-v1", "pier-v3", "replayed", "not compared");
    assertThat(result.err()).contains("bad-before.pdf");
    assertThat(Files.readString(folder.resolve("out/summary.html")))
        .contains("href=\"redline-pier-v1-to-pier-v2.html\"", "not compared");
    assertThat(Files.readAllLines(folder.resolve("out/summary.csv"))).hasSize(4);
    assertThat(folder.resolve("out/redline-pier-v2-to-pier-v3.html")).exists();
  }

  @Test
  void saysThatAFolderHoldsNoVersions() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Cli.Result result = Cli.launch("compare", empty.toString(), "-o", at("out"));
    assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(result.err()).contains("no two files are versions");
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, String words) throws IOException {
    Files.writeString(
        folder.resolve(name),
        "SEC. 2. PIERS.\n\n(a) A pier shall be kept dry for "
            + words
            + ".\n\n(b) Gulls shall be counted at noon by the harbour master.\n");
  }
}
