package org.ramseyer.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;

/**
 * The unit in which answers are sought: a sentence of a provision, with the list that hangs on it.
 *
 * <p>Example: "It is unlawful for an agency to use— (1) a system; or (2) its results." is one
 * passage of the subsection; each of the two list items is a passage of its own as well, whose
 * {@link #openedBy()} is the first.
 *
 * @param provision which holds the sentence
 * @param lineage its ancestors, outermost first
 * @param sentence the words as they stand in the provision
 * @param words the sentence with its list, without the numbers of the list and words in square
 *     brackets: what rules are read from
 * @param place where the first word is printed
 * @param openedBy the passage whose list this is an item of; null for a sentence of its own
 * @param role what the passage is for
 */
record Passage(
    Provision provision,
    List<Provision> lineage,
    String sentence,
    String words,
    Place place,
    @Nullable Passage openedBy,
    Role role) {

  /** What a passage is for, which decides the topics it can answer. */
  enum Role {
    /** It commands, permits, forbids or states. */
    RULE,
    /** It says what a word means. */
    DEFINITION,
    /** It stands outside the instrument's own text: a note, a line of the front matter. */
    NOTE
  }

  Passage {
    lineage = List.copyOf(lineage);
  }

  /** The heading of the provision, or else the nearest above it; empty where there is none. */
  String heading() {
    if (!provision.heading().isEmpty()) {
      return provision.heading().text();
    }
    for (int i = lineage.size() - 1; i >= 0; i--) {
      if (!lineage.get(i).heading().isEmpty()) {
        return lineage.get(i).heading().text();
      }
    }
    return "";
  }

  /** The words with those that open the list they stand in: what a duty is read from. */
  String wordsInFull() {
    return openedBy == null ? words : openedBy.opening() + " " + words;
  }

  private String opening() {
    String own = Sentences.withoutEditorial(sentence);
    return openedBy == null ? own : openedBy.opening() + " " + own;
  }
}
