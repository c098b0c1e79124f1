package org.ramseyer.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ramseyer.Drafts;

/**
 * What is paired with what, shown on small drafts; each pair is printed as
 * "before-path>after-path", moves with "!".
 */
class AlignerTest {

  @Test
  void pairsEqualTextsProvisionByProvision() {
    String draft =
        """
        SEC. 1. | Title | one two three
        SEC. 2. | Rules
          (a) | four five
          (b) | six seven
        """;
    assertThat(pairs(draft, draft)).containsExactly("1>1", "2>2", "2a>2a", "2b>2b");
  }

  @Test
  void keepsAProvisionItselfWhenItsNumberChanges() {
    assertThat(
            pairs(
                """
        SEC. 1. | Rules
          (1) | iris scans taken at a border
          (2) | voice prints kept by a bank
        """,
                """
        SEC. 1. | Rules
          (1) | gait records of a walking person
          (2) | iris scans taken at a border
          (3) | voice prints kept by a bank
        """))
        .containsExactly("1>1", "11>12", "12>13");
  }

  @Test
  void prefersWordsToNumbersWhenTheyDisagree() {
    assertThat(
            pairs(
                """
        SEC. 1. | Rules
          (1) | the pier master shall count every barge at noon
          (2) | the harbour council shall print the count each week
        """,
                """
        SEC. 1. | Rules
          (1) | the harbour council shall print the count each week
        """))
        .containsExactly("1>1", "12>11");
  }

  @Test
  void pairsARewrittenSectionByItsNumberAndHeading() {
    assertThat(
            evidence(
                """
        SEC. 1. | Lost beacons | A finder shall give the beacon to the nearest pier master.
        SEC. 2. | Funds | Nothing may be spent.
        """,
                """
        SEC. 1. | Lost beacons | Whoever comes upon a beacon that was lost gives it up at the nearest quay.
        SEC. 2. | Funds | Nothing may be spent.
        """))
        .contains("1>1 same number and heading");
  }

  @Test
  void leavesUnrelatedProvisionsOfOneNumberUnpaired() {
    assertThat(
            pairs(
                """
        SEC. 1. | Rules
          (1) | the pier master shall count every barge at noon
          (2) | nobody feeds gulls
        """,
                """
        SEC. 1. | Rules
          (1) | drones stay away from masts after dark
          (2) | nobody feeds gulls
        """))
        .containsExactly("1>1", "12>12");
  }

  @Test
  void findsAMoveToAnotherSection() {
    assertThat(
            pairs(
                """
        SEC. 1. | Counts
          (a) | the pier master shall count every barge that passes at noon
          (b) | the harbour council shall print the count each week
        SEC. 2. | Gulls
          (a) | nobody feeds gulls
        """,
                """
        SEC. 1. | Counts
          (a) | the harbour council shall print the count each week
        SEC. 2. | Gulls
          (a) | nobody feeds gulls
          (b) | the pier master shall count every barge that passes at noon
        """))
        .containsExactly("1>1", "1a>2b!", "1b>1a", "2>2", "2a>2a");
  }

  @Test
  void prefersTheSameWordsElsewhereToLikeWordsInPlace() {
    assertThat(
            pairs(
                """
        SEC. 1. | Counts
          (a) | the pier master shall count every barge that passes the lighthouse at noon
        SEC. 2. | Gulls
          (a) | nobody feeds gulls
        """,
                """
        SEC. 1. | Counts
          (a) | the pier master shall count every barge that passes the lighthouse at dusk and at dawn
        SEC. 2. | Gulls
          (a) | nobody feeds gulls
          (b) | the pier master shall count every barge that passes the lighthouse at noon
        """))
        .contains("1a>2b!");
  }

