package org.ramseyer.diff;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Paragraph;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;

/**
 * One paragraph of the redline, in reading order.
 *
 * <p>A provision that moved has its paragraphs twice: where it stood, as {@link Presence#BEFORE},
 * and where it stands, as {@link Presence#AFTER}; both name the same change.
 *
 * @param change what became of the provision
 * @param part its number, heading and text, or the words after its children
 * @param presence which of the two texts has a paragraph here
 * @param depth how deep the provision stands in the text that has the paragraph; 0 at the top
 */
public record RedlineParagraph(
    ProvisionChange change, Paragraph.Part part, Presence presence, int depth) {

  /** Which of the two texts has a paragraph at a place of the redline. */
  public enum Presence {
    BOTH,
    BEFORE,
    AFTER
  }

  public boolean isInBefore() {
    return presence != Presence.AFTER;
  }

  public boolean isInAfter() {
    return presence != Presence.BEFORE;
  }

  /** Whether it stands at the old place of what is elsewhere now. */
  public boolean isOldPlace() {
    return presence == Presence.BEFORE && change.after() != null;
  }

  /** Where the paragraph begins in the earlier text; unknown where it has none here. */
  public Place placeBefore() {
    return isInBefore() ? place(change.before()) : Place.UNKNOWN;
  }

  /** Where the paragraph begins in the later text; unknown where it has none here. */
  public Place placeAfter() {
    return isInAfter() ? place(change.after()) : Place.UNKNOWN;
  }

  private Place place(@Nullable Provision provision) {
    if (provision == null) {
      return Place.UNKNOWN;
    }
    return part == Paragraph.Part.OPENING
        ? provision.span().start()
        : provision.continuation().span().start();
  }

  /** The edits of the paragraph's words, heading first. */
  public List<TextEdit> edits() {
    return part == Paragraph.Part.CONTINUATION
        ? change.words().continuation()
        : change.words().opening();
  }

  /** The paragraph of the earlier text as the edits give it; empty where it has none here. */
  public String before() {
    return isInBefore() ? replayed(change.before(), true) : "";
  }

  /** The paragraph of the later text as the edits give it; empty where it has none here. */
  public String after() {
    return isInAfter() ? replayed(change.after(), false) : "";
  }

  private String replayed(@Nullable Provision provision, boolean inBefore) {
    WordEdits words = change.words();
    if (part == Paragraph.Part.CONTINUATION) {
      return side(words.continuation(), inBefore);
    }
    List<String> parts = new ArrayList<>();
    parts.add(provision == null || provision.num() == null ? "" : provision.num().text());
    parts.add(side(words.heading(), inBefore));
    parts.add(side(words.text(), inBefore));
    parts.removeIf(String::isEmpty);
    return String.join(" ", parts);
  }

  private static String side(List<TextEdit> edits, boolean inBefore) {
    return inBefore ? WordEdits.before(edits) : WordEdits.after(edits);
  }
}
