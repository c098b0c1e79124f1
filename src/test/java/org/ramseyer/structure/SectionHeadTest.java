package org.ramseyer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Num;
import org.ramseyer.model.Wording;

class SectionHeadTest {

  @ParameterizedTest
  @CsvSource({
    "SECTION 1. SHORT TITLE., SECTION 1.",
    "“SEC. 2201. ESTABLISHMENT., “SEC. 2201.",
    "SEC. 19B.2. Approval, SEC. 19B.2.",
    "§ 9.64.050. Enforcement, § 9.64.050.",
    "Section 3. Words, Section 3.",
    "“§ 218. A highway, “§ 218."
  })
  void readsTheNumberOfASection(String words, String num) {
    assertThat(SectionHead.match(words)).isNotNull().extracting(SectionHead::num).isEqualTo(num);
  }

  @Test
  void leavesReferencesToSectionsAlone() {
    assertThat(SectionHead.match("Section 319(j) of the Act is amended")).isNull();
    assertThat(SectionHead.match("Section 5 of the Act is amended")).isNull();
    assertThat(SectionHead.match("Section 12.04, as renumbered, is amended")).isNull();
  }

  @Test
  void readsAStruckNumberAndTheNewOneBehindIt() {
    String words = "Sec. 12.04 12.05. The keeper feeds the gulls.";
    Mark old = new Mark(Mark.Kind.STRUCK, 4, 10);
    Mark added = new Mark(Mark.Kind.UNDERLINED, 11, 16);
    Wording printed = new Wording(words, List.of(), List.of(old, added));
    SectionHead head = SectionHead.renumbered(printed);
    assertThat(head).isEqualTo(new SectionHead("Sec. 12.04 12.05.", 18));
    assertThat(StruckNumber.NONE.before("Sec. 12.04 12.05.", printed))
        .isEqualTo(new Num("Sec. 12.04 12.05.", "12.05", List.of(old, added)))
        .extracting(Num::step)
        .isEqualTo("12.05");
    assertThat(SectionHead.renumbered(Wording.of(words))).isNull();
  }

  @ParameterizedTest
  @CsvSource({"16-62. Gulls, 16-62.", "9.64.050 Gulls, 9.64.050", "105-D:1. Gulls, 105-D:1."})
  void readsBareNumbersOfCodes(String words, String num) {
    assertThat(SectionHead.bare(words)).isNotNull().extracting(SectionHead::num).isEqualTo(num);
  }

  @Test
  void readsBigLevelsWithTheirDash() {
    assertThat(BigLevel.match("“TITLE XXII—MEDICINE"))
        .isNotNull()
        .extracting(BigLevel::num)
        .isEqualTo("“TITLE XXII—");
    assertThat(BigLevel.match("Subtitle B—Green")).isNotNull();
    assertThat(BigLevel.match("Part of the boat")).isNull();
    assertThat(BigLevel.match("title to the boat")).isNull();
  }
}
