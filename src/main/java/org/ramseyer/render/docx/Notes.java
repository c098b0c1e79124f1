package org.ramseyer.render.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ramseyer.diff.ChangeKind;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.FormLine;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;
import org.ramseyer.render.ChangeWords;
import org.ramseyer.render.Findings;

/**
 * What tracked changes cannot say, as Word's comments: where a provision moved from or to, what it
 * was split in or merged from, and which lines are no change but stand in one file only.
 *
 * <p>Each comment stands at the bookmark of its change and adds no word to the body.
 */
final class Notes {

  /** A comment as it was anchored in the body. */
  record Note(String id, String words) {}

  private final Map<String, String> words = new HashMap<>();
  private final List<Note> anchored = new ArrayList<>();

  Notes(Comparison comparison) {
    Findings findings = new Findings(comparison);
    for (ProvisionChange change : comparison.changes()) {
      List<String> here = new ArrayList<>(findings.divided(change));
      if (change.is(ChangeKind.MOVED)) {
        Provision before = Objects.requireNonNull(change.before());
        Provision after = Objects.requireNonNull(change.after());
        here.addFirst("moved from " + cited(before, change.placeBefore()));
        words.put(
            change.id() + "_from",
            change.id() + ": moved to " + cited(after, change.placeAfter()) + ".");
      }
      if (!here.isEmpty()) {
        words.put(change.id(), change.id() + ": " + String.join("; ", here) + ".");
      }
    }
    for (FormLine line : ChangeWords.formLines(comparison)) {
      ProvisionChange change = line.change();
      words.put(change.id(), change.id() + ": " + ChangeWords.happened(change) + ".");
    }
  }

  private static String cited(Provision provision, Place place) {
    return ChangeWords.citation(provision) + (place.isKnown() ? ", " + place : "");
  }

  /** Whether there is anything to say at the bookmark. */
  boolean has(String bookmark) {
    return words.containsKey(bookmark);
  }

  /** Notes that the comment of a bookmark is anchored under the id. */
  void anchor(String bookmark, String id) {
    anchored.add(new Note(id, Objects.requireNonNull(words.get(bookmark))));
  }

  /**
   * Writes word/comments.xml: the comments that were anchored, in the order of the body.
   *
   * @param day the day that they bear, "2023-03-01"; empty for none
   */
  void write(WordXml xml, String day) {
    xml.open("w:comments", "xmlns:w", WordPackage.W);
    for (Note note : anchored) {
      List<String> attributes =
          new ArrayList<>(List.of("w:id", note.id(), "w:author", "Ramseyer", "w:initials", "R"));
      if (!day.isEmpty()) {
        attributes.addAll(List.of("w:date", day + "T00:00:00Z"));
      }
      xml.open("w:comment", attributes.toArray(String[]::new));
      xml.open("w:p").open("w:r").empty("w:annotationRef").close().open("w:r");
      xml.open("w:t", "xml:space", "preserve").text(note.words()).close().close().close();
      xml.closeLine();
    }
    xml.closeLine();
  }
}
