package org.ramseyer.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ramseyer.Drafts;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Place;
import org.ramseyer.model.Wording;
import org.ramseyer.survey.Passage.Role;

class PassagesTest {

  private static final LegalText BILL =
      Drafts.bill(
          "harbor",
          """
          PREFACE Passed in spring.
          SECTION 1. | Short title | This Act may be cited as the “Harbor Act”.
          SEC. 2. | Findings | The port shall be calm.
          SEC. 3. | Definitions | In this Act:
            (1) | The term “log” means a list.
          SEC. 4. | Logs
            (a) | Bar | It is unlawful for a port to keep—
              (1) | a log; or
              (2) | a copy of one.
            (b) | The bar lasts a year. [Not restated.]
          """);

  @Test
  void joinsASentenceWithItsList() {
    Passage bar = passage("sec. 4(a)");

    assertThat(bar.words())
        .isEqualTo("It is unlawful for a port to keep— a log; or a copy of one.");
    assertThat(bar.sentence()).isEqualTo("It is unlawful for a port to keep—");
  }

  @Test
  void makesEachItemAPassageThatKnowsItsOpening() {
    Passage item = passage("sec. 4(a)(2)");

    assertThat(item.openedBy()).isEqualTo(passage("sec. 4(a)"));
    assertThat(item.wordsInFull()).isEqualTo("It is unlawful for a port to keep— a copy of one.");
  }

  @Test
  void leavesOutTitlesAndFindings() {
    assertThat(Passages.of(BILL))
        .extracting(one -> one.provision().citation())
        .doesNotContain("sec. 1", "sec. 2");
  }

  @Test
  void tellsRulesDefinitionsAndNotesApart() {
    assertThat(passage("sec. 4(a)").role()).isEqualTo(Role.RULE);
    assertThat(passage("sec. 3(1)").role()).isEqualTo(Role.DEFINITION);
    assertThat(Passages.of(BILL).get(0).role()).isEqualTo(Role.NOTE);
  }

  @Test
  void leavesOutWhatAnEditorPutInBrackets() {
    assertThat(passage("sec. 4(b)").words()).isEqualTo("The bar lasts a year.");
    assertThat(Passages.of(BILL))
        .extracting(Passage::words)
        .noneMatch(words -> words.contains("Not restated"));
  }

  @Test
  void readsNoWordsThatAreStruck() {
    Wording struck =
        new Wording(
            "A port shall shall not keep logs.",
            List.of(
                new Wording.LineStart(0, new Place(2, 1)),
                new Wording.LineStart(13, new Place(2, 2))),
            List.of(new Mark(Mark.Kind.STRUCK, 7, 13)));

    CurrentWords words = CurrentWords.of(struck);

    assertThat(words.text()).isEqualTo("A port shall not keep logs.");
    assertThat(words.placeAt(words.text().indexOf("keep"))).isEqualTo(new Place(2, 2));
  }

  private static Passage passage(String citation) {
    return Passages.of(BILL).stream()
        .filter(one -> one.provision().citation().equals(citation))
        .findFirst()
        .orElseThrow();
  }
}
