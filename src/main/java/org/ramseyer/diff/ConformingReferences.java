package org.ramseyer.diff;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ramseyer.align.Alignment;
import org.ramseyer.align.Match;
import org.ramseyer.model.Provision;

/**
 * Tells changes that only follow from renumbering from changes of their own.
 *
 * <p>A cross-reference conforms where the provision it pointed to and the provision it points to
 * now are one and the same. A change that does anything besides is never folded.
 */
final class ConformingReferences {

  private final Alignment alignment;
  private final @Nullable Match[] byBefore;
  private final References before;
  private final References after;
  private final ContentsChanges contents;

  ConformingReferences(Alignment alignment) {
    this.alignment = alignment;
    byBefore = alignment.byBefore();
    before = new References(alignment.before());
    after = new References(alignment.after());
    contents = new ContentsChanges(alignment);
  }

  /** The class of consequential changes that a struck or inserted provision belongs to, or null. */
  @Nullable Folded folded(int position, boolean isStruck) {
    boolean follows = isStruck ? contents.followsStruck(position) : contents.followsNew(position);
    return follows ? Folded.CONTENTS : null;
  }

  /** The class of consequential changes that a change of these kinds belongs to, or null. */
  @Nullable Folded folded(Match match, Set<ChangeKind> kinds, WordEdits words) {
    if (kinds.equals(Set.of(ChangeKind.RENUMBERED))) {
      return Folded.RENUMBERING;
    }
    if (contents.follows(match)) {
      return Folded.CONTENTS;
    }
    boolean inPlace =
        kinds.contains(ChangeKind.AMENDED)
            && EnumSet.of(ChangeKind.AMENDED, ChangeKind.RENUMBERED).containsAll(kinds);
    return inPlace
            && conforms(match, words.heading())
            && conforms(match, words.text())
            && conforms(match, words.continuation())
        ? Folded.CONFORMING_REFERENCE
        : null;
  }

  // The two texts but for their references must be one; so no other edit can hide among them.
  private boolean conforms(Match match, List<TextEdit> edits) {
    if (!WordEdits.changes(edits)) {
      return true;
    }
    String old = WordEdits.before(edits);
    String young = WordEdits.after(edits);
    List<References.Item> from = before.items(old, match.before());
    List<References.Item> to = after.items(young, match.after());
    if (from.size() != to.size() || !without(from, old).equals(without(to, young))) {
      return false;
    }
    for (int i = 0; i < from.size(); i++) {
      if (!conforms(from.get(i), old, to.get(i), young)) {
        return false;
      }
    }
    return true;
  }

  private boolean conforms(References.Item from, String old, References.Item to, String young) {
    if (old.substring(from.start(), from.end()).equals(young.substring(to.start(), to.end()))) {
      return true;
    }
    Match counterpart =
        from.target() == References.NONE || to.target() == References.NONE
            ? null
            : byBefore[from.target()];
    return counterpart != null && counterpart.after() == to.target() && wasRenumbered(counterpart);
  }

  private static String without(List<References.Item> references, String text) {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (References.Item reference : references) {
      rest.append(text, from, reference.start()).append('\uFFFC');
      from = reference.end();
    }
    return rest.append(text.substring(from)).toString();
  }

  private boolean wasRenumbered(Match match) {
    Provision old = alignment.before().provision(match.before());
    Provision young = alignment.after().provision(match.after());
    return !old.path().equals(young.path());
  }
}
