package org.ramseyer.render.akn;

import java.util.List;
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
    boolean isStruck = isMarked(words, Mark.Kind.STRUCK, start);
    boolean isAdded = isMarked(words, Mark.Kind.UNDERLINED, start);
    if (isStruck) {
      xml.start("del");
    }
    if (isAdded) {
      xml.start("ins");
    }
    xml.text(words.text().substring(start, end));
    if (isAdded) {
      xml.end();
    }
    if (isStruck) {
      xml.end();
    }
  }

  private static boolean isMarked(Wording words, Mark.Kind kind, int at) {
    return words.marks().stream()
        .anyMatch(mark -> mark.kind() == kind && mark.start() <= at && at < mark.end());
  }
}
