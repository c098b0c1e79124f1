package org.ramseyer.diff;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
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

  ConformingReferences(Alignment alignment) {
    this.alignment = alignment;
    byBefore = alignment.byBefore();
    before = new References(alignment.before());
    after = new References(alignment.after());
  }

  /** The class of consequential changes that a change of these kinds belongs to, or null. */
  @Nullable Folded folded(Match match, Set<ChangeKind> kinds, WordEdits words) {
    if (kinds.equals(Set.of(ChangeKind.RENUMBERED))) {
      return Folded.RENUMBERING;
    }
    boolean inPlace = kinds.contains(ChangeKind.AMENDED) && !kinds.contains(ChangeKind.MOVED);
    return inPlace
            && conforms(match, words.heading())
            && conforms(match, words.text())
            && conforms(match, words.continuation())
        ? Folded.CONFORMING_REFERENCE
        : null;
  }

  private boolean conforms(Match match, List<TextEdit> edits) {
    String old = WordEdits.before(edits);
    String young = WordEdits.after(edits);
    for (Hunk hunk : Hunk.of(edits)) {
      int from = target(before, old, hunk.startBefore(), hunk.endBefore(), match.before());
      int to = target(after, young, hunk.startAfter(), hunk.endAfter(), match.after());
      Match counterpart = from == References.NONE || to == References.NONE ? null : byBefore[from];
      if (counterpart == null || counterpart.after() != to || !wasRenumbered(counterpart)) {
        return false;
      }
    }
    return true;
  }

  /** What the one reference that holds the stretch points to. */
  private static int target(References references, String text, int start, int end, int context) {
    Matcher reference = References.PATTERN.matcher(text);
    int last = start + text.substring(start, end).stripTrailing().length();
    while (reference.find()) {
      if (reference.start() <= start && last <= reference.end()) {
        return references.resolve(reference, text, context);
      }
    }
    return References.NONE;
  }

  private boolean wasRenumbered(Match match) {
    Provision old = alignment.before().provision(match.before());
    Provision young = alignment.after().provision(match.after());
    return !old.path().equals(young.path());
  }
}
