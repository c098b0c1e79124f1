package org.ramseyer.structure.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells USLM in the words of the Bill DTD: {@code num} is its {@code enum}, {@code content} its
 * {@code text}.
 *
 * <p>USLM holds what the print shows, the DTD what the drafter wrote, and the print adds the rest.
 * So the quotation marks of quoted law, which a USLM file writes before most numbers and after the
 * last word ({@link QuotedMarks}), are taken off here and set anew as for the DTD. A loose ".", or
 * "; and", behind quoted law belongs to it.
 *
 * <p>Source of the names: USLM schema 2.0.10 and its user guide; elements that are not named here
 * keep their name under a prefix that no DTD element has, and are opened.
 */
final class UslmTerms {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("num", "enum"),
          Map.entry("heading", "header"),
          Map.entry("subheading", "subheader"),
          Map.entry("content", "text"),
          Map.entry("chapeau", "text"),
          Map.entry("p", "text"),
          Map.entry("text", "text"),
          Map.entry("proviso", "proviso"),
          Map.entry("continuation", "continuation-text"),
          Map.entry("recital", "whereas"),
          Map.entry("level", "para"),
          Map.entry("listItem", "list-item"),
          Map.entry("note", "para"),
          Map.entry("footnote", "footnote"),
          Map.entry("subsubitem", "subitem"),
          Map.entry("subarticle", "subpart"),
          Map.entry("crossHeading", "appropriations-small"),
          Map.entry("layout", "table"),
          Map.entry("tr", "row"),
          Map.entry("row", "row"),
          Map.entry("td", "entry"),
          Map.entry("th", "entry"),
          Map.entry("column", "entry"),
          Map.entry("caption", "ttitle"),
          Map.entry("addedText", "added-phrase"),
          Map.entry("ins", "added-phrase"),
          Map.entry("deletedText", "deleted-phrase"),
          Map.entry("del", "deleted-phrase"),
          Map.entry("br", "linebreak"),
          Map.entry("img", "image-data"),
          Map.entry("elided", "omitted-text"));

  /** Names that mean the same in both. */
  private static final Set<String> SHARED =
      Set.of(
          "division",
          "subdivision",
          "title",
          "subtitle",
          "part",
          "subpart",
          "chapter",
          "subchapter",
          "article",
          "section",
          "subsection",
          "paragraph",
          "subparagraph",
          "clause",
          "subclause",
          "item",
          "subitem",
          "rule",
          "table",
          "linebreak");

  /**
   * Of the page, not of the text: the number of the page a word stands on, and notes in its margin.
   */
  private static final Set<String> FURNITURE =
      Set.of("page", "sidenote", "sidenotes", "col", "colgroup");

  private static final Pattern LEVEL_WORD =
      Pattern.compile(
          "(?iu)^\\h*(?:division|subdivision|title|subtitle|part|subpart|chapter|subchapter|article|rule)\\h+");

  private final Remarks remarks;
  private int quotes;

  UslmTerms(Remarks remarks) {
    this.remarks = remarks;
  }

  /** An element of the body, with all it holds, told anew. */
  XmlNode.Element told(XmlNode.Element element) {
    return switch (element.name()) {
      case "appropriations" ->
          renamed(element, "appropriations-" + rank(element), tolds(element.nodes()));
      case "crossHeading" ->
          renamed(
              element,
              "appropriations-small",
              List.of(renamed(element, "header", tolds(element.nodes()))));
      case "toc" -> renamed(element, "toc", List.copyOf(entries(element)));
      case "quotedContent" -> quotedLaw(element, List.of());
      case "num" -> number(element);
      case "content" -> renamed(element, "text", tolds(firstParagraphOpened(element.nodes())));
      default -> renamed(element, name(element), tolds(element.nodes()));
    };
  }

  private static String name(XmlNode.Element element) {
    String name = element.name();
    return SHARED.contains(name) ? name : NAMES.getOrDefault(name, "uslm:" + name);
  }

  private static String rank(XmlNode.Element appropriations) {
    String level = appropriations.attribute("level");
    return level.equals("major") || level.equals("intermediate") ? level : "small";
  }

  /** The same for all of some nodes, with what is of the page left out. */
  List<XmlNode> tolds(List<XmlNode> nodes) {
    List<XmlNode> told = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      switch (nodes.get(i)) {
        case XmlNode.Text text -> told.add(text);
        case XmlNode.Element element when FURNITURE.contains(element.name()) ->
            remarks.hidden(element);
        case XmlNode.Element element when element.name().equals("quotedContent") -> {
          List<XmlNode> after = looseTextFrom(nodes, i + 1);
          i += after.size();
          told.add(quotedLaw(element, after));
        }
        case XmlNode.Element element -> told.add(told(element));
      }
    }
    return told;
  }

  // The first paragraph of a content stands on the line of its number, as words without a paragraph
  // do.
  private static List<XmlNode> firstParagraphOpened(List<XmlNode> nodes) {
    List<XmlNode> opened = new ArrayList<>();
    boolean isFirst = true;
    for (XmlNode node : nodes) {
      if (isFirst && node instanceof XmlNode.Element element && element.name().equals("p")) {
        opened.addAll(element.nodes());
        opened.add(new XmlNode.Text(" "));
      } else {
        opened.add(node);
      }
      isFirst &= node instanceof XmlNode.Text text && text.characters().isBlank();
    }
    return opened;
  }

  /** The loose text that follows quoted law up to the next element that is a block. */
  private static List<XmlNode> looseTextFrom(List<XmlNode> nodes, int start) {
    int end = start;
    while (end < nodes.size()
        && (nodes.get(end) instanceof XmlNode.Text
            || (nodes.get(end) instanceof XmlNode.Element element && isPhrase(element)))) {
      end++;
    }
    return nodes.subList(start, end);
  }

  private static boolean isPhrase(XmlNode.Element element) {
    return switch (element.name()) {
      case "inline",
          "quotedText",
          "ref",
          "term",
          "i",
          "b",
          "sup",
          "sub",
          "date",
          "span",
          "amendingAction" ->
          true;
      default -> false;
    };
  }

  private XmlNode.Element quotedLaw(XmlNode.Element element, List<XmlNode> after) {
    quotes++;
    QuotedMarks marks = QuotedMarks.of(element, quotes);
    XmlNode.Element bare = marks.takenOff();
    List<XmlNode> nodes = new ArrayList<>(tolds(bare.nodes()));
    quotes--;
    List<XmlNode> behind = new ArrayList<>(tolds(after));
    boolean hasWordsBehind =
        behind.stream()
            .anyMatch(node -> !(node instanceof XmlNode.Text text && text.characters().isBlank()));
    if (!hasWordsBehind) {
      // Some files have what follows the closing mark inside the quoted law.
      behind = marks.behind().isEmpty() ? List.of() : List.of(new XmlNode.Text(marks.behind()));
    }
    if (!behind.isEmpty()) {
      nodes.add(new XmlNode.Element("after-quoted-block", "", Map.of(), behind));
    }
    Map<String, String> attributes =
        marks.arePrinted() ? Map.of() : Map.of("other-style", "codification-not-quoted");
    return new XmlNode.Element("quoted-block", "", attributes, nodes);
  }

  // "TITLE XXII—": the DTD has the bare number, and the print adds the word.
  private XmlNode.Element number(XmlNode.Element num) {
    List<XmlNode> nodes = new ArrayList<>(tolds(num.nodes()));
    if (!nodes.isEmpty() && nodes.get(0) instanceof XmlNode.Text first) {
      String number =
          quotes > 0 ? QuotedMarks.withoutOpening(first.characters()) : first.characters();
      nodes.set(0, new XmlNode.Text(LEVEL_WORD.matcher(number).replaceFirst("")));
    }
    return renamed(num, "enum", nodes);
  }

  /**
   * Entries of a table of contents, groups opened: the label of a group is an entry like those it
   * heads.
   */
  private List<XmlNode.Element> entries(XmlNode.Element element) {
    List<XmlNode.Element> entries = new ArrayList<>();
    for (XmlNode.Element part : element.parts()) {
      switch (part.name()) {
        case "referenceItem", "headingItem" -> entries.add(entry(part));
        case "groupItem", "toc", "layout", "tocGroup" -> entries.addAll(entries(part));
        default -> entries.add(renamed(part, "toc-entry", spaced(tolds(part.nodes()))));
      }
    }
    return entries;
  }

  private XmlNode.Element entry(XmlNode.Element item) {
    return renamed(item, "toc-entry", spaced(tolds(item.nodes())));
  }

  // Designator, label and page of an entry are columns.
  private static List<XmlNode> spaced(List<XmlNode> nodes) {
    List<XmlNode> spaced = new ArrayList<>();
    for (XmlNode node : nodes) {
      spaced.add(node);
      if (node instanceof XmlNode.Element element && isColumn(element)) {
        spaced.add(new XmlNode.Text(" "));
      }
    }
    return spaced;
  }

  private static boolean isColumn(XmlNode.Element element) {
    return switch (element.name()) {
      case "uslm:designator", "uslm:label", "uslm:target", "entry" -> true;
      default -> false;
    };
  }

  /** An element under another name, with what it holds told anew. */
  static XmlNode.Element renamed(XmlNode.Element element, String name, List<XmlNode> nodes) {
    Map<String, String> attributes = new LinkedHashMap<>();
    // Of the attributes, only who changed the text means the same in both.
    if (element.attributes().containsKey("changed")) {
      attributes.put("changed", element.attribute("changed"));
    }
    return new XmlNode.Element(name, "", attributes, nodes);
  }
}
