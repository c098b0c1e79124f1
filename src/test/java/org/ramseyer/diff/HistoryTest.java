package org.ramseyer.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ramseyer.Drafts;
import org.ramseyer.RandomBills;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Provision;

class HistoryTest {

  private static final String FIRST =
      """
      SEC. 2. | PIERS.
        (a) | Every pier of the harbour shall be kept dry for 30 days.
        (b) | The harbour master shall count the gulls on every pier at noon.
      """;

  private static final String SECOND =
      """
      SEC. 2. | PIERS.
        (a) | Every pier of the harbour shall be kept dry for 60 days.
      """;

  private static final String THIRD =
      """
      SEC. 2. | PIERS.
        (a) | Ropes longer than nine yards may not be left on any stair.
        (b) | Every pier of the harbour shall be kept dry for 60 days.
        (c) | The harbour master shall count the gulls on every pier at noon.
      """;

  @Test
  void followsAProvisionThroughItsAmendmentsAndItsNewNumbers() {
    ProvisionHistory pier = line(history(FIRST, SECOND, THIRD), "kept dry");
    assertThat(pier.versions().stream().map(HistoryTest::cited))
        .containsExactly("sec. 2(a)", "sec. 2(a)", "sec. 2(b)");
    assertThat(Objects.requireNonNull(pier.steps().get(0)).kinds())
        .containsExactly(ChangeKind.AMENDED);
    assertThat(Objects.requireNonNull(pier.steps().get(1)).kinds())
        .containsExactly(ChangeKind.RENUMBERED);
    assertThat(pier.restored()).isFalse();
  }

  @Test
  void knowsAProvisionAgainThatWasStruckAndCameBack() {
    ProvisionHistory gulls = line(history(FIRST, SECOND, THIRD), "gulls");
    assertThat(gulls.restored()).isTrue();
    assertThat(gulls.versions().get(1)).isNull();
    assertThat(gulls.versions().stream().map(HistoryTest::cited))
        .containsExactly("sec. 2(b)", "", "sec. 2(c)");
  }

  @Test
  void doesNotJoinWhatOnlyResemblesWhatWasStruck() {
    History history = history(FIRST, SECOND, THIRD.replace("gulls", "terns"));
    assertThat(history.provisions()).noneMatch(ProvisionHistory::restored);
  }

  @Test
  void keepsWhatEndedBehindWhatItFollowed() {
    List<String> order =
        history(FIRST, SECOND, SECOND).provisions().stream()
            .map(line -> line.latest().text().text())
            .filter(text -> !text.isEmpty())
            .toList();
    assertThat(order.get(0)).contains("kept dry");
    assertThat(order.get(1)).contains("gulls");
  }

  @Test
  void needsTwoVersions() {
    List<LegalText> one = List.of(Drafts.bill("one", FIRST));
    assertThatThrownBy(() -> History.of(one)).isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 40)
  void hasEveryProvisionOfEveryVersionOnce(@ForAll long seed, @ForAll long one, @ForAll long two) {
    LegalText first = RandomBills.bill("first", seed);
    LegalText second = RandomBills.edited(first, one);
    LegalText third = RandomBills.edited(second, two);
    List<LegalText> texts = List.of(first, second, third);
    History history = History.of(texts);
    for (int version = 0; version < texts.size(); version++) {
      int at = version;
      Map<Provision, Integer> counts = new IdentityHashMap<>();
      texts.get(at).walk(provision -> counts.put(provision, 0));
      for (ProvisionHistory line : history.provisions()) {
        Provision provision = line.versions().get(at);
        if (provision != null) {
          counts.merge(provision, 1, Integer::sum);
        }
      }
      assertThat(counts.values()).allMatch(count -> count == 1);
    }
  }

  private static History history(String... drafts) {
    return History.of(
        IntStream.range(0, drafts.length)
            .mapToObj(i -> Drafts.bill("v" + (i + 1), drafts[i]))
            .toList());
  }

  private static ProvisionHistory line(History history, String words) {
    return history.provisions().stream()
        .filter(line -> line.latest().text().text().contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static String cited(@Nullable Provision provision) {
    return provision == null ? "" : provision.citation();
  }
}
