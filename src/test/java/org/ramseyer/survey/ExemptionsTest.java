package org.ramseyer.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ramseyer.Drafts;

class ExemptionsTest {

  @Test
  void findsTheSubsectionThatNamesTheRule() {
    assertThat(
            exemptions(
                """
                SEC. 3. | Drones
                  (a) | A port shall not fly drones.
                  (b) | Subsection (a) does not reach a flight that the legislature allows.
                  (c) | Subsection (d) does not apply to kites.
                """))
        .containsExactly("Subsection (a) does not reach a flight that the legislature allows.");
  }

  @Test
  void findsTheSectionThatNamesTheRulesSection() {
    assertThat(
            exemptions(
                """
                SEC. 3. | Drones | A port shall not fly drones.
                SEC. 4. | Exceptions | The prohibition in section 3 does not apply to rescue.
                SEC. 5. | Ropes | The prohibition in section 9 does not apply to twine.
                """))
        .containsExactly("The prohibition in section 3 does not apply to rescue.");
  }

  @Test
  void leavesOutLikeLettersOfOtherSections() {
    assertThat(
            exemptions(
                """
                SEC. 3. | Drones
                  (a) | A port shall not fly drones.
                SEC. 4. | Ropes
                  (a) | A port shall not buy ropes.
                  (b) | Subsection (a) does not apply to twine.
                """))
        .isEmpty();
  }

  @Test
  void leavesOutWhatOnlyTellsTheScopeOfTheWhole() {
    assertThat(
            exemptions(
                """
                SEC. 3. | Drones | A port shall not fly drones.
                SEC. 4. | Scope | This Act does not apply to lakes.
                """))
        .isEmpty();
  }

  @Test
  void takesARuleOnPicturesThatOthersSentForNoExceptionToFlying() {
    assertThat(
            exemptions(
                """
        SEC. 3. | Drones
          (a) | A port shall not fly drones.
          (b) | Subsection (a) does not forbid a port to use evidence that came from the flight of another.
        """))
        .isEmpty();
  }

  @Test
  void takesWhatTheSectionOfExceptionsPermitsForAnException() {
    assertThat(
            exemptions(
                """
        SEC. 3. | Drones | A port shall not fly drones.
        SEC. 4. | Exceptions | A port may fly kites of paper.
        SEC. 5. | Ropes | A port may buy ropes.
        """))
        .containsExactly("A port may fly kites of paper.");
  }

  private static List<String> exemptions(String draft) {
    List<Passage> passages = Passages.of(Drafts.bill("ports", draft));
    Passage rule =
        passages.stream().filter(one -> one.words().contains("drones")).findFirst().orElseThrow();
    return Exemptions.from(rule, passages);
  }
}
