package org.ramseyer.structure.markup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Address;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Num;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Span;
import org.ramseyer.model.Wording;

/**
 * Turns the levels and blocks of Akoma Ntoso into provisions; elements it does not know are opened.
 */
final class AknBody {

  private final Remarks remarks;
  private final boolean isOwn;

  /**
   * @param isOwn whether this program wrote the file, so that its headings are as they shall be
   */
  AknBody(Remarks remarks, boolean isOwn) {
    this.remarks = remarks;
    this.isOwn = isOwn;
  }

  /** What an element holds, as provisions. */
  List<Provision> read(XmlNode.Element element) {
    Contents contents = new Contents();
    inside(element, LevelKind.SECTION, contents);
    return contents.asProvisions();
  }

  /** An element as one provision of a kind; none where it holds nothing. */
  List<Provision> as(LevelKind kind, XmlNode.Element element) {
    Contents contents = new Contents();
    if (AknNames.isBlock(element)
        && !element.name().equals("p")
        && !element.name().equals("block")) {
      inside(element, kind, contents);
    } else {
      block(element, kind, contents);
    }
    Num num = num(element);
    Wording heading = heading(element);
    boolean isNothing = contents.isEmpty() && num == null && heading.isEmpty();
    return isNothing ? List.of() : List.of(contents.toProvision(kind, num, heading));
  }

  private void inside(XmlNode.Element element, LevelKind around, Contents into) {
    for (XmlNode.Element part : element.parts()) {
      if (!isHead(part)) {
        block(part, around, into);
      }
    }
  }

  private static boolean isHead(XmlNode.Element part) {
    return switch (part.name()) {
      case "num", "heading", "subheading" -> true;
      default -> false;
    };
  }

  private void block(XmlNode.Element element, LevelKind around, Contents into) {
    LevelKind level = AknNames.level(element);
    if (AknNames.isWrapper(element)) {
      inside(element, around, into);
    } else if (level != null) {
      into.add(level(element, level));
    } else {
      other(element, around, into);
    }
  }

  private void other(XmlNode.Element element, LevelKind around, Contents into) {
    switch (element.name()) {
      case "quotedStructure", "embeddedStructure" -> into.add(quoted(element, Wording.EMPTY));
      case "table" -> into.add(AknTable.table(element, remarks));
      case "toc" -> into.add(AknTable.contents(element, remarks));
      case "item", "li" -> into.add(level(element, AknNames.below(around)));
      case "crossHeading" ->
          into.add(
              new Contents()
                  .toProvision(LevelKind.HEADING, null, AknInline.words(element, remarks)));
      case "img", "foreign" -> remarks.image();
      case "componentRef", "documentRef" -> {}
      case "wrapUp" -> last(element, around, into);
      default -> {
        if (!element.name().equals("p") && element.holds(AknNames::isBlock)) {
          inside(element, around, into);
        } else {
          paragraph(element, around, into);
        }
      }
    }
  }

  private void last(XmlNode.Element element, LevelKind around, Contents into) {
    Contents last = new Contents();
    inside(element, around, last);
    into.addLast(last.text());
    last.children().forEach(into::add);
    into.addLast(last.tail());
  }

  private Provision level(XmlNode.Element element, LevelKind kind) {
    Contents contents = new Contents();
    inside(element, kind, contents);
    return contents.toProvision(kind, num(element), heading(element));
  }

  private @Nullable Num num(XmlNode.Element element) {
    return element
        .child("num")
        .map(num -> AknInline.words(num, remarks))
        .filter(words -> !words.isEmpty())
        .map(words -> Num.of(words.text(), words.marks()))
        .orElse(null);
  }

  private Wording heading(XmlNode.Element element) {
    Wording heading = Wording.EMPTY;
    for (XmlNode.Element child : element.elements()) {
      if (child.name().equals("heading") || child.name().equals("subheading")) {
        heading = heading.plus(AknInline.words(child, remarks));
      }
    }
    return isOwn ? heading : Headings.withoutEnd(heading);
  }

  /** A paragraph: what follows quoted law in it belongs to the quoted law. */
  private void paragraph(XmlNode.Element element, LevelKind around, Contents into) {
    AknInline.read(
        element,
        remarks,
        new Inline.Sink() {
          private XmlNode.@Nullable Element open;

          @Override
          public void words(Wording words) {
            if (open != null) {
              into.add(quoted(open, words));
              open = null;
            } else if (!words.isEmpty()) {
              into.add(words);
            }
          }

          @Override
          public void block(XmlNode.Element block) {
            boolean isQuoted =
                block.name().equals("quotedStructure") || block.name().equals("embeddedStructure");
            if (isQuoted) {
              open = block;
            } else {
              AknBody.this.block(block, around, into);
            }
          }
        });
  }

  private Provision quoted(XmlNode.Element element, Wording behind) {
    Contents contents = new Contents();
    inside(element, LevelKind.SECTION, contents);
    List<Provision> children = new ArrayList<>(contents.children());
    if (!contents.tail().isEmpty()) {
      // The continuation of quoted law is what follows its closing mark, so its own last words are
      // a paragraph.
      children.add(Contents.paragraph(contents.tail()));
    }
    Provision quoted =
        new Provision(
            LevelKind.QUOTED_CONTENT,
            num(element),
            heading(element),
            contents.text(),
            behind,
            Address.NONE,
            Span.UNKNOWN,
            children);
    return marked(quoted, element);
  }

  // Other publishers leave the marks to whoever prints the text.
  private static Provision marked(Provision quoted, XmlNode.Element element) {
    String start = element.attribute("startQuote");
    String end = element.attribute("endQuote");
    Provision opened = start.isEmpty() ? quoted : Quotation.opened(quoted, start);
    if (end.isEmpty()) {
      return opened;
    }
    // The mark stands before the continuation, which follows it in print.
    return Quotation.closed(opened.withContinuation(Wording.EMPTY), end)
        .withContinuation(quoted.continuation());
  }
}
