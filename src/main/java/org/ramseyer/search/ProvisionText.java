package org.ramseyer.search;

import java.util.ArrayList;
import java.util.List;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;
import org.ramseyer.model.Wording.LineStart;
import org.ramseyer.search.Snippet.Stretch;

/**
 * The own words of a provision as they are indexed: number, heading and text in one piece, and the
 * continuation in a second, which stands behind the children in the document.
 *
 * @param opening number, heading and text; may be empty
 * @param continuation may be empty
 * @param headingStart offset of the heading in the opening
 */
record ProvisionText(Wording opening, Wording continuation, int headingStart) {

  static ProvisionText of(Provision provision) {
    Wording num =
        provision.num() == null
            ? Wording.EMPTY
            : provision.span().start().isKnown()
                ? Wording.of(provision.num().text(), provision.span().start())
                    .withMarks(provision.num().marks())
                : Wording.of(provision.num().text()).withMarks(provision.num().marks());
    int headingStart = num.isEmpty() ? 0 : num.text().length() + 1;
    return new ProvisionText(
        num.plus(provision.heading()).plus(provision.text()),
        provision.continuation(),
        headingStart);
  }

  /** The pieces that have words, in order. */
  List<Wording> parts() {
    return List.of(opening, continuation).stream().filter(part -> !part.isEmpty()).toList();
  }

  /** Both pieces on one line, as they are shown; offsets are those of the index. */
  String shown() {
    return String.join(
        ProvisionAnalyzer.PART_SEPARATOR, parts().stream().map(Wording::text).toList());
  }

  /** Where the words of {@link #shown()} are that the document strikes through. */
  List<Stretch> struck() {
    List<Stretch> struck = new ArrayList<>();
    int shift = 0;
    for (Wording part : parts()) {
      for (Mark mark : part.marks()) {
        if (mark.kind() == Mark.Kind.STRUCK) {
          struck.add(new Stretch(mark.start() + shift, mark.end() + shift));
        }
      }
      shift += part.text().length() + ProvisionAnalyzer.PART_SEPARATOR.length();
    }
    return struck;
  }

  /** Where the printed lines of {@link #shown()} begin. */
  List<LineStart> lines() {
    List<LineStart> lines = new ArrayList<>(opening.lines());
    int shift =
        opening.isEmpty() ? 0 : opening.text().length() + ProvisionAnalyzer.PART_SEPARATOR.length();
    continuation
        .lines()
        .forEach(line -> lines.add(new LineStart(line.offset() + shift, line.place())));
    return lines;
  }
}
