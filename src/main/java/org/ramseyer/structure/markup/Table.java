package org.ramseyer.structure.markup;

import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;

/**
 * Tables: the title is the heading, each row an unnumbered paragraph of its cells from left to
 * right.
 *
 * <p>Within quoted law only the first words of a table have an opening mark, as printed.
 */
final class Table {

  private Table() {}

  static Provision read(XmlNode.Element table, Setting setting) {
    Wording title = Wording.EMPTY;
    for (XmlNode.Element part : table.parts()) {
      if (part.name().equals("ttitle")) {
        title = title.plus(Inline.words(part, setting));
      }
    }
    Contents contents = new Contents();
    for (XmlNode.Element part : table.parts()) {
      if (!part.name().equals("ttitle")) {
        rows(part, setting, contents);
      }
    }
    Provision read = contents.toProvision(LevelKind.TABLE, null, title);
    return Quotation.opened(read, setting.opening());
  }

  private static void rows(XmlNode.Element element, Setting setting, Contents into) {
    boolean isRow =
        element.name().equals("row") || !element.holds(below -> below.name().equals("row"));
    if (isRow) {
      Wording row = row(element, setting);
      if (!row.isEmpty()) {
        into.add(Contents.paragraph(row));
      }
      return;
    }
    element.parts().forEach(child -> rows(child, setting, into));
  }

  private static Wording row(XmlNode.Element row, Setting setting) {
    if (row.elements().stream().noneMatch(cell -> cell.name().equals("entry"))) {
      return Inline.words(row, setting);
    }
    return row.parts().stream()
        .map(cell -> Inline.words(cell, setting))
        .reduce(Wording.EMPTY, Wording::plus);
  }
}
