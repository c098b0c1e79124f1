package org.ramseyer.structure.markup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Wording;

/**
 * Turns mixed content into words as they are printed; where a block stands in the middle of it, the
 * words before the block are handed over first.
 */
final class Inline {

  /** Takes what mixed content is made of, in reading order. */
  interface Sink {
    /** A stretch of words; may be empty. */
    void words(Wording words);

    /** A block that stands among the words, such as a table or quoted law. */
    void block(XmlNode.Element element);
  }

  private final Setting setting;
  private final @Nullable Sink sink;
  private final List<XmlNode.Element> footnotes = new ArrayList<>();
  private Words words;

  private Inline(Setting setting, @Nullable Sink sink) {
    this.setting = setting;
    this.sink = sink;
    this.words = new Words(setting.mark());
  }

  /**
   * The words of an element that holds no blocks, such as a number or a heading; blocks in it are
   * read as words.
   */
  static Wording words(XmlNode.Element element, Setting setting) {
    Inline inline = new Inline(setting.within(element), null);
    inline.inside(element, setting.quotes(), false);
    return inline.words.toWording();
  }

  /** The words of an element and the blocks among them. */
  static void read(XmlNode.Element element, Setting setting, Sink sink) {
    Inline inline = new Inline(setting.within(element), sink);
    inline.inside(element, setting.quotes(), false);
    sink.words(inline.words.toWording());
    inline.footnotes.forEach(sink::block);
  }

  private void inside(XmlNode.Element element, int quotes, boolean isQuoted) {
    for (XmlNode node : element.nodes()) {
      switch (node) {
        case XmlNode.Text text -> words.append(text.characters());
        case XmlNode.Element child ->
            child(child, quotes, isQuoted && holdsNothingBut(element, child));
      }
    }
  }

  private void child(XmlNode.Element element, int quotes, boolean isQuoted) {
    if (element.isHidden()) {
      return;
    }
    switch (element.name()) {
      case "quote" -> quoted(element, quotes);
      // A defined term is printed in quotation marks; where the drafter set them too, there is one
      // pair.
      case "term" -> {
        if (isQuoted) {
          inside(element, quotes, false);
        } else {
          quoted(element, quotes);
        }
      }
      case "linebreak", "pagebreak" -> words.space();
      case "fraction" -> {
        // "7" and "1/2" are seven and a half.
        words.spaceAfterDigit();
        inside(element, quotes, false);
      }
      case "omitted-text" -> words.append("* * *");
      default -> other(element, quotes, isQuoted);
    }
  }

  private void quoted(XmlNode.Element element, int quotes) {
    Setting inner = new Setting(quotes, false, null);
    words.open(inner.nextOpening());
    inside(element, quotes + 1, true);
    words.close(inner.nextClosing());
  }

  private void other(XmlNode.Element element, int quotes, boolean isQuoted) {
    if (Vocabulary.isBlock(element)) {
      block(element, quotes);
      return;
    }
    Mark.Kind mark = Setting.markOf(element);
    int start = words.position();
    inside(element, quotes, isQuoted);
    if (mark != null) {
      words.mark(mark, start);
    }
  }

  private void block(XmlNode.Element element, int quotes) {
    if (sink == null) {
      if (!element.name().equals("image-data")) {
        words.space();
        inside(element, quotes, false);
        words.space();
      }
      return;
    }
    if (element.name().equals("footnote")) {
      // Printed at the foot of the page: it does not part the sentence it hangs on.
      footnotes.add(element);
      return;
    }
    sink.words(words.toWording());
    words = new Words(setting.mark());
    sink.block(element);
  }

  private static boolean holdsNothingBut(XmlNode.Element parent, XmlNode.Element child) {
    return parent.nodes().stream()
        .allMatch(
            node ->
                node == child
                    || (node instanceof XmlNode.Text text && text.characters().isBlank()));
  }
}
