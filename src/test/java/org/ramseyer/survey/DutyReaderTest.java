package org.ramseyer.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DutyReaderTest {

  @Test
  void keepsTheUnitOfAnAmount() {
    DutyFacts facts =
        DutyReader.read("The owner shall pay $250 for each violation and 12 percent of the award.");

    assertThat(facts.amounts()).containsExactly("$250 for each violation", "12 percent");
  }

  @Test
  void readsAmountsWithoutTheCommaThatFollows() {
    assertThat(
            DutyReader.read("The owner shall pay $40 per day or $2,500, whichever is greater.")
                .amounts())
        .containsExactly("$40 per day", "$2,500");
  }

  @Test
  void tellsHowAmountsHangTogether() {
    DutyFacts floor =
        DutyReader.read(
            "A tenant may recover actual damages, but not less than $700 or $70 for each day of"
                + " violation, whichever is greater.");
    DutyFacts choice =
        DutyReader.read(
            "The court may award the greater of— (A) the rent paid; or (B) $9,000 per violation.");

    assertThat(floor.amountTerms())
        .containsExactly(
            "actual damages, but not less than $700 or $70 for each day of violation, whichever is"
                + " greater");
    assertThat(choice.amountTerms())
        .containsExactly("the greater of— (A) the rent paid; or (B) $9,000 per violation");
  }

  @Test
  void addsNoTermsToABareAmount() {
    assertThat(DutyReader.read("The owner shall pay $300.").amountTerms()).isEmpty();
  }

  @Test
  void readsPeriodsButNoAges() {
    DutyFacts facts =
        DutyReader.read(
            "Images of a person under 18 years of age shall be burnt within 24 hours, and every 6"
                + " months.");

    assertThat(facts.durations()).containsExactly("24 hours", "every 6 months");
  }

  @Test
  void readsDatesInBothOrders() {
    assertThat(
            DutyReader.read(
                    "This act lasts from 3 March 2031 until June 5, 2032; reports are due each"
                        + " January.")
                .dates())
        .containsExactly("3 March 2031", "June 5, 2032", "each January");
  }

  @Test
  void keepsACommaInsideADateOfACondition() {
    assertThat(
            DutyReader.read("This act is in force until June 5, 2032, and is repealed then.")
                .conditions())
        .containsExactly("until June 5, 2032");
  }

  @Test
  void readsExceptionsToTheEndOfTheirClause() {
    DutyFacts behind =
        DutyReader.read(
            "A bureau shall not fly drones unless the council, by vote, agrees; logs are kept.");
    DutyFacts before =
        DutyReader.read("Unless subsection (b) allows it, the bureau shall not fly drones.");
    DutyFacts inside = DutyReader.read("A bureau shall not, without a warrant, fly drones.");

    assertThat(behind.exceptions()).containsExactly("unless the council, by vote, agrees");
    assertThat(before.exceptions()).containsExactly("Unless subsection (b) allows it");
    assertThat(inside.exceptions()).containsExactly("without a warrant");
    assertThat(
            DutyReader.read("A bureau shall, except under a warrant, not fly drones.").exceptions())
        .containsExactly("except under a warrant");
    assertThat(
            DutyReader.read(
                    "A bureau shall, except as subsection (b) allows, or at sea, not fly drones.")
                .exceptions())
        .containsExactly("except as subsection (b) allows, or at sea");
  }

  @Test
  void endsAnExceptionWhereTheListOfTheRuleBegins() {
    DutyFacts ofTheRule =
        DutyReader.read(
            "It is unlawful, except as subsection (c) provides: to fly a drone; or to buy one.");
    DutyFacts ofTheException =
        DutyReader.read("A bureau shall not fly drones except for the following: kites; balloons.");

    assertThat(ofTheRule.exceptions()).containsExactly("except as subsection (c) provides");
    assertThat(ofTheException.exceptions())
        .containsExactly("except for the following: kites; balloons");
  }

  @Test
  void takesTheWordExceptionForNone() {
    assertThat(DutyReader.read("The letter makes no exception for the harbor.").exceptions())
        .isEmpty();
  }

  @Test
  void tellsWhatIsAnExceptionNotAgainAsACondition() {
    DutyFacts facts = DutyReader.read("A bureau shall not fly drones unless it asks before dawn.");

    assertThat(facts.exceptions()).containsExactly("unless it asks before dawn");
    assertThat(facts.conditions()).isEmpty();
  }

  @Test
  void takesForceAndActorFromTheSentenceOfTheFocus() {
    String words = "A log shall be burnt. A tenant may sue the owner.";

    assertThat(DutyReader.read(words).modality()).isEqualTo(DutyFacts.Modality.SHALL);
    assertThat(DutyReader.read(words, "may sue").modality()).isEqualTo(DutyFacts.Modality.MAY);
    assertThat(DutyReader.read(words, "may sue").actor()).isEqualTo("A tenant");
  }
}
