package org.ramseyer.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ramseyer.Drafts;
import org.ramseyer.diff.Fact.Type;

/** What a comparison tells of small drafts. */
class DifferTest {

  @Test
  void tellsAnAmendmentWithItsPageAndLine() {
    ProvisionChange change =
        only(
            """
        SEC. 1. | Counts
          (a) | the master counts barges at noon
        """,
            """
        SEC. 1. | Counts
          (a) | the master counts barges at dusk
        """);
    assertThat(change.kinds()).containsExactly(ChangeKind.AMENDED);
    assertThat(change.placeBefore()).hasToString("p. 1, l. 2");
    assertThat(change.id()).isEqualTo("c1");
  }

  @Test
  void tellsAHeadingEditAsAnAmendment() {
    ProvisionChange change =
        only(
            "SEC. 1. | Counts | the master counts barges at noon",
            "SEC. 1. | Barge counts | the master counts barges at noon");
    assertThat(change.kinds()).containsExactly(ChangeKind.AMENDED);
    assertThat(WordEdits.changes(change.words().heading())).isTrue();
    assertThat(WordEdits.changes(change.words().text())).isFalse();
  }

  @Test
  void foldsACascadeOfRenumbering() {
    Comparison comparison =
        compare(
            """
        SEC. 1. | Counts | the master counts barges
        SEC. 2. | Gulls | nobody feeds gulls
        """,
            """
        SEC. 1. | Masts | drones stay away from masts after dark
        SEC. 2. | Counts | the master counts barges
        SEC. 3. | Gulls | nobody feeds gulls
        """);
    assertThat(comparison.changes())
        .extracting(ProvisionChange::folded)
        .containsExactlyInAnyOrder(null, Folded.RENUMBERING, Folded.RENUMBERING);
  }

  @Test
  void foldsAReferenceThatFollowsItsTarget() {
    Comparison comparison =
        compare(
            """
        SEC. 1. | Counts | the master counts barges each day at noon
        SEC. 2. | Gulls | nobody feeds gulls unless section 1 says so
        """,
            """
        SEC. 1. | Masts | drones stay away from masts after dark
        SEC. 2. | Counts | the master counts barges each day at noon
        SEC. 3. | Gulls | nobody feeds gulls unless section 2 says so
        """);
    assertThat(comparison.changes())
        .extracting(change -> change.provision().citation(), ProvisionChange::folded)
        .contains(tuple("sec. 3", Folded.CONFORMING_REFERENCE));
  }

  @Test
  void doesNotFoldAReferenceToAnotherProvision() {
    Comparison comparison =
        compare(
            """
        SEC. 1. | Counts | the master counts barges each day at noon
        SEC. 2. | Gulls | nobody feeds gulls unless section 1 says so
        """,
            """
        SEC. 1. | Masts | drones stay away from masts after dark
        SEC. 2. | Counts | the master counts barges each day at noon
        SEC. 3. | Gulls | nobody feeds gulls unless section 3 says so
        """);
    assertThat(comparison.changes())
        .filteredOn(change -> change.is(ChangeKind.AMENDED))
        .extracting(ProvisionChange::folded)
        .containsOnlyNulls();
  }

  @Test
  void doesNotFoldAReferenceToAnotherAct() {
    Comparison comparison =
        compare(
            """
        SEC. 1. | Counts | the master counts barges each day at noon
        SEC. 2. | Gulls | nobody feeds gulls unless section 1 of the Pier Act says so
        """,
            """
        SEC. 1. | Masts | drones stay away from masts after dark
        SEC. 2. | Counts | the master counts barges each day at noon
        SEC. 3. | Gulls | nobody feeds gulls unless section 2 of the Pier Act says so
        """);
    assertThat(comparison.changes())
        .filteredOn(change -> change.is(ChangeKind.AMENDED))
        .extracting(ProvisionChange::folded)
        .containsOnlyNulls();
  }

