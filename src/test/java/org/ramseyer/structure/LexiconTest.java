package org.ramseyer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ramseyer.source.TextReader;

class LexiconTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "the com-, mittee sat, false",
    "a long-, term lease, true",
    "for non-, Federal land, true",
    "a 5-, year lease, true",
    "the gen-, der-based rule, false",
    "PUB-, LIC HEALTH, false",
    "and under-, standing it, false",
    "a cost-, sharing plan, true",
    "its self-, defence, true"
  })
  void decidesByTheWordsOfTheDocument(String before, String after, boolean keeps) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("words.txt"),
            "The committee signed a long-term lease about gender and cost, and a sharing of public standing.\n");
    assertThat(Lexicon.of(TextReader.read(file)).keepsHyphen(before, after)).isEqualTo(keeps);
  }

  @Test
  void learnsNothingFromTheRestOfABrokenWordThatStandsAlone() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("broken.txt"), "The engage-\nment.\n\nThey engage experts.\n");
    Lexicon lexicon = Lexicon.of(TextReader.read(file));
    assertThat(lexicon.keepsHyphen("they engage-", "ment.")).isFalse();
    assertThat(lexicon.keepsHyphen("to the ex-", "tent")).isFalse();
  }
}
