package org.ramseyer.render.akn;

import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;

/** What stands in {@code content} beside paragraphs: quoted law, tables and contents. */
final class AknBlocks {

  private final AknXml xml;
  private final AknLevels levels;

  AknBlocks(AknXml xml, AknLevels levels) {
    this.xml = xml;
    this.levels = levels;
  }

  /**
   * Whether the standard has a block for it; a table with more than plain rows is a level of that
   * name instead.
   */
  static boolean isBlock(Provision provision) {
    return switch (provision.kind()) {
      case QUOTED_CONTENT -> true;
      case TABLE -> isList(provision, LevelKind.PARAGRAPH);
      case TOC -> provision.heading().isEmpty() && isList(provision, LevelKind.HEADING);
      default -> false;
    };
  }

  private static boolean isList(Provision list, LevelKind entries) {
    return list.num() == null
        && list.text().isEmpty()
        && list.continuation().isEmpty()
        && !list.children().isEmpty()
        && list.children().stream().allMatch(entry -> entry.kind() == entries && isPlain(entry));
  }

  /** Whether it is words and nothing else. */
  static boolean isPlain(Provision provision) {
    return provision.num() == null
        && provision.heading().isEmpty()
        && !provision.text().isEmpty()
        && provision.continuation().isEmpty()
        && provision.children().isEmpty();
  }

  void write(Provision block) {
    switch (block.kind()) {
      case TABLE -> table(block);
      case TOC -> contents(block);
      default -> quotation(Wording.EMPTY, block);
    }
  }

  /**
   * A paragraph of the words that introduce quoted law, the quoted law, and what follows its
   * closing mark.
   */
  void quotation(Wording introduction, Provision quoted) {
    xml.start("p");
    if (!introduction.isEmpty()) {
      AknWords.write(introduction, xml);
      xml.text(" ");
    }
    String id = AknLevels.id(quoted);
    xml.startWithId("mod", id + "__mod").startWithId("quotedStructure", id);
    levels.head(quoted);
    if (!quoted.text().isEmpty() || isEmpty(quoted)) {
      levels.paragraph(quoted.text());
    }
    levels.write(quoted.children());
    xml.end().end();
    AknWords.write(quoted.continuation(), xml);
    xml.end();
  }

  private static boolean isEmpty(Provision quoted) {
    return quoted.num() == null && quoted.heading().isEmpty() && quoted.children().isEmpty();
  }

  private void table(Provision table) {
    xml.startWithId("table", AknLevels.id(table));
    if (!table.heading().isEmpty()) {
      xml.start("caption");
      AknWords.write(table.heading(), xml);
      xml.end();
    }
    for (Provision row : table.children()) {
      xml.start("tr").start("td");
      levels.paragraph(row.text());
      xml.end().end();
    }
    xml.end();
  }

  private void contents(Provision toc) {
    String id = AknLevels.id(toc);
    xml.startWithId("toc", id);
    for (Provision entry : toc.children()) {
      xml.start("tocItem", "level", "1", "href", "#" + id);
      AknWords.write(entry.text(), xml);
      xml.end();
    }
    xml.end();
  }
}
