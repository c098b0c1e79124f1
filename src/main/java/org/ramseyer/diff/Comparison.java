package org.ramseyer.diff;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText.LineNumbering;

/**
 * Two versions of a text: what became of every provision, and the redline that shows it.
 *
 * @param before what the earlier text is
 * @param after what the later text is
 * @param linesBefore what lines of the earlier text count
 * @param linesAfter what lines of the later text count
 * @param provisions every provision of either side once, in the order of the redline
 * @param paragraphs the redline
 * @param carried words that left one provision for another
 * @param divided provisions that were split in several, or in which several were merged
 * @param forms what is different only because the two files are of different forms; null where
 *     nothing is
 * @param losses sentences on words of either text that could not be read, and so are not compared
 * @param verification whether the redline replays to both texts
 */
public record Comparison(
    Identity before,
    Identity after,
    LineNumbering linesBefore,
    LineNumbering linesAfter,
    List<ProvisionChange> provisions,
    List<RedlineParagraph> paragraphs,
    List<Carried> carried,
    List<Divided> divided,
    @Nullable FormDifferences forms,
    List<String> losses,
    Verification verification) {

  public Comparison {
    provisions = List.copyOf(provisions);
    paragraphs = List.copyOf(paragraphs);
    carried = List.copyOf(carried);
    divided = List.copyOf(divided);
    losses = List.copyOf(losses);
  }

  /** The change list: every change once, in the order of the redline. */
  public List<ProvisionChange> changes() {
    return provisions.stream().filter(ProvisionChange::isListed).toList();
  }

  /**
   * How many provisions of each kind of change, all kinds in order; a provision that was renumbered
   * and amended counts under both, and one that {@linkplain ProvisionChange#isOfForm only a form of
   * file has} under none. Only levels of the text proper count, not its preface, contents and other
   * parts.
   */
  public Map<ChangeKind, Integer> counts() {
    return counts(ProvisionChange::isLevel);
  }

  /** The same for the preface, contents and other parts outside the levels. */
  public Map<ChangeKind, Integer> countsOutside() {
    return counts(change -> !change.isLevel());
  }

  /** How many provisions go with the struck or inserted one of that id, itself not counted. */
  public Map<String, Integer> sizes() {
    Map<String, Integer> sizes = new HashMap<>();
    provisions.stream()
        .map(ProvisionChange::partOf)
        .filter(Objects::nonNull)
        .forEach(id -> sizes.merge(id, 1, Integer::sum));
    return sizes;
  }

  private Map<ChangeKind, Integer> counts(Predicate<ProvisionChange> which) {
    Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
    for (ChangeKind kind : ChangeKind.values()) {
      counts.put(
          kind,
          (int)
              provisions.stream()
                  .filter(which)
                  .filter(change -> change.is(kind) && !change.isOfForm())
                  .count());
    }
    return counts;
  }
}
