package org.ramseyer.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ramseyer.survey.RelationJudge.Judgement;
import org.ramseyer.survey.SurveyResult.Relation;

class RelationJudgeTest {

  private static final String NO_DRONES = "A port shall not fly drones.";

  @Test
  void callsEqualRulesTheSame() {
    assertThat(judge(Topic.Measure.DOOR, NO_DRONES, NO_DRONES).relation()).isEqualTo(Relation.SAME);
  }

  @Test
  void neverTakesLikenessOfWordsForLikenessOfDuty() {
    Judgement judgement = judge(Topic.Measure.BAN, NO_DRONES, "A port shall fly drones.");

    assertThat(judgement.relation()).isEqualTo(Relation.DIFFERENT);
    assertThat(judgement.why())
        .startsWith("Here the rule commands (“shall”); the baseline forbids (“shall not”).");
  }

  @Test
  void callsAPermissionLooserThanABan() {
    assertThat(judge(Topic.Measure.BAN, NO_DRONES, "A port may fly drones.").relation())
        .isEqualTo(Relation.LOOSER);
    assertThat(judge(Topic.Measure.BAN, "A port may fly drones.", NO_DRONES).relation())
        .isEqualTo(Relation.STRICTER);
  }

  @Test
  void ranksBansByWhatOpensThem() {
    String byLaw = "A port shall not fly drones unless the legislature allows it.";
    String byCourt = "A port shall not fly drones without a warrant.";

    assertThat(judge(Topic.Measure.DOOR, byLaw, NO_DRONES).relation()).isEqualTo(Relation.STRICTER);
    assertThat(judge(Topic.Measure.DOOR, byLaw, byCourt).relation()).isEqualTo(Relation.LOOSER);
    assertThat(judge(Topic.Measure.DOOR, byLaw, byCourt).why())
        .startsWith(
            "The ban here opens case by case (“without a warrant”); that of the baseline opens only"
                + " by an act of the lawmaker (“unless the legislature allows it”).");
  }

  @Test
  void tellsAVoteOfTheCouncilFromAnActAndFromACase() {
    String byLaw = "A port shall not fly drones unless the legislature allows it.";
    String byVote = "A port shall not fly drones unless the City Council finds them harmless.";
    String byChief = "A port shall not fly drones without the prior approval of the chief.";

    assertThat(judge(Topic.Measure.DOOR, byLaw, byVote).relation()).isEqualTo(Relation.DIFFERENT);
    assertThat(judge(Topic.Measure.DOOR, byLaw, byVote).why())
        .contains("The ban here opens by vote of the council (“unless");
    assertThat(judge(Topic.Measure.DOOR, byVote, byChief).relation()).isEqualTo(Relation.LOOSER);
    assertThat(ShortAnswer.of(topic(Topic.Measure.DOOR), DutyReader.read(byVote), Set.of()))
        .isEqualTo("forbidden; opens by vote of the council");
  }

  @Test
  void callsABanWithoutExceptionStricterThanOneWithAny() {
    String kites = "A port shall not fly drones except kites of paper.";

    assertThat(judge(Topic.Measure.BAN, kites, NO_DRONES).relation()).isEqualTo(Relation.STRICTER);
    assertThat(judge(Topic.Measure.BAN, kites, NO_DRONES).why())
        .startsWith(
            "The ban here has no exception; that of the baseline has (“except kites of paper”).");
    assertThat(judge(Topic.Measure.BAN, NO_DRONES, kites).relation()).isEqualTo(Relation.DIFFERENT);
  }

  @Test
  void takesAPurposeForNoDoor() {
    DutyFacts facts =
        DutyReader.read(NO_DRONES)
            .withExceptions(List.of("The ban does not bar the search for missing boats."));

    assertThat(Door.of(facts)).isEmpty();
    assertThat(ShortAnswer.of(topic(Topic.Measure.DOOR), facts, Set.of()))
        .isEqualTo(
            "forbidden, with exceptions: The ban does not bar the search for missing boats.");
  }

  @Test
  void weighsNoExceptionsThatOnlyCutTheScope() {
    String kites = "A port shall not fly drones except kites of paper.";

    assertThat(judge(Topic.Measure.DOOR, NO_DRONES, kites).relation())
        .isEqualTo(Relation.DIFFERENT);
  }

  @Test
  void saysStricterAndLooserOnlyOfTopicsWithAScale() {
    assertThat(judge(Topic.Measure.NONE, NO_DRONES, "A port may fly drones.").relation())
        .isEqualTo(Relation.DIFFERENT);
  }

  @Test
  void tellsSumsThatDiffer() {
    Judgement judgement =
        judge(
            Topic.Measure.NONE, "A person may recover $500.", "A person may recover $50 per day.");

    assertThat(judgement.relation()).isEqualTo(Relation.DIFFERENT);
    assertThat(judgement.why()).isEqualTo("It names $50 per day; the baseline names $500.");
  }

  @Test
  void tellsWhatARuleHangsOn() {
    assertThat(
            judge(Topic.Measure.NONE, "This act lasts.", "This act lasts until the council meets.")
                .why())
        .isEqualTo("Here it hangs on “until the council meets”.");
  }

  @Test
  void tellsSilenceFromSilence() {
    DutyFacts facts = DutyReader.read(NO_DRONES);

    assertThat(RelationJudge.judge(topic(Topic.Measure.BAN), facts, NO_DRONES, null, "").relation())
        .isEqualTo(Relation.NO_COUNTERPART);
    assertThat(RelationJudge.judge(topic(Topic.Measure.BAN), null, "", facts, NO_DRONES).relation())
        .isEqualTo(Relation.ONLY_HERE);
    assertThat(RelationJudge.judge(topic(Topic.Measure.BAN), null, "", null, "").why())
        .startsWith("Neither");
  }

  private static Judgement judge(Topic.Measure measure, String baseline, String other) {
    return RelationJudge.judge(
        topic(measure), DutyReader.read(baseline), baseline, DutyReader.read(other), other);
  }

  private static Topic topic(Topic.Measure measure) {
    Topic.Words words =
        new Topic.Words(
            List.of(), List.of(Pattern.compile("drones")), List.of(), List.of(), List.of());
    return new Topic(
        "drones", "Drones", "May drones fly?", true, Topic.Fact.FORCE, measure, words, Set.of());
  }
}
