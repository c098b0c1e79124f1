package org.ramseyer.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.ramseyer.align.Chain.Link;

class ChainTest {

  @Test
  void keepsTheHeavyLinkThatTwoLightOnesCross() {
    assertThat(Chain.heaviest(List.of(new Link(0, 2, 5), new Link(1, 0, 2), new Link(2, 1, 2))))
        .containsExactly(new Link(0, 2, 5));
  }

  @Test
  void takesOneLinkOfARow() {
    assertThat(Chain.heaviest(List.of(new Link(0, 0, 1), new Link(0, 1, 1)))).hasSize(1);
  }

  @Test
  void isEmptyWithoutLinks() {
    assertThat(Chain.heaviest(List.of())).isEmpty();
  }

  @Property
  void isAsHeavyAsTheBestOfAllChains(
      @ForAll @Size(max = 9) List<@IntRange(max = 99) Integer> codes) {
    List<Link> links =
        codes.stream()
            .map(code -> new Link(code / 10, code % 10, 1 + code % 7))
            .distinct()
            .toList();
    List<Link> chain = Chain.heaviest(links);
    for (int i = 1; i < chain.size(); i++) {
      assertThat(chain.get(i).row()).isGreaterThan(chain.get(i - 1).row());
      assertThat(chain.get(i).column()).isGreaterThan(chain.get(i - 1).column());
    }
    assertThat(weight(chain)).isEqualTo(best(links, new ArrayList<>()));
  }

  private static double best(List<Link> links, List<Link> taken) {
    if (links.isEmpty()) {
      return weight(taken);
    }
    Link first = links.getFirst();
    List<Link> rest = links.subList(1, links.size());
    double without = best(rest, taken);
    boolean fits =
        taken.stream()
            .allMatch(link -> (link.row() - first.row()) * (link.column() - first.column()) > 0);
    if (!fits) {
      return without;
    }
    List<Link> with = new ArrayList<>(taken);
    with.add(first);
    return Math.max(without, best(rest, with));
  }

  private static double weight(List<Link> links) {
    return links.stream().mapToDouble(Link::weight).sum();
  }
}
