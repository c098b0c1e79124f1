package org.ramseyer.structure.markup;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.LevelKind;

/** What the element names of Akoma Ntoso mean. */
final class AknNames {

  // The standard names more levels than USLM; each is mapped to the level that stands as deep in
  // the laws that use it.
  private static final Map<String, LevelKind> LEVELS =
      Map.ofEntries(
          Map.entry("tome", LevelKind.DIVISION),
          Map.entry("division", LevelKind.DIVISION),
          Map.entry("book", LevelKind.TITLE),
          Map.entry("title", LevelKind.TITLE),
          Map.entry("subtitle", LevelKind.SUBTITLE),
          Map.entry("subdivision", LevelKind.SUBTITLE),
          Map.entry("part", LevelKind.PART),
          Map.entry("subpart", LevelKind.SUBPART),
          Map.entry("chapter", LevelKind.CHAPTER),
          Map.entry("subchapter", LevelKind.SUBCHAPTER),
          Map.entry("article", LevelKind.ARTICLE),
          Map.entry("section", LevelKind.SECTION),
          Map.entry("rule", LevelKind.SECTION),
          Map.entry("transitional", LevelKind.SECTION),
          Map.entry("subsection", LevelKind.SUBSECTION),
          Map.entry("subrule", LevelKind.SUBSECTION),
          Map.entry("paragraph", LevelKind.PARAGRAPH),
          Map.entry("level", LevelKind.PARAGRAPH),
          Map.entry("alinea", LevelKind.PARAGRAPH),
          Map.entry("point", LevelKind.PARAGRAPH),
          Map.entry("proviso", LevelKind.PARAGRAPH),
          Map.entry("subparagraph", LevelKind.SUBPARAGRAPH),
          Map.entry("indent", LevelKind.SUBPARAGRAPH),
          Map.entry("clause", LevelKind.CLAUSE),
          Map.entry("subclause", LevelKind.SUBCLAUSE));

  private AknNames() {}

  /** The level an element is; null where it is none. */
  static @Nullable LevelKind level(XmlNode.Element element) {
    return element.name().equals("hcontainer") ? container(element) : LEVELS.get(element.name());
  }

  /**
   * The standard leaves the names of such containers to the author; ours are the names of our
   * kinds.
   */
  private static LevelKind container(XmlNode.Element element) {
    for (LevelKind kind : LevelKind.values()) {
      if (kind.jsonName().equals(element.attribute("name"))) {
        return kind;
      }
    }
    boolean isGroup = element.child("num").isEmpty() && element.child("heading").isPresent();
    return isGroup ? LevelKind.HEADING : LevelKind.PARAGRAPH;
  }

  /** Whether the element only wraps blocks that stand among levels. */
  static boolean isWrapper(XmlNode.Element element) {
    return element.name().equals("hcontainer") && element.attribute("name").equals("block");
  }

  /** The level of an item in a list that stands in a level. */
  static LevelKind below(LevelKind level) {
    return switch (level) {
      case SUBSECTION -> LevelKind.PARAGRAPH;
      case PARAGRAPH -> LevelKind.SUBPARAGRAPH;
      case SUBPARAGRAPH -> LevelKind.CLAUSE;
      case CLAUSE -> LevelKind.SUBCLAUSE;
      case SUBCLAUSE -> LevelKind.ITEM;
      case ITEM, SUBITEM -> LevelKind.SUBITEM;
      default -> LevelKind.PARAGRAPH;
    };
  }

  /** Whether the element stands on lines of its own. */
  static boolean isBlock(XmlNode.Element element) {
    return switch (element.name()) {
      case "p",
          "block",
          "blockList",
          "blockContainer",
          "tblock",
          "toc",
          "table",
          "ul",
          "ol",
          "li",
          "item",
          "content",
          "intro",
          "wrapUp",
          "wrap",
          "container",
          "crossHeading",
          "list",
          "sublist",
          "hcontainer",
          "quotedStructure",
          "embeddedStructure",
          "listIntroduction",
          "listWrapUp",
          "foreign",
          "div",
          "formula",
          "recital",
          "longTitle" ->
          true;
      default -> LEVELS.containsKey(element.name());
    };
  }

  /** The same tree with names that have no prefix. */
  static XmlNode.Element withoutPrefix(XmlNode.Element element) {
    String name = element.name();
    boolean isStandard =
        element.namespace().contains("legaldocml") || element.namespace().contains("akomantoso");
    return new XmlNode.Element(
        isStandard ? name.substring(name.indexOf(':') + 1) : name,
        element.namespace(),
        element.attributes(),
        element.nodes().stream()
            .map(node -> node instanceof XmlNode.Element child ? withoutPrefix(child) : node)
            .toList());
  }
}
