package org.ramseyer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.Identity;
import org.ramseyer.model.Identity.Group;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;

class ProvisionIndexerTest {

  @TempDir Path folder;
  private final MemoryCodec codec = new MemoryCodec();

  private void index(LegalText... texts) throws IOException {
    try (ProvisionIndexer indexer = ProvisionIndexer.open(folder, codec)) {
      for (LegalText text : texts) {
        indexer.put(text);
      }
      indexer.commit();
    }
  }

  private SearchResult search(String query) throws IOException {
    try (ProvisionSearcher searcher = ProvisionSearcher.open(folder, codec)) {
      return searcher.search(SearchRequest.of(query));
    } catch (QuerySyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> ids() throws IOException {
    try (ProvisionSearcher searcher = ProvisionSearcher.open(folder, codec)) {
      return searcher.documents().stream().map(held -> held.identity().id()).toList();
    }
  }

  private static LegalText lamps(String id, String words) {
    return Texts.text(
        Texts.identity(id, DocumentKind.ORDINANCE, "Lamps", "", "us", "", Group.CITY),
        Texts.provision(LevelKind.SECTION, "1", "", words));
  }

  @Test
  void knowsWhatIsCurrentAcrossRuns() throws IOException {
    index(lamps("a", "one"));
    try (ProvisionIndexer indexer = ProvisionIndexer.open(folder, codec)) {
      assertThat(indexer.isCurrent("a", "sha-of-a")).isTrue();
      assertThat(indexer.isCurrent("a", "sha-of-other")).isFalse();
      assertThat(indexer.isCurrent("b", "sha-of-a")).isFalse();
      assertThat(indexer.notice()).isEmpty();
    }
  }

  @Test
  void putsAChangedTextInPlaceOfTheOld() throws IOException {
    index(lamps("a", "copper lamp"), lamps("b", "iron lamp"));
    index(lamps("a", "silver lamp"));
    assertThat(search("copper").total()).isZero();
    assertThat(search("silver").total()).isEqualTo(1);
    assertThat(search("lamp").total()).isEqualTo(2);
    assertThat(ids()).containsExactly("a", "b");
  }

  @Test
  void takesOutWhatIsGone() throws IOException {
    index(lamps("a", "copper"), lamps("b", "iron"), lamps("c", "tin"));
    try (ProvisionIndexer indexer = ProvisionIndexer.open(folder, codec)) {
      assertThat(indexer.removeAbsent(Set.of("b", "x"))).containsExactly("a", "c");
      indexer.commit();
      assertThat(indexer.isCurrent("a", "sha-of-a")).isFalse();
    }
    assertThat(ids()).containsExactly("b");
    assertThat(search("copper OR tin").total()).isZero();
  }

  @Test
  void scoresAlikeWhateverTheIndexHeldBefore(@TempDir Path other)
      throws IOException, QuerySyntaxException {
    index(lamps("a", "copper lamp"), lamps("b", "copper copper bell"));
    index(lamps("a", "tin lamp"));
    index(lamps("a", "copper lamp of tin"));
    SearchResult grown = search("copper lamp");
    try (ProvisionIndexer indexer = ProvisionIndexer.open(other, codec)) {
      indexer.put(lamps("b", "copper copper bell"));
      indexer.put(lamps("a", "copper lamp of tin"));
      indexer.commit();
    }
    try (ProvisionSearcher searcher = ProvisionSearcher.open(other, codec)) {
      assertThat(searcher.search(SearchRequest.of("copper lamp"))).isEqualTo(grown);
    }
  }

  @Test
  void keepsTheLastCommitWhereARunIsClosedWithoutOne() throws IOException {
    index(lamps("a", "copper"));
    try (ProvisionIndexer indexer = ProvisionIndexer.open(folder, codec)) {
      indexer.put(lamps("a", "iron"));
      indexer.put(lamps("b", "tin"));
      assertThat(search("copper").total()).isEqualTo(1);
    }
    assertThat(ids()).containsExactly("a");
    assertThat(search("copper").total()).isEqualTo(1);
  }

  @Test
  void letsReadersSeeACommitOnlyWhenTheyOpenAgain() throws IOException, QuerySyntaxException {
    index(lamps("a", "copper"));
    try (ProvisionSearcher early = ProvisionSearcher.open(folder, codec)) {
      assertThat(early.isStale()).isFalse();
      index(lamps("b", "copper"));
      assertThat(early.search(SearchRequest.of("copper")).total()).isEqualTo(1);
      assertThat(early.isStale()).isTrue();
    }
    assertThat(search("copper").total()).isEqualTo(2);
  }

  @Test
  void refusesASecondWriterInPlainWords() throws IOException {
    try (ProvisionIndexer first = ProvisionIndexer.open(folder, codec)) {
      assertThat(first.notice()).isEmpty();
      assertThatThrownBy(() -> ProvisionIndexer.open(folder, codec))
          .isInstanceOf(IndexBusyException.class)
          .hasMessage(
              folder
                  + ": another process is writing to this index; try again when it has finished");
    }
    index(lamps("a", "copper"));
    assertThat(ids()).containsExactly("a");
  }

  @Test
  void buildsAnIndexOfAnotherVersionAnewAndSaysSo() throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
      writer.setLiveCommitData(Map.of(Fields.FORMAT_KEY, "0").entrySet());
      writer.commit();
    }
    assertThatThrownBy(() -> ProvisionSearcher.open(folder, codec))
        .isInstanceOf(UnusableIndexException.class)
        .hasMessageContaining("made by another version");
    try (ProvisionIndexer indexer = ProvisionIndexer.open(folder, codec)) {
      assertThat(indexer.notice())
          .contains("The index was made by another version of this program and is built anew.");
      indexer.put(lamps("a", "copper"));
      indexer.commit();
    }
    assertThat(ids()).containsExactly("a");
  }

