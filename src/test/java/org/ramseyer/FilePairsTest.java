package org.ramseyer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePairsTest {

  @TempDir private Path folder;

  @Test
  void putsTheStagesOfAHouseBillInTheOrderOfItsWay() throws IOException {
    make("BILLS-119hr7eh.pdf", "BILLS-119hr7enr.pdf", "BILLS-119hr7ih.pdf", "BILLS-119hr7rfs.pdf");
    make("BILLS-119hr7rh.pdf", "BILLS-119hr7rs.pdf", "BILLS-119hr7eas.pdf");
    assertThat(pairs(FilePairs.within(folder)))
        .containsExactly("ih rh", "rh eh", "eh rfs", "rfs rs", "rs eas", "eas enr");
  }

  @Test
  void putsTheStagesOfASenateBillInTheOrderOfItsWay() throws IOException {
    make("BILLS-119s7es.pdf", "BILLS-119s7is.pdf", "BILLS-119s7rfh.pdf", "BILLS-119s7rs.pdf");
    assertThat(pairs(FilePairs.within(folder))).containsExactly("is rs", "rs es", "es rfh");
  }

  @Test
  void knowsVersionsByWordsAndByNumbers() throws IOException {
    make("lease-after.txt", "lease-before.txt", "terms v10.txt", "terms v9.txt", "map.txt");
    FilePairs found = FilePairs.within(folder);
    assertThat(found.pairs())
        .containsExactly(
            new FilePairs.Pair(at("lease-before.txt"), at("lease-after.txt")),
            new FilePairs.Pair(at("terms v9.txt"), at("terms v10.txt")));
    assertThat(found.alone()).containsExactly(at("map.txt"));
  }

  @Test
  void takesThePdfOfATextThatLiesThereInSeveralForms() throws IOException {
    make("BILLS-119s7is.xml", "BILLS-119s7is.pdf", "BILLS-119s7is.htm", "BILLS-119s7es.xml");
    assertThat(FilePairs.within(folder).pairs())
        .containsExactly(new FilePairs.Pair(at("BILLS-119s7is.pdf"), at("BILLS-119s7es.xml")));
  }

  @Test
  void pairsFilesOfAllFormsThatAreRead() throws IOException {
    make("pact-v1.akn", "pact-v2.xhtml", "pact-v3.markdown", "pact-v4.odt", "md");
    assertThat(FilePairs.within(folder))
        .isEqualTo(
            new FilePairs(
                List.of(
                    new FilePairs.Pair(at("pact-v1.akn"), at("pact-v2.xhtml")),
                    new FilePairs.Pair(at("pact-v2.xhtml"), at("pact-v3.markdown"))),
                List.of()));
  }

  @Test
  void pairsFilesOfTheSameNameInTwoFolders() throws IOException {
    Files.createDirectories(folder.resolve("a"));
    Files.createDirectories(folder.resolve("b"));
    make("a/act.pdf", "a/code.pdf", "b/act.xml", "b/terms.md", "b/notes.odt");
    FilePairs found = FilePairs.between(folder.resolve("a"), folder.resolve("b"));
    assertThat(found.pairs()).containsExactly(new FilePairs.Pair(at("a/act.pdf"), at("b/act.xml")));
    assertThat(found.alone()).containsExactly(at("a/code.pdf"), at("b/terms.md"));
  }

  private void make(String... names) throws IOException {
    for (String name : names) {
      Files.writeString(folder.resolve(name), "");
    }
  }

  private Path at(String name) {
    return folder.resolve(name);
  }

  private static List<String> pairs(FilePairs found) {
    return found.pairs().stream()
        .map(pair -> stage(pair.before()) + " " + stage(pair.after()))
        .toList();
  }

  private static String stage(Path file) {
    return file.getFileName().toString().replaceAll("^.*\\d|\\.pdf$", "");
  }
}
