package org.ramseyer.corpus.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramseyer.corpus.typeset.Outcome.Status;

class TypesetterCorpusTest {

  @TempDir Path corpus;

  @BeforeEach
  void layOutACorpus() throws IOException {
    Files.createDirectories(corpus.resolve("city"));
    Files.createDirectories(corpus.resolve("vendor"));
    Files.writeString(corpus.resolve("city/geese.txt"), Fixtures.text("ordinance"));
    Files.writeString(corpus.resolve("vendor/parrots.txt"), Fixtures.text("terms"));
    Files.writeString(corpus.resolve("notes.txt"), "not a source");
  }

  @Test
  void setsEverySourceOnceAndLeavesWhatIsRight() throws Exception {
    List<String> heard = new ArrayList<>();
    List<Outcome> first =
        Typesetter.typesetAll(
            corpus,
            (outcome, done, total) -> heard.add(outcome.status() + " " + done + "/" + total));
    assertThat(heard).containsExactly("WRITTEN 1/2", "WRITTEN 2/2");
    assertThat(first)
        .extracting(Outcome::pdf)
        .containsExactly(corpus.resolve("city/geese.pdf"), corpus.resolve("vendor/parrots.pdf"))
        .allMatch(Files::exists);
    assertThat(Typesetter.typesetAll(corpus, Progress.NONE))
        .extracting(Outcome::status)
        .containsOnly(Status.SAME);
  }

  @Test
  void checksWithoutWriting() throws Exception {
    assertThat(Typesetter.check(corpus, Progress.NONE))
        .extracting(Outcome::status)
        .containsOnly(Status.MISSING);
    assertThat(corpus.resolve("city/geese.pdf")).doesNotExist();
    Typesetter.typesetAll(corpus, Progress.NONE);
    Files.writeString(
        corpus.resolve("city/geese.txt"), Fixtures.text("ordinance").replace("ducks", "drakes"));
    assertThat(Typesetter.check(corpus, Progress.NONE))
        .extracting(Outcome::status)
        .containsExactly(Status.DIFFERS, Status.SAME);
  }

  @Test
  void refusesAFaultySourceAndSetsTheOthers() throws Exception {
    Files.writeString(
        corpus.resolve("city/geese.txt"),
        Fixtures.text("ordinance").replace("ducks.", "\"ducks\"."));
    List<Outcome> outcomes = Typesetter.typesetAll(corpus, Progress.NONE);
    assertThat(outcomes)
        .extracting(Outcome::status)
        .containsExactly(Status.REFUSED, Status.WRITTEN);
    assertThat(outcomes.getFirst().message()).contains("geese.txt:28: a straight quotation mark");
    assertThat(corpus.resolve("city/geese.pdf")).doesNotExist();
  }
}
