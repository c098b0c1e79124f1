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

  private static void stretch(Wording words, int start, int end, AknXml xml) {
    List<Mark> around = words.marks().stream().filter(mark -> mark.covers(start)).toList();
    around.forEach(mark -> start(mark, xml));
    xml.text(words.text().substring(start, end));
    around.forEach(mark -> xml.end());
  }

  // What shows the mark on the page is the class of its element: "brackets", "capitals".
  private static void start(Mark mark, AknXml xml) {
    String element = mark.kind() == Mark.Kind.STRUCK ? "del" : "ins";
    if (mark.shownBy() == Mark.Sign.MARKUP) {
      xml.start(element);
    } else {
      xml.start(element, "class", mark.shownBy().name().toLowerCase(Locale.ROOT));
    }
  }
}
