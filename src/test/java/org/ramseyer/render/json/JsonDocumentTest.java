package org.ramseyer.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ramseyer.model.Address;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Num;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;
import org.ramseyer.model.SourceFile;
import org.ramseyer.model.Span;
import org.ramseyer.model.Wording;

class JsonDocumentTest {

  private static final Wording MARKED =
      new Wording(
          "No bridge shall close",
          List.of(
              new Wording.LineStart(0, new Place(2, 24)),
              new Wording.LineStart(10, new Place(3, 1))),
          List.of(new Mark(Mark.Kind.STRUCK, 3, 9)));

  private static LegalText text() {
    Provision child =
        new Provision(
            LevelKind.SUBSECTION,
            Num.of("(a)"),
            MARKED,
            MARKED,
            MARKED,
            new Address(List.of("2", "a"), "sec_2__subsec_a", "sec. 2(a)"),
            new Span(new Place(2, 24), new Place(3, 1)),
            List.of());
    Provision section =
        new Provision(
            LevelKind.SECTION,
            Num.of("SEC. 2."),
            Wording.of("BRIDGES"),
            Wording.EMPTY,
            Wording.EMPTY,
            new Address(List.of("2"), "sec_2", "sec. 2"),
            new Span(new Place(2, 23), new Place(3, 1)),
            List.of(child));
    Identity identity =
        new Identity(
            "bridges",
            DocumentKind.BILL,
            "Bridge “Act”",
            "H. R. 1",
            "ih",
            "us",
            LocalDate.of(2020, 6, 25),
            Identity.Group.NATIONAL,
            null,
            true);
    return new LegalText(
        identity,
        new SourceFile("bridges.pdf", "0".repeat(64), "pdf", 3),
        LegalText.LineNumbering.PRINTED,
        List.of(section),
        List.of(new Diagnostic("furniture-removed", "4 lines", new Place(1, 0))));
  }

  @Test
  void readsBackAllThatItWrote() throws IOException {
    assertThat(JsonDocumentReader.read(JsonDocument.write(text()))).isEqualTo(text());
  }

  @Test
  void printsTheKeysOfTheContract() {
    assertThat(new String(JsonDocument.write(text()), StandardCharsets.UTF_8))
        .contains(
            "\"schema\":\"ramseyer/document/1\"",
            "\"date\":\"2020-06-25\"",
            "\"kind\":\"subsection\"",
            "\"path\":[\"2\",\"a\"]",
            "\"eId\":\"sec_2__subsec_a\"",
            "\"page\":2,\"line\":24,\"endPage\":3,\"endLine\":1",
            "\"marks\":[{\"mark\":\"struck\",\"start\":3,\"end\":9,\"shownBy\":\"line\"}]",
            "\"diagnostics\":[{\"code\":\"furniture-removed\",\"message\":\"4 lines\",\"page\":1,\"line\":0}]");
  }

  @Test
  void refusesJsonOfAnotherSchema() {
    assertThatThrownBy(
            () ->
                JsonDocumentReader.read(
                    "{\"schema\":\"other/1\"}".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("ramseyer/document/1");
  }
}
