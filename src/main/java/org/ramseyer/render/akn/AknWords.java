package org.ramseyer.render.akn;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Wording;

/**
 * Words with their marks as {@code ins} and {@code del}; where marks overlap, both are set around
 * what they share.
 */
final class AknWords {

  private AknWords() {}

  static void write(Wording words, AknXml xml) {
    TreeSet<Integer> edges = new TreeSet<>(List.of(0, words.text().length()));
    words.marks().forEach(mark -> edges.addAll(List.of(mark.start(), mark.end())));
    Integer start = edges.pollFirst();
    for (Integer end : edges) {
      stretch(words, start, end, xml);
      start = end;
    }
  }

  /** What shows a mark stands in the class: {@code <del class="brackets">}. */
  private static void stretch(Wording words, int start, int end, AknXml xml) {
    TreeSet<String> elements = new TreeSet<>();
    for (Mark mark : words.marks()) {
      if (mark.covers(start)) {
        elements.add(
            (mark.kind() == Mark.Kind.STRUCK ? "del" : "ins")
                + " "
                + mark.shownBy().name().toLowerCase(Locale.ROOT));
      }
    }
    for (String element : elements) {
      xml.start(element.substring(0, 3), "class", element.substring(4));
    }
    xml.text(words.text().substring(start, end));
    elements.forEach(element -> xml.end());
  }
}