  @Test
  void findsAMoveThatWasEditedOnTheWay() {
    assertThat(
            pairs(
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
        """))
        .contains("1a>2b!");
  }

  @Test
  void looksElsewhereBeforeItSettlesForHalfLikeWordsInPlace() {
    assertThat(
            pairs(
                """
        SEC. 1. | Counts
          (a) | the pier master shall count every barge that passes the lighthouse at noon, and shall write the count in the green book
        SEC. 2. | Gulls
          (a) | nobody feeds gulls
        """,
                """
        SEC. 1. | Counts
          (a) | the pier master shall count every sloop that is moored by a stranger in the inner basin before sunrise
        SEC. 2. | Gulls
          (a) | nobody feeds gulls
          (b) | the pier master shall count every barge that passes the lighthouse at noon, and shall write the count in the red book
        """))
        .containsExactly("1>1", "1a>2b!", "2>2", "2a>2a");
  }

  @Test
  void pairsInPlaceWhatKeptLessThanHalfOfItsWords() {
    assertThat(
            pairs(
                """
        SEC. 1. | Rules
          (1) | the pier master counts every barge at noon in the green book
          (2) | nobody feeds gulls
        """,
                """
        SEC. 1. | Rules
          (1) | the pier master counts every barge at the lock, with two witnesses, before the tide turns
          (2) | nobody feeds gulls
        """))
        .contains("11>11");
  }

  @Test
  void pairsQuotationsByTheLawTheyShareWhereTheSectionsAroundThemAreUnlike() {
    String before =
        """
        SEC. 1. | Change of the Beacon Act | Because wrecks were many last winter, and lest pilots lose heart, chapter two gains at its end what a commission of old mariners drew up:
          >
            “SEC. 8. | Lamps | every lamp on a beacon burns whale oil from dusk to dawn
            “SEC. 9. | Keepers | each keeper lives within one mile of the beacon
            “SEC. 10. | Masts | no mast, pole, antenna or flagstaff may stand nearer than ninety feet to the axis of the fairway unless a surveyor has measured and marked the ground around it
        """;
    String after =
        """
        SEC. 4. | New duties | For safety after sunset, whoever holds a licence obeys these provisions, enacted into positive law and printed on posters inside every tavern:
          >
            “SEC. 8. | Lamps | every lamp on a beacon burns whale oil from dusk to dawn
            “SEC. 9. | Keepers | each keeper lives within one mile of the beacon
            “SEC. 11. | Drones | a drone that carries a parcel, a camera or a siren stays four hundred yards away from any roost, nest or rookery of gulls, terns, cormorants and puffins
        """;
    assertThat(pairs(before, after)).contains("1\">4\"");
    assertThat(pairs(after, before)).contains("4\">1\"");
  }

  @Test
  void findsAMoveOnceItsRivalHasFoundItsOwnPlace() {
    String before =
        """
        SEC. 1. | Counts
          (a) | the pier master shall count every barge that passes the lighthouse at noon
          (b) | the harbour council shall print the count each week
        SEC. 2. | Gulls
          (a) | nobody feeds gulls
        SEC. 3. | Sloops
          (a) | the pier master shall count every barge that passes the lighthouse at dusk
        """;
    String after =
        """
        SEC. 1. | Counts
          (a) | the harbour council shall print the count each week
        SEC. 2. | Gulls
          (a) | nobody feeds gulls
          (b) | the pier master shall count every barge that passes the lighthouse at dawn
        SEC. 3. | Sloops
          (a) | the pier master shall count every sloop that is moored by a stranger in the inner basin before sunrise
        """;
    assertThat(pairs(before, after)).contains("1a>2b!", "3a>3a");
    assertThat(pairs(after, before)).contains("2b>1a!", "3a>3a");
  }

  @Test
  void tellsNoMoveWhereTwoPlacesFitAlike() {
    String before =
        """
        SEC. 1. | Counts
          (a) | the pier master shall count every barge that passes the lighthouse at noon
          (b) | the harbour council shall print the count each week
        SEC. 2. | Gulls
          (a) | nobody feeds gulls
        SEC. 3. | Sloops
          (a) | no sloop may anchor here
        """;
    String after =
        """
        SEC. 1. | Counts
          (a) | the harbour council shall print the count each week
        SEC. 2. | Gulls
          (a) | nobody feeds gulls
          (b) | the pier master shall count every barge that passes the lighthouse at dawn
        SEC. 3. | Sloops
          (a) | no sloop may anchor here
          (b) | the pier master shall count every barge that passes the lighthouse at dusk
        """;
    assertThat(pairs(before, after)).noneMatch(pair -> pair.endsWith("!"));
    assertThat(pairs(after, before)).noneMatch(pair -> pair.endsWith("!"));
  }

  @Test
  void inventsNoMoveForWordsThatRecur() {
    assertThat(
            pairs(
                """
        SEC. 1. | Counts
          (a) | In general
          (b) | other words here
        SEC. 2. | Gulls
          (a) | nobody feeds gulls
        """,
                """
        SEC. 1. | Counts
          (a) | other words here
        SEC. 2. | Gulls
          (a) | nobody feeds gulls
          (b) | In general
        """))
        .noneMatch(pair -> pair.endsWith("!"));
  }

  @Test
  void callsTheLighterOfTwoSwappedSiblingsMoved() {
    assertThat(
            pairs(
                """
        SEC. 1. | Counts
          (a) | nobody feeds gulls on the long pier at night
          (b) | the pier master shall count every barge that passes the lighthouse at noon and write it down
        """,
                """
        SEC. 1. | Counts
          (a) | the pier master shall count every barge that passes the lighthouse at noon and write it down
          (b) | nobody feeds gulls on the long pier at night
        """))
        .containsExactly("1>1", "1a>1b!", "1b>1a");
  }

  @Test
  void tellsAMovedSubtreeOnceAtItsTop() {
    assertThat(
            pairs(
                """
        SEC. 1. | Counts
          (a) | the pier master counts
            (1) | barges that pass at noon
            (2) | sloops that pass at dusk
          (b) | the harbour council shall print the count each week
        SEC. 2. | Gulls
          (a) | nobody feeds gulls
        """,
                """
        SEC. 1. | Counts
          (a) | the harbour council shall print the count each week
        SEC. 2. | Gulls
          (a) | nobody feeds gulls
          (b) | the pier master counts
            (1) | barges that pass at noon
            (2) | sloops that pass at dusk
        """))
        .contains("1a>2b!", "1a1>2b1", "1a2>2b2");
  }

  @Test
  void resolvesARunOfIdenticalProvisionsByItsOrder() {
    assertThat(
            pairs(
                """
        SEC. 1. | List
          (1) | [Reserved]
          (2) | one lantern of brass
          (3) | [Reserved]
          (4) | [Reserved]
        """,
                """
        SEC. 1. | List
          (1) | [Reserved]
          (2) | two buckets of tar
          (3) | one lantern of brass
          (4) | [Reserved]
          (5) | [Reserved]
        """))
        .containsExactly("1>1", "11>11", "12>13", "13>14", "14>15");
  }

  @Test
  void resolvesAPriceListByItsOrder() {
    StringBuilder before = new StringBuilder("SEC. 1. | Prices\n");
    StringBuilder after = new StringBuilder("SEC. 1. | Prices\n");
    for (int i = 1; i <= 40; i++) {
      before.append(
          "  (%d) | for berth %d at the long pier, $%d a night\n".formatted(i, i, 10 + i % 3));
      if (i != 20) {
        after.append(
            "  (%d) | for berth %d at the long pier, $%d a night\n"
                .formatted(i < 20 ? i : i - 1, i, 11 + i % 3));
      }
    }
    List<String> pairs = pairs(before.toString(), after.toString());
    assertThat(pairs)
        .hasSize(40)
        .contains("119>119", "121>120", "140>139")
        .noneMatch(pair -> pair.startsWith("120>"));
  }

  @Test
  void pairsTheOnlyPrefaceWithTheOnlyPreface() {
    assertThat(
            evidence(
                "PREFACE May 4\nSEC. 1. | A | b c d\n", "PREFACE June 9\nSEC. 1. | A | b c d\n"))
        .contains("> same part of the document");
  }

  @Test
  void keepsQuotedLawWithTheProvisionThatQuotesIt() {
    assertThat(
            pairs(
                """
        SEC. 1. | Change | Section 9 is amended to read:
          >
            “SEC. 9. | Old | wholly different words stood here once
        """,
                """
        SEC. 1. | Change | Section 9 is amended to read:
          >
            “SEC. 9. | New | nothing at all like it is found today
        """))
        .contains("1\">1\"");
  }

  @Test
  void tellsNoMoveWhereALevelWasPutBetween() {
    String before =
        """
        SEC. 1. | Flights | No drone may fly near a beacon on the long pier, except—
          (1) | to save a life;
          (2) | to put out a fire.
        """;
    String after =
        """
        SEC. 1. | Flights
          (a) | No drone may fly near a beacon on the long pier, except—
            (1) | to save a life;
            (2) | to put out a fire.
          (b) | The council may waive this for a regatta.
        """;
    assertThat(pairs(before, after)).containsExactly("1>1", "11>1a1", "12>1a2");
    assertThat(pairs(after, before)).containsExactly("1>1", "1a1>11", "1a2>12");
  }

  @Test
  void mirrorsWhenTheTextsAreSwapped() {
    String one =
        """
        SEC. 1. | Counts
          (a) | nobody feeds gulls on the long pier
          (b) | nobody feeds gulls on the short pier
          (c) | [Reserved]
        """;
    String other =
        """
        SEC. 1. | Counts
          (a) | [Reserved]
          (b) | nobody feeds gulls on the short pier
          (c) | nobody feeds gulls on the long pier
          (d) | [Reserved]
        """;
    List<String> mirrored =
        pairs(other, one).stream()
            .map(pair -> pair.replaceAll("^(.*)>([^!]*)(!?)$", "$2>$1$3"))
            .sorted()
            .toList();
    assertThat(pairs(one, other).stream().sorted().toList()).isEqualTo(mirrored);
  }

  private static List<String> pairs(String before, String after) {
    Alignment alignment = align(before, after);
    return alignment.matches().stream()
        .map(match -> path(alignment, match) + (match.moved() ? "!" : ""))
        .filter(pair -> !pair.equals(">"))
        .toList();
  }

  private static List<String> evidence(String before, String after) {
    Alignment alignment = align(before, after);
    return alignment.matches().stream()
        .map(match -> path(alignment, match) + " " + match.evidence().words())
        .toList();
  }

  private static Alignment align(String before, String after) {
    return new Aligner().align(Drafts.bill("before", before), Drafts.bill("after", after));
  }

  private static String path(Alignment alignment, Match match) {
    return String.join("", alignment.before().provision(match.before()).path())
        + ">"
        + String.join("", alignment.after().provision(match.after()).path());
  }
}
