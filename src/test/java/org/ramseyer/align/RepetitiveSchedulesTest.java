package org.ramseyer.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ramseyer.Drafts;
import org.ramseyer.model.LegalText;

/**
 * Long runs of provisions that differ in a word or a sum: where aligners that take the first
 * candidate go wrong.
 */
class RepetitiveSchedulesTest {

  private static final String[] OFFICES = {
    "Harbours", "Beacons", "Piers", "Quays", "Buoys", "Masts", "Gulls", "Tides"
  };

  /** A kind of schedule; {@code item} is the text of its i-th line. */
  enum Schedule {
    PRICES {
      @Override
      String item(int i, Random random) {
        return "for berth %d at the long pier, a fee of $%d for each night"
            .formatted(i, 5 * (1 + random.nextInt(6)));
      }
    },
    APPROPRIATIONS {
      @Override
      String item(int i, Random random) {
        return "For necessary expenses of the Office of %s, division %d, $%d,000,000, to remain available."
            .formatted(OFFICES[i % OFFICES.length], i / OFFICES.length, 1 + random.nextInt(9));
      }
    },
    RESERVED {
      @Override
      String item(int i, Random random) {
        return i % 3 == 0 ? "lantern of class %d".formatted(i) : "[Reserved]";
      }
    },
    /** Rows without numbers, most cells of which recur in every row. */
    FEES {
      @Override
      String item(int i, Random random) {
        return "class %s vessel over %d feet $%d %d percent"
            .formatted(
                (char) ('A' + i / 6), 10 * (i % 6), 20 + 5 * random.nextInt(4), random.nextInt(3));
      }

      @Override
      boolean isNumbered() {
        return false;
      }
    },
    /** The same definition of many terms. */
    DEFINITIONS {
      @Override
      String item(int i, Random random) {
        return "The term “%s of class %d” has the meaning given in the Pier Act."
            .formatted(OFFICES[i % OFFICES.length].toLowerCase(Locale.ROOT), i / OFFICES.length);
      }
    },
    /** Every other line is the same as ten others. */
    DUES {
      @Override
      String item(int i, Random random) {
        return i % 2 == 0
            ? "a due of $%d".formatted(10 * (1 + i % 5))
            : "a barge at quay %d pays a due of $%d for each day"
                .formatted(i, 1 + random.nextInt(3));
      }
    };

    abstract String item(int i, Random random);

    boolean isNumbered() {
      return true;
    }

    /**
     * Whether the line stands in the list more than once, so that nothing tells which was struck.
     */
    boolean recurs(String item) {
      return item.equals("[Reserved]") || item.startsWith("a due of");
    }
  }

  @ParameterizedTest
  @EnumSource
  void areResolvedByTheirOrder(Schedule schedule) {
    int right = 0;
    int found = 0;
    int wanted = 0;
    for (int seed = 0; seed < 40; seed++) {
      Set<String> gold = new HashSet<>();
      Set<String> links = links(schedule, new Random(seed), gold);
      wanted += gold.size();
      found += links.size();
      links.retainAll(gold);
      right += links.size();
    }
    assertThat(2.0 * right / (found + wanted)).as("F1 of links").isGreaterThan(0.95);
  }

  @ParameterizedTest
  @EnumSource
  void mirrorWhenSwapped(Schedule schedule) {
    for (int seed = 0; seed < 20; seed++) {
      List<String> before = new ArrayList<>();
      List<String> after = new ArrayList<>();
      edit(schedule, new Random(seed), before, after, new HashSet<>());
      Alignment there =
          new Aligner().align(draft(schedule, before), draft(schedule, after)).mirrored();
      Alignment back = new Aligner().align(draft(schedule, after), draft(schedule, before));
      assertThat(there.matches()).isEqualTo(back.matches());
    }
  }

  static Set<String> links(Schedule schedule, Random random, Set<String> gold) {
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    edit(schedule, random, before, after, gold);
    Alignment alignment = new Aligner().align(draft(schedule, before), draft(schedule, after));
    Set<String> links = new HashSet<>();
    alignment.matches().stream()
        .filter(match -> match.before() > 0)
        .forEach(match -> links.add(match.before() + ">" + match.after()));
    return links;
  }

  private static void edit(
      Schedule schedule, Random random, List<String> before, List<String> after, Set<String> gold) {
    for (int i = 0; i < 60; i++) {
      String item = schedule.item(i, random);
      before.add(item);
      int fate = random.nextInt(20);
      boolean isBlank = schedule.recurs(item);
      if (fate == 0 && !isBlank) {
        continue;
      }
      after.add(
          fate < 4 && !isBlank
              ? item.replaceAll("\\$\\d+|class of|given", "\\$" + (70 + fate))
              : item);
      gold.add(before.size() + ">" + after.size());
      if (fate == 19) {
        after.add(schedule.item(99 + 6 * i, random));
      }
    }
  }

  private static LegalText draft(Schedule schedule, List<String> items) {
    StringBuilder draft = new StringBuilder("SEC. 1. | Schedule | In this schedule:\n");
    for (int i = 0; i < items.size(); i++) {
      draft.append(schedule.isNumbered() ? "  (" + (i + 1) + ") | " : "  ");
      draft.append(items.get(i)).append('\n');
    }
    return Drafts.bill("schedule", draft.toString());
  }
}