  @Test
  void tellsAStruckSectionOnceWithEverythingInIt() {
    Comparison comparison =
        compare(
            """
        SEC. 1. | Counts | the master counts barges
        SEC. 2. | Gulls | nobody feeds
          (a) | gulls of the pier
          (b) | gulls of the quay
        """,
            """
        SEC. 1. | Counts | the master counts barges
        """);
    assertThat(comparison.changes()).hasSize(1);
    assertThat(comparison.sizes()).containsEntry("c1", 2);
    assertThat(comparison.counts())
        .containsEntry(ChangeKind.STRUCK, 3)
        .containsEntry(ChangeKind.UNCHANGED, 1);
  }

  @Test
  void tellsAMovedAndAmendedProvisionOnceAndShowsItTwice() {
    Comparison comparison =
        compare(
            """
        SEC. 1. | Counts
          (a) | the pier master shall count every barge that passes the lighthouse at noon
          (b) | the harbour council shall print the count each week
        SEC. 2. | Gulls
          (a) | nobody feeds gulls
        """,
            """
        SEC. 1. | Counts
          (a) | the harbour council shall print the count each week
        SEC. 2. | Gulls
          (a) | nobody feeds gulls
          (b) | the pier master shall count every barge that passes the lighthouse at dusk
        """);
    ProvisionChange moved =
        comparison.changes().stream().filter(c -> c.is(ChangeKind.MOVED)).findFirst().orElseThrow();
    assertThat(moved.kinds())
        .containsExactly(ChangeKind.AMENDED, ChangeKind.MOVED, ChangeKind.RENUMBERED);
    assertThat(
            comparison.paragraphs().stream()
                .filter(line -> line.change() == moved && !line.edits().isEmpty())
                .map(RedlineParagraph::presence))
        .containsExactly(RedlineParagraph.Presence.BEFORE, RedlineParagraph.Presence.AFTER);
  }

  @Test
  void keepsAPrefaceOutOfTheCountsOfTheText() {
    Comparison comparison =
        compare(
            "PREFACE May 4\nSEC. 1. | Counts | the master counts barges\n",
            "PREFACE June 9\nSEC. 1. | Counts | the master counts barges\n");
    assertThat(comparison.counts()).containsEntry(ChangeKind.AMENDED, 0);
    assertThat(comparison.countsOutside()).containsEntry(ChangeKind.AMENDED, 1);
  }

  @Test
  void namesWhatChangedInSubstance() {
    ProvisionChange change =
        only(
            "SEC. 1. | Fees | The master may charge $5 within 30 days after May 1, 2020, under section 4(a).",
            "SEC. 1. | Fees | The master shall charge $7 within 60 days after May 1, 2021, under section 4(b).");
    assertThat(change.facts())
        .containsExactlyInAnyOrder(
            new Fact(Type.MODALITY, "may", "shall"),
            new Fact(Type.AMOUNT, "$5", "$7"),
            new Fact(Type.DEADLINE, "within 30 days", "within 60 days"),
            new Fact(Type.DURATION, "30 days", "60 days"),
            new Fact(Type.DATE, "May 1, 2020", "May 1, 2021"),
            new Fact(Type.REFERENCE, "section 4(a)", "section 4(b)"));
  }

  @Test
  void namesADutyThatWasTurnedIntoItsOpposite() {
    assertThat(
            only(
                    "SEC. 1. | Fees | The master shall charge a fee.",
                    "SEC. 1. | Fees | The master shall not charge a fee.")
                .facts())
        .containsExactly(new Fact(Type.MODALITY, "shall", "shall not"));
  }

  @Test
  void namesADefinedTermButNoShortTitle() {
    assertThat(
            only(
                    "SEC. 1. | Terms | The term “barge” means a flat vessel of the harbour.",
                    "SEC. 1. | Terms | The term “scow” means a flat vessel of the harbour.")
                .facts())
        .containsExactly(new Fact(Type.DEFINED_TERM, "“barge”", "“scow”"));
    assertThat(
            only(
                    "SEC. 1. | Title | This Act may be cited as the “Quiet Skies Act”.",
                    "SEC. 1. | Title | This Act may be cited as the “Silent Skies Act”.")
                .facts())
        .isEmpty();
  }

