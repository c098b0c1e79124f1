package org.ramseyer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
