package org.ramseyer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramseyer.Ramseyer;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Provision;
import org.ramseyer.source.UnreadableDocumentException;

/** Lists of sections at the head of an article are contents, and no sections. */
class SectionListsTest {

  private static final String HEAD =
      """
      AN ACT to amend the harbour law, in relation to lights

      Section 1. The harbour law is amended by adding a new article 7 to read as follows:

      ARTICLE 7

      HARBOUR LIGHTS

      """;

  private static final String LIST =
      """
      Section 7-101. Definitions.

      7-102. Duties of the keeper of the lights of the

      inner harbour.

      7-103. Fees.

      """;

  private static final String TEXT =
      """
      § 7-101. Definitions. In this article "keeper" means the keeper of the lights.

      § 7-102. Duties of the keeper of the lights of the inner harbour. The keeper shall light them.

      § 7-103. Fees. A ship shall pay a fee.

      § 2. This act shall take effect immediately.
      """;

  @TempDir private Path folder;

  private List<Provision> read(String text) throws IOException, UnreadableDocumentException {
    Path file = Files.writeString(folder.resolve("act.txt"), text);
    LegalText read = Ramseyer.read(file);
    return read.provisions().stream().flatMap(SectionListsTest::all).toList();
  }

  private static Stream<Provision> all(Provision provision) {
    return Stream.concat(
        Stream.of(provision), provision.children().stream().flatMap(SectionListsTest::all));
  }

  private static List<String> numbers(List<Provision> provisions) {
    return provisions.stream()
        .filter(provision -> provision.kind() == LevelKind.SECTION)
        .map(provision -> provision.num() == null ? "" : provision.num().text())
        .toList();
  }

  @Test
  void readsTheListAsContentsAndItsSectionsOnce() throws Exception {
    List<Provision> found = read(HEAD + LIST + TEXT);
    assertThat(numbers(found))
        .containsExactly("Section 1.", "§ 7-101.", "§ 7-102.", "§ 7-103.", "§ 2.");
    Provision contents =
        found.stream().filter(one -> one.kind() == LevelKind.TOC).findFirst().orElseThrow();
    assertThat(contents.children())
        .extracting(entry -> entry.text().text())
        .containsExactly(
            "Section 7-101. Definitions.",
            "7-102. Duties of the keeper of the lights of the inner harbour.",
            "7-103. Fees.");
  }

  @Test
  void keepsSectionsWhoseNumbersDoNotComeAgain() throws Exception {
    List<Provision> found =
        read(HEAD + LIST.replace("7-102.", "8-102.").replace("7-103.", "8-103.") + TEXT);
    assertThat(found).noneMatch(one -> one.kind() == LevelKind.TOC);
    assertThat(numbers(found)).contains("Section 7-101.");
  }

  @Test
  void keepsASectionWithWordsOfItsOwnThatIsRepeated() throws Exception {
    List<Provision> found =
        read(HEAD + LIST + "The keeper is paid by the harbour master every month.\n\n" + TEXT);
    assertThat(found).noneMatch(one -> one.kind() == LevelKind.TOC);
  }
}
