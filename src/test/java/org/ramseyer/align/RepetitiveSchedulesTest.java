package org.ramseyer.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ramseyer.Drafts;

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
    };

    abstract String item(int i, Random random);
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

  private static Set<String> links(Schedule schedule, Random random, Set<String> gold) {
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String item = schedule.item(i, random);
      before.add(item);
      int fate = random.nextInt(20);
      boolean isBlank = item.equals("[Reserved]");
      if (fate == 0 && !isBlank) {
        continue;
      }
      after.add(
          fate < 4 && !isBlank ? item.replaceAll("\\$\\d+|class", "\\$" + (70 + fate)) : item);
      gold.add(before.size() + ">" + after.size());
      if (fate == 19) {
        after.add(schedule.item(100 + 3 * i, random));
      }
    }
    Alignment alignment = new Aligner().align(draft(before), draft(after));
    Set<String> links = new HashSet<>();
    alignment.matches().stream()
        .filter(match -> match.before() > 0)
        .forEach(match -> links.add(match.before() + ">" + match.after()));
    return links;
  }

  private static org.ramseyer.model.LegalText draft(List<String> items) {
    StringBuilder draft = new StringBuilder("SEC. 1. | Schedule | In this schedule:\n");
    for (int i = 0; i < items.size(); i++) {
      draft.append("  (").append(i + 1).append(") | ").append(items.get(i)).append('\n');
    }
    return Drafts.bill("schedule", draft.toString());
  }
}
