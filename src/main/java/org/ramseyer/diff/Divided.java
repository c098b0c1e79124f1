package org.ramseyer.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramseyer.align.Alignment;
import org.ramseyer.align.Division;
import org.ramseyer.align.ProvisionTree;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;

/**
 * A provision that was split in several, or in which several were merged, and what changed besides.
 *
 * <p>Example: subsection (a) became (a) and (b), and "may" became "shall" on the way: the redline
 * strikes the second sentence in (a) and inserts it in (b); the edits here show "shall" alone.
 *
 * @param kind split or merger
 * @param whole the provision that held, or holds, all the words
 * @param parts the provisions that hold, or held, them, in order
 * @param edits from the earlier words to the later ones, the parts read one after the other; empty
 *     where the parts divide the provisions within and not words
 * @param facts what of substance changed in them
 */
public record Divided(
    Division.Kind kind,
    Provision whole,
    List<Provision> parts,
    List<TextEdit> edits,
    List<Fact> facts) {

  public Divided {
    parts = List.copyOf(parts);
    edits = List.copyOf(edits);
    facts = List.copyOf(facts);
  }

  static List<Divided> of(Alignment alignment) {
    return alignment.divisions().stream().map(division -> of(division, alignment)).toList();
  }

  private static Divided of(Division division, Alignment alignment) {
    boolean isSplit = division.kind() == Division.Kind.SPLIT;
    ProvisionTree wholes = isSplit ? alignment.before() : alignment.after();
    ProvisionTree others = isSplit ? alignment.after() : alignment.before();
    Provision whole = wholes.provision(division.whole());
    List<Provision> parts = division.parts().stream().map(others::provision).toList();
    Wording one = words(whole);
    Wording several = parts.stream().map(Divided::words).reduce(Wording.EMPTY, Wording::plus);
    List<TextEdit> edits =
        one.isEmpty()
            ? List.of()
            : isSplit ? WordDiff.text(one, several) : WordDiff.text(several, one);
    return new Divided(division.kind(), whole, parts, edits, FactFinder.facts(edits));
  }

  private static Wording words(Provision provision) {
    return provision.text().plus(provision.continuation());
  }

  /** Whether the words were divided and nothing else. */
  public boolean isPure() {
    return !WordEdits.changes(edits);
  }

  /** Whether the change is that of the whole. */
  public boolean isWhole(ProvisionChange change) {
    return isSame(whole, kind == Division.Kind.SPLIT ? change.before() : change.after());
  }

  /** Whether the change is that of a part. */
  public boolean isPart(ProvisionChange change) {
    Provision provision = kind == Division.Kind.SPLIT ? change.after() : change.before();
    return parts.stream().anyMatch(part -> isSame(part, provision));
  }

  private static boolean isSame(Provision one, @Nullable Provision other) {
    return other != null && one.address().eId().equals(other.address().eId());
  }

  /**
   * "sec. 1(a) and sec. 1(b)": the citations of the parts; "2 paragraphs of preface" where nobody
   * cites them one by one.
   */
  public String citations() {
    List<String> citations = parts.stream().map(Provision::citation).distinct().toList();
    return citations.size() == 1
        ? parts.size() + " paragraphs of " + citations.getFirst()
        : String.join(" and ", citations);
  }
}
