package org.ramseyer.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.ramseyer.RandomBills;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Paragraph;
import org.ramseyer.model.Provision;

/** What holds of every comparison, on random trees and random second versions. */
class DifferPropertiesTest {

  @Property(tries = 500)
  void replaysToBothTexts(@ForAll long seed, @ForAll long change) {
    LegalText before = RandomBills.bill("before", seed);
    assertReplays(before, RandomBills.edited(before, change));
  }

  @Property(tries = 300)
  void replaysToBothTextsThatHaveNothingToDoWithEachOther(@ForAll long one, @ForAll long other) {
    assertReplays(RandomBills.bill("before", one), RandomBills.bill("after", other));
  }

  // Reads the redline back without the program's own proof: the paragraphs of one side in order.
  private static void assertReplays(LegalText before, LegalText after) {
    Comparison comparison = new Differ().compare(before, after);
    assertThat(comparison.verification().isProved()).isTrue();
    assertThat(comparison.verification().fallbacks()).isEmpty();
    assertThat(
            comparison.paragraphs().stream()
                .map(RedlineParagraph::before)
                .filter(line -> !line.isEmpty()))
        .containsExactlyElementsOf(before.paragraphs().stream().map(Paragraph::text).toList());
    assertThat(
            comparison.paragraphs().stream()
                .map(RedlineParagraph::after)
                .filter(line -> !line.isEmpty()))
        .containsExactlyElementsOf(after.paragraphs().stream().map(Paragraph::text).toList());
  }

  @Property(tries = 200)
  void findsNothingBetweenATextAndItself(@ForAll long seed) {
    LegalText text = RandomBills.bill("same", seed);
    assertThat(new Differ().compare(text, text).changes()).isEmpty();
  }

  @Property(tries = 300)
  void hasEveryProvisionOfEitherSideOnce(@ForAll long seed, @ForAll long change) {
    LegalText before = RandomBills.bill("before", seed);
    LegalText after = RandomBills.edited(before, change);
    Comparison comparison = new Differ().compare(before, after);
    assertThat(eIds(comparison.provisions().stream().map(ProvisionChange::before).toList()))
        .isEqualTo(eIds(before));
    assertThat(eIds(comparison.provisions().stream().map(ProvisionChange::after).toList()))
        .isEqualTo(eIds(after));
  }

  @Property(tries = 300)
  void mirrorsWhenTheTextsAreSwapped(@ForAll long seed, @ForAll long change) {
    LegalText before = RandomBills.bill("before", seed);
    LegalText after = RandomBills.edited(before, change);
    assertThat(told(new Differ().compare(after, before), true))
        .isEqualTo(told(new Differ().compare(before, after), false));
  }

  @Property(tries = 50)
  void answersAlikeUnderAnotherLocaleAndTimeZone(@ForAll long seed, @ForAll long change) {
    LegalText before = RandomBills.bill("before", seed);
    LegalText after = RandomBills.edited(before, change);
    Comparison here = new Differ().compare(before, after);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(new Differ().compare(before, after)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static Set<String> told(Comparison comparison, boolean swapped) {
    return comparison.provisions().stream()
        .map(
            change -> {
              Set<String> kinds =
                  change.kinds().stream()
                      .map(kind -> swapped ? turned(kind).word() : kind.word())
                      .collect(Collectors.toCollection(TreeSet::new));
              String before = eId(change.before());
              String after = eId(change.after());
              return swapped ? after + ">" + before + kinds : before + ">" + after + kinds;
            })
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static ChangeKind turned(ChangeKind kind) {
    return switch (kind) {
      case INSERTED -> ChangeKind.STRUCK;
      case STRUCK -> ChangeKind.INSERTED;
      case SPLIT -> ChangeKind.MERGED;
      case MERGED -> ChangeKind.SPLIT;
      case UNCHANGED, AMENDED, MOVED, RENUMBERED -> kind;
    };
  }

  private static String eId(@Nullable Provision provision) {
    return provision == null ? "-" : provision.address().eId();
  }

  private static List<String> eIds(LegalText text) {
    List<String> ids = new ArrayList<>();
    text.walk(provision -> ids.add(eId(provision)));
    return ids.stream().sorted().toList();
  }

  private static List<String> eIds(List<@Nullable Provision> provisions) {
    return provisions.stream()
        .filter(Objects::nonNull)
        .map(DifferPropertiesTest::eId)
        .sorted()
        .toList();
  }
}
