package org.ramseyer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ramseyer.model.Address;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Span;
import org.ramseyer.model.Wording;

class CoverLinesTest {

  @Test
  void partsCongressAndSessionFromEachOtherAndFromWhatStandsAbove() {
    assertThat(parted(LevelKind.PREFACE, "Lamp Calendar No. 28 119th CONGRESS 2d Session"))
        .containsExactly("Lamp Calendar No. 28", "119th CONGRESS", "2d Session");
    assertThat(parted(LevelKind.SIGNATURE, "Clerk. 119TH CONGRESS"))
        .containsExactly("Clerk.", "119TH CONGRESS");
  }

  @Test
  void partsTheWordThatAttestsFromTheNameBelowIt() {
    assertThat(parted(LevelKind.SIGNATURE, "Attest: A KEEPER,"))
        .containsExactly("Attest:", "A KEEPER,");
  }

  @Test
  void leavesSentencesAndOtherPartsWhole() {
    assertThat(parted(LevelKind.PREFACE, "In the 119th Congress, a lamp was lit"))
        .containsExactly("In the 119th Congress, a lamp was lit");
    assertThat(parted(LevelKind.LONG_TITLE, "To honor the 119th Congress"))
        .containsExactly("To honor the 119th Congress");
    assertThat(parted(LevelKind.SIGNATURE, "Attest:")).containsExactly("Attest:");
  }

  @Test
  void givesEachLineItsPlace() {
    Wording words =
        Wording.of("119TH CONGRESS", new Place(1, 1))
            .plus(Wording.of("1ST SESSION", new Place(1, 2)));
    assertThat(CoverLines.parted(List.of(line(LevelKind.PREFACE, words))))
        .extracting(provision -> provision.span().start())
        .containsExactly(new Place(1, 1), new Place(1, 2));
  }

  private static List<String> parted(LevelKind kind, String words) {
    return CoverLines.parted(List.of(line(kind, Wording.of(words)))).stream()
        .map(provision -> provision.text().text())
        .toList();
  }

  private static Provision line(LevelKind kind, Wording words) {
    return new Provision(
        kind, null, Wording.EMPTY, words, Wording.EMPTY, Address.NONE, Span.UNKNOWN, List.of());
  }
}
