package org.ramseyer.structure.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ramseyer.model.Diagnostic;

/** Gathers what a reader noticed, and counts what it left out. */
final class Remarks {

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private int hidden;
  private int images;
  private int webFurniture;
  private final Map<Tally, Integer> tallies = new LinkedHashMap<>();

  /** What is counted: its code, and the sentence for one and for several. */
  private record Tally(String code, String one, String several) {}

  void add(String code, String message) {
    diagnostics.add(Diagnostic.of(code, message));
  }

  /** An element that says it is not printed. */
  void hidden(XmlNode.Element element) {
    if (element.all().stream()
        .flatMap(each -> each.nodes().stream())
        .anyMatch(node -> node instanceof XmlNode.Text text && !text.characters().isBlank())) {
      hidden++;
    }
  }

  /** An element of a web page that belongs to the site and not to the text. */
  void webFurniture(String words) {
    webFurniture += words.isBlank() ? 0 : 1;
  }

  /**
   * Counts something that is told with its number.
   *
   * @param one what follows the number 1: "paragraph mark is deleted."
   * @param several what follows a larger number
   */
  void count(String code, String one, String several) {
    tallies.merge(new Tally(code, one, several), 1, Integer::sum);
  }

  void image() {
    images++;
  }

  void unknownEntities(Set<String> names) {
    if (!names.isEmpty()) {
      add(
          "unknown-entity",
          "Entities that the file does not explain stand as they are written: "
              + String.join(", ", names)
              + ".");
    }
  }

  List<Diagnostic> all() {
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    if (hidden > 0) {
      all.add(
          Diagnostic.of(
              "furniture-removed",
              "Left out as furniture of the print: "
                  + hidden
                  + (hidden == 1 ? " element." : " elements.")));
    }
    if (webFurniture > 0) {
      all.add(
          Diagnostic.of(
              "furniture-removed",
              "Left out as part of the site and not of the text: "
                  + webFurniture
                  + (webFurniture == 1 ? " element." : " elements.")));
    }
    if (images > 0) {
      all.add(
          Diagnostic.of(
              "image-left-out",
              images
                  + (images == 1 ? " image was" : " images were")
                  + " left out; what it shows is not in the text."));
    }
    tallies.forEach(
        (tally, count) ->
            all.add(
                Diagnostic.of(
                    tally.code(), count + " " + (count == 1 ? tally.one() : tally.several()))));
    return all;
  }
}
