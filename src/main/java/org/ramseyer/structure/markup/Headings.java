package org.ramseyer.structure.markup;

import java.util.List;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Wording;

/** Headings without the full stop or dash that sets them off from the text. */
final class Headings {

  private Headings() {}

  static Wording withoutEnd(Wording heading) {
    int end = heading.text().length();
    while (end > 0 && " .—".indexOf(heading.text().charAt(end - 1)) >= 0) {
      end--;
    }
    String text = heading.text().substring(0, end);
    if (text.length() == heading.text().length()) {
      return heading;
    }
    List<Mark> marks =
        heading.marks().stream()
            .filter(mark -> mark.start() < text.length())
            .map(
                mark ->
                    new Mark(
                        mark.kind(),
                        mark.start(),
                        Math.min(mark.end(), text.length()),
                        mark.shownBy()))
            .toList();
    return text.isEmpty() ? Wording.EMPTY : new Wording(text, List.of(), marks);
  }
}
