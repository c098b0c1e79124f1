package org.ramseyer.render.akn;

import java.util.ArrayList;
import java.util.List;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;

/** Provisions as hierarchical elements, each with its number, heading, words and what it holds. */
final class AknLevels {

  private final AknXml xml;
  private final AknBlocks blocks;

  AknLevels(AknXml xml) {
    this.xml = xml;
    this.blocks = new AknBlocks(xml, this);
  }

  /** Elements that may stand where levels do. */
  void write(List<Provision> provisions) {
    for (Provision provision : provisions) {
      if (AknBlocks.isBlock(provision)) {
        xml.startWithId("hcontainer", id(provision) + "__block", "name", "block");
        content(Wording.EMPTY, List.of(provision), Wording.EMPTY, id(provision));
        xml.end();
      } else {
        level(provision);
      }
    }
  }

  static String id(Provision provision) {
    String eId = provision.address().eId();
    return eId.isEmpty() ? provision.kind().eIdPrefix() : eId;
  }

  private void level(Provision provision) {
    String id = id(provision);
    switch (provision.kind()) {
      case DIVISION,
          TITLE,
          SUBTITLE,
          PART,
          SUBPART,
          CHAPTER,
          SUBCHAPTER,
          ARTICLE,
          SECTION,
          SUBSECTION,
          PARAGRAPH,
          SUBPARAGRAPH,
          CLAUSE,
          SUBCLAUSE ->
          xml.startWithId(provision.kind().jsonName(), id);
      case ITEM,
          SUBITEM,
          PREFACE,
          LONG_TITLE,
          ENACTING_FORMULA,
          PREAMBLE,
          RECITAL,
          TOC,
          HEADING,
          QUOTED_CONTENT,
          TABLE,
          SIGNATURE,
          ATTACHMENT ->
          xml.startWithId("hcontainer", id, "name", provision.kind().jsonName());
    }
    head(provision);
    if (isOfBlocks(provision)) {
      content(provision.text(), provision.children(), provision.continuation(), id);
    } else {
      container("intro", id + "__intro", provision.text());
      write(provision.children());
      container("wrapUp", id + "__wrapup", provision.continuation());
    }
    xml.end();
  }

  void head(Provision provision) {
    if (provision.num() != null) {
      xml.start("num");
      AknWords.write(
          new Wording(provision.num().text(), List.of(), provision.num().marks()), xml);
      xml.end();
    }
    if (!provision.heading().isEmpty()) {
      xml.startWithId("heading", id(provision) + "__heading");
      AknWords.write(provision.heading(), xml);
      xml.end();
    }
  }

  /** Whether words and blocks are all it holds, so that they can stand in {@code content}. */
  private static boolean isOfBlocks(Provision provision) {
    boolean isBare = provision.text().isEmpty() && provision.children().isEmpty();
    return !isBare
        && provision.children().stream().allMatch(AknBlocks::isBlock)
        && (provision.continuation().isEmpty() || !provision.children().isEmpty());
  }

  private void container(String name, String id, Wording words) {
    if (!words.isEmpty()) {
      xml.startWithId(name, id);
      paragraph(words);
      xml.end();
    }
  }

  void paragraph(Wording words) {
    xml.start("p");
    AknWords.write(words, xml);
    xml.end();
  }

  private void content(Wording text, List<Provision> children, Wording continuation, String id) {
    xml.startWithId("content", id + "__content");
    List<Provision> rest = new ArrayList<>(children);
    boolean quotes = !rest.isEmpty() && rest.get(0).kind() == LevelKind.QUOTED_CONTENT;
    if (quotes) {
      // The quoted law stands in the sentence that introduces it.
      blocks.quotation(text, rest.remove(0));
    } else if (!text.isEmpty()) {
      paragraph(text);
    }
    rest.forEach(blocks::write);
    if (!continuation.isEmpty()) {
      paragraph(continuation);
    }
    xml.end();
  }
}