  @Test
  void buildsADamagedIndexAnew() throws IOException {
    index(lamps("a", "copper"));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path data :
          files.filter(file -> file.getFileName().toString().startsWith("_")).toList()) {
        Files.writeString(data, "rubbish");
      }
    }
    Files.writeString(folder.resolve("README.md"), "stays");
    assertThatThrownBy(() -> ProvisionSearcher.open(folder, codec))
        .isInstanceOf(UnusableIndexException.class);
    try (ProvisionIndexer indexer = ProvisionIndexer.open(folder, codec)) {
      assertThat(indexer.notice()).contains("The index is damaged and is built anew.");
      indexer.put(lamps("a", "copper"));
      indexer.commit();
    }
    assertThat(search("copper").total()).isEqualTo(1);
    assertThat(folder.resolve("README.md")).hasContent("stays");
  }

  @Test
  void buildsAnewWhatLuceneCannotEvenOpen() throws IOException {
    index(lamps("a", "copper"));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path segments :
          files.filter(file -> file.getFileName().toString().startsWith("segments_")).toList()) {
        Files.writeString(segments, "rubbish");
      }
    }
    assertThatThrownBy(() -> ProvisionSearcher.open(folder, codec))
        .isInstanceOf(UnusableIndexException.class);
    index(lamps("a", "copper"));
    assertThat(search("copper").total()).isEqualTo(1);
  }

  @Test
  void leavesTheLastCommitUsableWhereTheProcessIsKilled() throws IOException, InterruptedException {
    index(lamps("kept", "copper"));
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessIndexing.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    try {
      // The child says so once it has written files that no commit names yet.
      assertThat(child.inputReader().readLine()).isEqualTo(EndlessIndexing.STARTED);
      assertThatThrownBy(() -> ProvisionIndexer.open(folder, codec))
          .isInstanceOf(IndexBusyException.class);
    } finally {
      child.destroyForcibly();
      assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(ids()).containsExactly("kept");
    assertThat(search("copper").total()).isEqualTo(1);
    index(lamps("next", "copper"));
    assertThat(search("copper").total()).isEqualTo(2);
  }

  @Test
  void printsNothingOnStandardError() throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessIndexing.class.getName(),
                folder.toString(),
                "once")
            .start();
    assertThat(
            new String(
                child.getErrorStream().readAllBytes(), java.nio.charset.Charset.defaultCharset()))
        .isEmpty();
    assertThat(child.waitFor()).isZero();
  }

  @Test
  void indexesTheUnusual() throws IOException {
    Identity odd = Texts.identity("odd", DocumentKind.OTHER, "", "", "us", "", Group.UNSTATED);
    org.ramseyer.model.Provision deep = Texts.provision(LevelKind.ITEM, "(x)", "", "innermost");
    for (int i = 0; i < 500; i++) {
      deep = Texts.provision(LevelKind.ITEM, "(" + i + ")", "", "level words", deep);
    }
    index(
        Texts.text(
            odd,
            deep,
            Texts.provision(LevelKind.QUOTED_CONTENT, "", "", ""),
            Texts.withContinuation(
                Texts.provision(LevelKind.SECTION, "2", "", "the lamp"), "burns"),
            Texts.provision(LevelKind.SECTION, "3", "", "z".repeat(100_000)),
            Texts.provision(LevelKind.SECTION, "4", "", "— … —")));
    assertThat(search("innermost").total()).isEqualTo(1);
    assertThat(search("\"lamp burns\"").total()).isZero();
    assertThat(search("lamp burns").hits().get(0).snippet().toText("[", "]"))
        .isEqualTo("2 the [lamp] … [burns]");
    assertThat(search("cite:4").total()).isEqualTo(1);
  }
}
