package org.ramseyer.structure.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Wording;

/**
 * Turns the mixed content of a paragraph into words; where a block stands in it, the words before
 * are handed over first.
 */
final class AknInline {

  private final Remarks remarks;
  private final Inline.@Nullable Sink sink;
  private final List<Mark> marks = new ArrayList<>();
  private Words words = new Words(null);

  private AknInline(Remarks remarks, Inline.@Nullable Sink sink) {
    this.remarks = remarks;
    this.sink = sink;
  }

  /** The words of an element; blocks in it are read as words. */
  static Wording words(XmlNode.Element element, Remarks remarks) {
    AknInline inline = new AknInline(remarks, null);
    inline.inside(element);
    return inline.taken();
  }

  /** The words of an element and the blocks among them. */
  static void read(XmlNode.Element element, Remarks remarks, Inline.Sink sink) {
    AknInline inline = new AknInline(remarks, sink);
    inline.inside(element);
    sink.words(inline.taken());
  }

  private void inside(XmlNode.Element element) {
    for (XmlNode node : element.nodes()) {
      switch (node) {
        case XmlNode.Text text -> words.append(text.characters());
        case XmlNode.Element child -> child(child);
      }
    }
  }

  private void child(XmlNode.Element element) {
    switch (element.name()) {
      case "ins" -> marked(element, Mark.Kind.UNDERLINED);
      case "del" -> marked(element, Mark.Kind.STRUCK);
      case "eol", "br" -> words.space();
      case "eop", "noteRef", "marker" -> {}
      case "authorialNote", "popup" -> remarks.hidden(element);
      case "img" -> remarks.image();
      case "quotedText", "embeddedText" -> {
        words.append(element.attribute("startQuote"));
        inside(element);
        words.append(element.attribute("endQuote"));
      }
      default -> {
        if (AknNames.isBlock(element)) {
          block(element);
        } else {
          inside(element);
        }
      }
    }
  }

  private void marked(XmlNode.Element element, Mark.Kind kind) {
    int start = words.position();
    inside(element);
    if (words.position() > start) {
      marks.add(new Mark(kind, start, words.position(), sign(element)));
    }
  }

  private static Mark.Sign sign(XmlNode.Element element) {
    return Arrays.stream(Mark.Sign.values())
        .filter(sign -> sign.name().equalsIgnoreCase(element.attribute("class")))
        .findFirst()
        .orElse(Mark.Sign.MARKUP);
  }

  private void block(XmlNode.Element element) {
    if (sink == null) {
      words.space();
      inside(element);
      words.space();
      return;
    }
    sink.words(taken());
    sink.block(element);
  }

  private Wording taken() {
    String text = words.toWording().text();
    Wording taken = text.isEmpty() ? Wording.EMPTY : new Wording(text, List.of(), joined(text));
    words = new Words(null);
    marks.clear();
    return taken;
  }

  /** The marks in order, those of one kind that touch made one, without blanks at their ends. */
  private List<Mark> joined(String text) {
    List<Mark> joined = new ArrayList<>();
    for (Mark mark : marks) {
      int last = joined.size() - 1;
      while (last >= 0 && !isSame(joined.get(last), mark)) {
        last--;
      }
      if (last >= 0 && joined.get(last).end() >= mark.start()) {
        joined.set(
            last,
            new Mark(
                mark.kind(),
                joined.get(last).start(),
                Math.max(joined.get(last).end(), mark.end()),
                mark.shownBy()));
      } else {
        joined.add(mark);
      }
    }
    return joined.stream()
        .map(mark -> trimmed(mark, text))
        .filter(Objects::nonNull)
        .sorted(Comparator.comparingInt(Mark::start))
        .toList();
  }

  private static boolean isSame(Mark one, Mark other) {
    return one.kind() == other.kind() && one.shownBy() == other.shownBy();
  }

  private static @Nullable Mark trimmed(Mark mark, String text) {
    int start = mark.start();
    int end = Math.min(mark.end(), text.length());
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end > start ? new Mark(mark.kind(), start, end, mark.shownBy()) : null;
  }
}
