package org.ramseyer.structure.markup;

import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;

/** Tables of contents: each entry a heading of its own, in quoted law with its opening marks. */
final class TableOfContents {

  private TableOfContents() {}

  static Provision read(XmlNode.Element toc, Setting setting) {
    Contents contents = new Contents();
    entries(toc, setting, contents);
    return contents.toProvision(LevelKind.TOC, null, Wording.EMPTY);
  }

  private static void entries(XmlNode.Element element, Setting setting, Contents into) {
    for (XmlNode.Element child : element.parts()) {
      switch (child.name()) {
        case "toc-quoted-entry", "multi-column-toc-quoted-entry" ->
            quotedEntries(child, setting, into);
        case "multi-column-toc-entry" -> entry(columns(child, setting), setting, into);
        default -> entry(Inline.words(child, setting), setting, into);
      }
    }
  }

  private static void quotedEntries(XmlNode.Element element, Setting setting, Contents into) {
    Contents quoted = new Contents();
    entries(element, setting.quoted(), quoted);
    int last = quoted.children().size() - 1;
    for (int i = 0; i <= last; i++) {
      Provision entry = quoted.children().get(i);
      into.add(i == last ? Quotation.closed(entry, setting.nextClosing()) : entry);
    }
  }

  private static Wording columns(XmlNode.Element entry, Setting setting) {
    return entry.parts().stream()
        .map(cell -> Inline.words(cell, setting))
        .reduce(Wording.EMPTY, Wording::plus);
  }

  private static void entry(Wording words, Setting setting, Contents into) {
    if (!words.isEmpty()) {
      into.add(Contents.plain(LevelKind.HEADING, Quotation.before(setting.opening(), words)));
    }
  }
}
