package org.ramseyer.diff;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ramseyer.align.Evidence;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;

/**
 * What became of one provision, unchanged ones included.
 *
 * <p>Example: "c12: renumbered and amended, sec. 2(a)(1) is sec. 2(a)(2), 30 days became 60 days".
 *
 * @param id "c1", "c2" and so on in the order of the redline; "f1", "f2" for what {@link
 *     #isOfForm}; empty for what is unchanged and for what goes with a larger change (see {@code
 *     partOf})
 * @param kinds what holds of it, in the order of {@link ChangeKind}; never empty; unchanged alone
 *     also for what {@link #isOfForm}
 * @param before the provision in the earlier text; null where inserted, or only in the later file
 * @param after the provision in the later text; null where struck, or only in the earlier file
 * @param evidence why the two were paired
 * @param score how alike they are, from 0 to 1
 * @param words what happened to its own words
 * @param facts what of substance changed
 * @param folded the class of consequential changes it belongs to; null for a change of its own
 * @param partOf id of the struck or inserted provision that holds it and tells the same; null
 *     otherwise
 */
public record ProvisionChange(
    String id,
    Set<ChangeKind> kinds,
    @Nullable Provision before,
    @Nullable Provision after,
    Evidence evidence,
    double score,
    WordEdits words,
    List<Fact> facts,
    @Nullable Folded folded,
    @Nullable String partOf) {

  public ProvisionChange {
    if (before == null && after == null) {
      throw new IllegalArgumentException("a change needs a provision on one side at least");
    }
    kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    facts = List.copyOf(facts);
  }

  public boolean is(ChangeKind kind) {
    return kinds.contains(kind);
  }

  /** Whether it stands in the change list: changed, and not told by a larger change. */
  public boolean isListed() {
    return !id.isEmpty() && !isOfForm();
  }

  /**
   * Whether only one of two files of one version bears it, because the form of the other leaves
   * such lines out: it stands on one side and is no change. See {@link FormDifferences}.
   */
  public boolean isOfForm() {
    return is(ChangeKind.UNCHANGED) && (before == null || after == null);
  }

  /** The provision in the later text, or in the earlier one where it was struck. */
  public Provision provision() {
    return after != null ? after : Objects.requireNonNull(before);
  }

  /**
   * Whether it is a numbered or unnumbered level of the text proper, not its preface, contents or
   * another part.
   */
  public boolean isLevel() {
    return provision().kind().rank() != LevelKind.Rank.OUTSIDE;
  }

  /** Whether it frames the text and is no part of it: its preface, contents or signatures. */
  public boolean isFrame() {
    return provision().kind().isFrame();
  }

  /** Where the change begins in the earlier text; unknown for an insertion. */
  public Place placeBefore() {
    return before == null ? Place.UNKNOWN : place(before, true);
  }

  /** Where the change begins in the later text; unknown for what was struck. */
  public Place placeAfter() {
    return after == null ? Place.UNKNOWN : place(after, false);
  }

  private Place place(Provision provision, boolean inBefore) {
    Place start = provision.span().start();
    boolean isWhole =
        is(ChangeKind.RENUMBERED)
            || is(ChangeKind.MOVED)
            || is(ChangeKind.INSERTED)
            || is(ChangeKind.STRUCK);
    if (isWhole || !words.hasChanges()) {
      return start;
    }
    Place heading = firstChange(words.heading(), provision.heading(), inBefore);
    Place text =
        heading.isKnown() ? heading : firstChange(words.text(), provision.text(), inBefore);
    Place found =
        text.isKnown()
            ? text
            : firstChange(words.continuation(), provision.continuation(), inBefore);
    return found.isKnown() ? found : start;
  }

  private static Place firstChange(List<TextEdit> edits, Wording wording, boolean inBefore) {
    int offset = 0;
    for (TextEdit edit : edits) {
      if (!(edit instanceof TextEdit.Equal)) {
        return wording.placeAt(Math.min(offset, Math.max(0, wording.text().length() - 1)));
      }
      offset += (inBefore ? edit.before() : edit.after()).length();
    }
    return Place.UNKNOWN;
  }

  /** The same change with other facts. */
  ProvisionChange withFacts(List<Fact> newFacts) {
    return new ProvisionChange(
        id, kinds, before, after, evidence, score, words, newFacts, folded, partOf);
  }

  /** The same change with other edits of its words. */
  ProvisionChange withWords(WordEdits newWords) {
    return new ProvisionChange(
        id, kinds, before, after, evidence, score, newWords, facts, folded, partOf);
  }
}
