package org.ramseyer.survey;

import java.util.Arrays;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Place;
import org.ramseyer.model.Wording;

/**
 * The words of a wording that stand: what the document strikes through is left out, so that no rule
 * is read, and no sentence quoted, that the document itself takes back.
 */
final class CurrentWords {

  private final Wording source;
  private final String text;
  private final int[] origins;

  private CurrentWords(Wording source, String text, int[] origins) {
    this.source = source;
    this.text = text;
    this.origins = origins;
  }

  static CurrentWords of(Wording source) {
    String all = source.text();
    StringBuilder kept = new StringBuilder(all.length());
    int[] origins = new int[all.length() + 1];
    for (int i = 0; i < all.length(); i++) {
      if (!isStruck(source, i) && !(all.charAt(i) == ' ' && endsInSpace(kept))) {
        origins[kept.length()] = i;
        kept.append(all.charAt(i));
      }
    }
    return new CurrentWords(source, kept.toString(), Arrays.copyOf(origins, kept.length() + 1));
  }

  private static boolean isStruck(Wording source, int offset) {
    for (Mark mark : source.marks()) {
      if (mark.kind() == Mark.Kind.STRUCK && mark.covers(offset)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsInSpace(StringBuilder words) {
    return words.length() == 0 || words.charAt(words.length() - 1) == ' ';
  }

  String text() {
    return text;
  }

  /** Where the character at {@code offset} of {@link #text()} is printed. */
  Place placeAt(int offset) {
    return source.placeAt(origins[Math.min(offset, origins.length - 1)]);
  }
}
