package org.ramseyer.structure.markup;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.LevelKind;

/** What the element names of the Bill, Resolution and Amendment DTD mean. */
final class Vocabulary {

  // House rules have levels of their own names; each is designated like the level it is mapped to:
  // "(a)", "(1)", "(A)".
  private static final Map<String, LevelKind> LEVELS =
      Map.ofEntries(
          Map.entry("division", LevelKind.DIVISION),
          Map.entry("subdivision", LevelKind.DIVISION),
          Map.entry("title", LevelKind.TITLE),
          Map.entry("subtitle", LevelKind.SUBTITLE),
          Map.entry("part", LevelKind.PART),
          Map.entry("subpart", LevelKind.SUBPART),
          Map.entry("chapter", LevelKind.CHAPTER),
          Map.entry("subchapter", LevelKind.SUBCHAPTER),
          Map.entry("article", LevelKind.ARTICLE),
          Map.entry("constitution-article", LevelKind.ARTICLE),
          Map.entry("rule", LevelKind.ARTICLE),
          Map.entry("section", LevelKind.SECTION),
          Map.entry("rules-clause", LevelKind.SECTION),
          Map.entry("subsection", LevelKind.SUBSECTION),
          Map.entry("rules-paragraph", LevelKind.SUBSECTION),
          Map.entry("paragraph", LevelKind.PARAGRAPH),
          Map.entry("rules-subparagraph", LevelKind.PARAGRAPH),
          Map.entry("instruction-paragraph", LevelKind.PARAGRAPH),
          Map.entry("subparagraph", LevelKind.SUBPARAGRAPH),
          Map.entry("rules-subdivision", LevelKind.SUBPARAGRAPH),
          Map.entry("instruction-subparagraph", LevelKind.SUBPARAGRAPH),
          Map.entry("clause", LevelKind.CLAUSE),
          Map.entry("rules-item", LevelKind.CLAUSE),
          Map.entry("subclause", LevelKind.SUBCLAUSE),
          Map.entry("rules-subitem", LevelKind.SUBCLAUSE),
          Map.entry("item", LevelKind.ITEM),
          Map.entry("subitem", LevelKind.SUBITEM),
          Map.entry("appropriations-major", LevelKind.HEADING),
          Map.entry("appropriations-intermediate", LevelKind.HEADING),
          Map.entry("appropriations-small", LevelKind.HEADING));

  /** Own words of the element around them. */
  private static final Set<String> WORDS =
      Set.of("text", "continuation-text", "quoted-block-continuation-text", "chapeau", "proviso");

  /** Unnumbered paragraphs, each on a line of its own. */
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "list-item",
          "para",
          "legis-comment",
          "footnote",
          "committee-appointment-paragraph",
          "amendment-instruction",
          "graphic-caption",
          "consideration-paragraph",
          "legislator");

  private static final Set<String> OTHER_BLOCKS =
      Set.of("quoted-block", "table", "toc", "whereas", "image-data", "official-title-amendment");

  private Vocabulary() {}

  /** The level an element is; null where it is none. */
  static @Nullable LevelKind level(String name) {
    return LEVELS.get(name);
  }

  static boolean isWords(String name) {
    return WORDS.contains(name);
  }

  static boolean isParagraph(String name) {
    return PARAGRAPHS.contains(name);
  }

  /**
   * Whether the element stands on lines of its own wherever it occurs, so that it ends the words
   * before it.
   */
  static boolean isBlock(String name) {
    return LEVELS.containsKey(name)
        || WORDS.contains(name)
        || PARAGRAPHS.contains(name)
        || OTHER_BLOCKS.contains(name);
  }

  static boolean isBlock(XmlNode.Element element) {
    return isBlock(element.name());
  }
}
