package org.ramseyer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Provision;
import org.ramseyer.source.PdfReader;
import org.ramseyer.source.SourceDocument;
import org.ramseyer.structure.press.BillPress;
import org.ramseyer.structure.press.Dom;
import org.w3c.dom.Element;

/** Bills of all kinds, invented, set from their XML and read back from the PDF. */
class BillKindsTest {

  @TempDir private Path folder;

  private static Element xml(String kind) throws IOException {
    try (InputStream in = BillKindsTest.class.getResourceAsStream("kinds/" + kind + ".xml")) {
      return Dom.root(in);
    }
  }

  private SourceDocument printed(String kind) throws Exception {
    Path file = folder.resolve(kind + ".pdf");
    Files.write(file, BillPress.pdf(xml(kind)));
    return PdfReader.read(file);
  }

  private LegalText parsed(String kind) throws Exception {
    return new DocumentParser(printed(kind)).parse(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "appropriations",
        "simple-resolution",
        "joint-resolution",
        "reported-senate",
        "enrolled",
        "enrolled-resolution",
        "short-titles",
        "amendatory"
      })
  void readsFromThePageWhatTheMarkupSays(String kind) throws Exception {
    assertThat(String.join("\n", ScoredNodes.of(parsed(kind))))
        .isEqualTo(String.join("\n", ScoredNodes.of(xml(kind))));
  }

  @Test
  void readsTheStageAtTheFootThatBearsNoMark() throws Exception {
    assertThat(parsed("reported-senate").identity().stage()).isEqualTo("rs");
  }

  @Test
  void keepsAStruckTextApartUnderItsMarks() throws Exception {
    Provision struck =
        parsed("reported-senate").provisions().stream()
            .filter(provision -> provision.kind() == LevelKind.ATTACHMENT)
            .findFirst()
            .orElseThrow();
    assertThat(struck.children())
        .extracting(child -> child.num().text())
        .containsExactly("SECTION 1.", "SEC. 2.", "SEC. 3.");
    Provision bell = struck.children().get(1).children().get(0);
    assertThat(bell.address().path()).containsExactly("struck", "2", "1");
    assertThat(bell.text().marks())
        .containsExactly(new Mark(Mark.Kind.STRUCK, 0, bell.text().text().length()));
  }
}