  @Test
  void claimsNoFactWhereOnlyOtherWordsChanged() {
    assertThat(
            only(
                    "SEC. 1. | Fees | The master shall charge $5 a barge.",
                    "SEC. 1. | Fees | The master shall charge $5 a sloop.")
                .facts())
        .isEmpty();
  }

  @Test
  void followsWordsThatBecameSubsections() {
    Comparison comparison =
        compare(
            """
        SEC. 1. | Fees | A master who loses a lantern shall pay a fee of $9 to the council. \
        A person may appeal a fee to the harbour court within 30 days of the order.
        """,
            """
        SEC. 1. | Fees
          (a) | Fee | A master who loses a lantern shall pay a fee of $9 to the council.
          (b) | Appeal | A person may appeal a fee to the harbour court within 30 days of the order.
        """);
    assertThat(comparison.carried())
        .extracting(Carried::from, Carried::to)
        .containsExactly(tuple("c1", "c2"), tuple("c1", "c3"));
    assertThat(comparison.changes().getFirst().facts()).isEmpty();
  }

  @Test
  void carriesNoPhraseOfTheTrade() {
    Comparison comparison =
        compare(
            """
        SEC. 1. | Fees | Not later than 180 days after the date of enactment of this Act the master counts barges, \
        sloops, buoys, masts, lanterns, ropes, anchors and gulls at noon and dusk.
        SEC. 2. | Gulls | nobody feeds gulls
        """,
            """
        SEC. 2. | Gulls | nobody feeds gulls
        SEC. 9. | Other | Not later than 180 days after the date of enactment of this Act every owner of a drone \
        shall show the council a licence, a plan of flights, a lamp and a bell.
        """);
    assertThat(comparison.carried()).isEmpty();
  }

  @Test
  void fallsBackToWholeParagraphsWhereEditsDoNotReplay() {
    Comparison good =
        compare("SEC. 1. | Fees | The old master.", "SEC. 1. | Fees | The new master.");
    ProvisionChange broken =
        good.provisions()
            .getFirst()
            .withWords(
                new WordEdits(
                    List.of(new TextEdit.Equal("Fees", "Fees")),
                    List.of(new TextEdit.Insert("lost")),
                    List.of()));
    Comparison damaged =
        new Comparison(
            good.before(),
            good.after(),
            good.linesBefore(),
            good.linesAfter(),
            List.of(broken),
            List.of(
                new RedlineParagraph(
                    broken,
                    org.ramseyer.model.Paragraph.Part.OPENING,
                    RedlineParagraph.Presence.BOTH,
                    0)),
            List.of(),
            List.of(),
            null,
            List.of(),
            good.verification());
    Comparison repaired =
        Replay.prove(
            damaged,
            Drafts.bill("before", "SEC. 1. | Fees | The old master."),
            Drafts.bill("after", "SEC. 1. | Fees | The new master."));
    assertThat(repaired.verification()).isEqualTo(new Verification(true, true, List.of("c1")));
    assertThat(repaired.verification().sentence()).contains("whole paragraphs").contains("c1");
    assertThat(repaired.changes().getFirst().words().text())
        .containsExactly(
            new TextEdit.Delete("The old master."), new TextEdit.Insert("The new master."));
  }

  @Test
  void saysSoWhereTheRedlineDoesNotReplay() {
    Comparison good =
        compare("SEC. 1. | Fees | The old master.", "SEC. 1. | Fees | The new master.");
    Comparison wrong =
        Replay.prove(
            good,
            Drafts.bill("before", "SEC. 1. | Fees | Another text."),
            Drafts.bill("after", "SEC. 1. | Fees | The new master."));
    assertThat(wrong.verification().isProved()).isFalse();
    assertThat(wrong.verification().sentence())
        .startsWith("NOT PROVED")
        .contains("the earlier text");
  }

  private static ProvisionChange only(String before, String after) {
    List<ProvisionChange> changes = compare(before, after).changes();
    assertThat(changes).hasSize(1);
    return changes.getFirst();
  }

  private static Comparison compare(String before, String after) {
    return new Differ().compare(Drafts.bill("before", before), Drafts.bill("after", after));
  }
}
