package org.ramseyer.structure.markup;

import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;

/** Tables, each row an unnumbered paragraph, and tables of contents, each entry a heading. */
final class AknTable {

  private AknTable() {}

  static Provision table(XmlNode.Element table, Remarks remarks) {
    Wording title =
        table
            .child("caption")
            .map(caption -> AknInline.words(caption, remarks))
            .orElse(Wording.EMPTY);
    Contents rows = new Contents();
    for (XmlNode.Element row : table.elements()) {
      if (row.name().equals("tr")) {
        Wording words =
            row.elements().stream()
                .map(cell -> AknInline.words(cell, remarks))
                .reduce(Wording.EMPTY, Wording::plus);
        if (!words.isEmpty()) {
          rows.add(Contents.paragraph(words));
        }
      }
    }
    return rows.toProvision(LevelKind.TABLE, null, title);
  }

  static Provision contents(XmlNode.Element toc, Remarks remarks) {
    Contents entries = new Contents();
    for (XmlNode.Element entry : toc.elements()) {
      Wording words = AknInline.words(entry, remarks);
      if (!words.isEmpty()) {
        entries.add(Contents.plain(LevelKind.HEADING, words));
      }
    }
    return entries.toProvision(LevelKind.TOC, null, Wording.EMPTY);
  }
}
