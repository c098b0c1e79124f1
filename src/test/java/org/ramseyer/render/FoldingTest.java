package org.ramseyer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.ramseyer.Drafts;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.Differ;
import org.ramseyer.diff.Folded;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.render.ChangeWords.Listing;

/**
 * A section is put into a bill with contents and references: all that follows is folded, and
 * nothing else is.
 */
class FoldingTest {

  private static final String[] HEADINGS = {
    "Barges", "Beacons", "Lanterns", "Regattas", "Quays", "Anchors", "Ferries", "Moles", "Pilots"
  };

  /** What is done besides, and where. */
  private enum Plant {
    NOT_IN_A_RENUMBERED_SECTION,
    WORD_BESIDE_A_REFERENCE,
    REFERENCE_TO_ANOTHER_SECTION,
    ENTRY_THAT_THE_TEXT_DOES_NOT_BEAR_OUT,
    DUTY_IN_THE_PREFACE
  }

  @Property(tries = 200)
  void foldsAllThatFollowsAnInsertedSection(@ForAll long seed) {
    Bills bills = new Bills(new Random(seed));
    assertThat(own(compare(bills.before(), bills.after()))).containsExactly("inserted");
  }

  @Property(tries = 500)
  void showsEverySubstantiveEditAmongTheFolded(@ForAll long seed, @ForAll Plant plant) {
    Random random = new Random(seed);
    Bills bills = new Bills(random);
    bills.plant(plant, random);
    List<String> own = own(compare(bills.before(), bills.after()));
    assertThat(own).as("%s", plant).hasSize(2).contains("inserted");
  }

  @Test
  void foldsALineOfReferencesWhoseTargetsWereAllRenumbered() {
    Comparison comparison =
        compare(
            """
        SEC. 1. | Counts | the master counts barges each day at noon
        SEC. 2. | Masts | drones stay away from masts after dark
        SEC. 3. | Gulls | nobody feeds gulls unless sections 1 and 2 say so
        """,
            """
        SEC. 1. | Lamps | a keeper trims the wick of every lamp
        SEC. 2. | Counts | the master counts barges each day at noon
        SEC. 3. | Masts | drones stay away from masts after dark
        SEC. 4. | Gulls | nobody feeds gulls unless sections 2 and 3 say so
        """);
    assertThat(comparison.changes())
        .extracting(ProvisionChange::folded)
        .containsExactlyInAnyOrder(
            null, Folded.RENUMBERING, Folded.RENUMBERING, Folded.CONFORMING_REFERENCE);
  }

  @Test
  void doesNotFoldALineOfReferencesToAnotherAct() {
    Comparison comparison =
        compare(
            """
        SEC. 1. | Counts | the master counts barges each day at noon
        SEC. 2. | Masts | drones stay away from masts after dark
        SEC. 3. | Gulls | nobody feeds gulls unless sections 1 and 2 of the Pier Act say so
        """,
            """
        SEC. 1. | Lamps | a keeper trims the wick of every lamp
        SEC. 2. | Counts | the master counts barges each day at noon
        SEC. 3. | Masts | drones stay away from masts after dark
        SEC. 4. | Gulls | nobody feeds gulls unless sections 2 and 3 of the Pier Act say so
        """);
    assertThat(own(comparison)).hasSize(2);
  }

  private static List<String> own(Comparison comparison) {
    return ChangeWords.listed(comparison, Listing.OWN).stream()
        .map(change -> change.kinds().iterator().next().word())
        .toList();
  }

  private static Comparison compare(String before, String after) {
    return new Differ().compare(Drafts.bill("before", before), Drafts.bill("after", after));
  }

  /**
   * A bill with a table of contents and a reference in every section, and the same with one section
   * more.
   */
  private static final class Bills {

    private final List<String> headings = new ArrayList<>(List.of(HEADINGS));
    private final List<Integer> targets = new ArrayList<>();
    private final int inserted;
    private String preface = "the second day of the session";
    private String contentsWord = "";
    private int wrongEntry = -1;
    private int wrongReference = -1;
    private int wrongWords = -1;
    private String word = "";

    Bills(Random random) {
      for (int i = 0; i < headings.size(); i++) {
        targets.add(random.nextInt(headings.size()));
      }
      inserted = random.nextInt(headings.size());
    }

    // Only what stands behind the inserted section is renumbered, and could hide something.
    void plant(Plant plant, Random random) {
      int behind = inserted + random.nextInt(headings.size() - inserted);
      switch (plant) {
        case NOT_IN_A_RENUMBERED_SECTION -> {
          wrongWords = behind;
          word = "not ";
        }
        case WORD_BESIDE_A_REFERENCE -> {
          wrongWords = behind;
          word = "ever ";
          targets.set(behind, headings.size() - 1);
        }
        case REFERENCE_TO_ANOTHER_SECTION -> wrongReference = behind;
        case ENTRY_THAT_THE_TEXT_DOES_NOT_BEAR_OUT -> {
          wrongEntry = behind;
          contentsWord = " and gulls";
        }
        case DUTY_IN_THE_PREFACE -> preface = "the second day of the session shall not end";
      }
    }

    String before() {
      return draft(false);
    }

    String after() {
      return draft(true);
    }

    private String draft(boolean isAfter) {
      StringBuilder contents = new StringBuilder("TOC Contents\n");
      StringBuilder sections = new StringBuilder();
      int number = 0;
      for (int i = 0; i < headings.size(); i++) {
        if (isAfter && i == inserted) {
          number++;
          contents.append("  Sec. %d. Drones\n".formatted(number));
          sections.append(
              "SEC. %d. | Drones | whoever flies a kite by night keeps it off the masts\n"
                  .formatted(number));
        }
        number++;
        String heading = headings.get(i);
        contents.append(
            "  Sec. %d. %s%s\n"
                .formatted(number, heading, isAfter && i == wrongEntry ? contentsWord : ""));
        sections.append(
            "SEC. %d. | %s | the keeper of %s does %swrite a yearly report on %s as section %d says\n"
                .formatted(
                    number,
                    heading,
                    heading.toLowerCase(java.util.Locale.ROOT),
                    isAfter && i == wrongWords ? word : "",
                    heading,
                    reference(i, isAfter)));
      }
      String first = isAfter ? preface : "the first day of the session";
      return "PREFACE " + first + "\n" + contents + sections;
    }

    private int reference(int section, boolean isAfter) {
      int target = targets.get(section);
      if (isAfter && section == wrongReference) {
        target = (target + 1) % headings.size();
      }
      return 1 + target + (isAfter && target >= inserted ? 1 : 0);
    }
  }
}
