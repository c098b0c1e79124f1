package org.ramseyer.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
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

class TextWriterTest {

  private static Provision provision(Num num, Wording words, List<Provision> children) {
    return new Provision(
        LevelKind.SECTION,
        num,
        Wording.of("Tools of “public” works", new Place(3, 4)),
        words,
        Wording.EMPTY,
        new Address(List.of("2", "\"", "a"), "sec_2__qtd__subsec_a", "sec. 2(a)"),
        new Span(new Place(3, 4), new Place(5, 0)),
        children);
  }

  private static LegalText text() {
    Wording words =
        new Wording(
            "It shall — not 𝔘 \uD800 stand",
            List.of(
                new Wording.LineStart(0, new Place(3, 5)),
                new Wording.LineStart(9, new Place(3, 6))),
            List.of(new Mark(Mark.Kind.STRUCK, 0, 8), new Mark(Mark.Kind.UNDERLINED, 3, 12)));
    Provision child = provision(null, Wording.EMPTY, List.of());
    return new LegalText(
        new Identity(
            "bill",
            DocumentKind.BILL,
            "A title",
            "H. R. 1",
            null,
            "us",
            LocalDate.of(2020, 6, 25),
            Identity.Group.CITY,
            null,
            true),
        new SourceFile("bill.pdf", "ab", "pdf", 7),
        LegalText.LineNumbering.PRINTED,
        List.of(provision(Num.of("SEC. 2."), words, List.of(child, child))),
        List.of(new Diagnostic("no-text", "Page 2 holds no words.", new Place(2, 0))));
  }

  @Test
  void givesBackEveryComponentLetterForLetter() throws Exception {
    assertThat(TextReading.text(TextWriter.bytes(text()))).isEqualTo(text());
  }

  @Test
  void givesBackAStringLongerThanSixtyFourKilobytes() throws Exception {
    Wording words = Wording.of("§ long ".repeat(50_000));
    LegalText text =
        new LegalText(
            Identity.of("x", DocumentKind.OTHER, ""),
            new SourceFile("x", "", "text", 0),
            LegalText.LineNumbering.NONE,
            List.of(provision(null, words, List.of())),
            List.of());
    assertThat(TextReading.text(TextWriter.bytes(text))).isEqualTo(text);
  }

  @Test
  void refusesBytesThatWereCutOffOrChanged() {
    byte[] bytes = TextWriter.bytes(text());
    for (int length = 0; length < bytes.length; length += 7) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> TextReading.text(cut)).isInstanceOf(IOException.class);
    }
    for (int at = 0; at < bytes.length; at++) {
      byte[] changed = bytes.clone();
      changed[at] ^= 0x40;
      try {
        TextReading.text(changed);
      } catch (IOException said) {
        assertThat(said).isNotNull();
      }
    }
  }
}
