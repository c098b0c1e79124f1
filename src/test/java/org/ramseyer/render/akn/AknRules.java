package org.ramseyer.render.akn;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What the schema of Akoma Ntoso 3.0 (30 March 2017) demands of the elements that this program
 * writes: which may stand in which and in what order, which attributes they need, where text may
 * stand, and that identifiers are unique.
 */
final class AknRules {

  private static final String HIER =
      "(?:division|title|subtitle|part|subpart|chapter|subchapter|article|section"
          + "|subsection|paragraph|subparagraph|clause|subclause|hcontainer) ";
  private static final String BLOCK = "(?:p|table|toc) ";
  private static final String INLINE = "(?:ins|del|mod) ";
  private static final String CORE =
      "FRBRthis (?:FRBRuri )+(?:FRBRalias )*(?:FRBRdate )+(?:FRBRauthor )+";
  private static final String LEVEL =
      "(?:(?:num|heading|subheading) )*(?:content |(?:intro )?(?:" + HIER + ")*(?:wrapUp )?)";

  /** Content of each element; the names of its children, each followed by a blank, match. */
  private static final Map<String, String> CONTENT =
      Map.ofEntries(
          Map.entry("akomaNtoso", "(?:bill|act|doc) "),
          Map.entry("bill", "meta (?:preface )?(?:preamble )?body (?:conclusions )?"),
          Map.entry("act", "meta (?:preface )?(?:preamble )?body (?:conclusions )?"),
          Map.entry("doc", "meta (?:preface )?(?:preamble )?mainBody (?:conclusions )?"),
          Map.entry("meta", "identification (?:references )*(?:proprietary )*"),
          Map.entry("identification", "FRBRWork FRBRExpression FRBRManifestation "),
          Map.entry("FRBRWork", CORE + "FRBRcountry (?:FRBRnumber )*(?:FRBRname )*"),
          Map.entry("FRBRExpression", CORE + "(?:FRBRlanguage )+"),
          Map.entry("FRBRManifestation", CORE + "(?:FRBRformat )?"),
          Map.entry("references", "(?:TLCOrganization )*"),
          Map.entry("preface", "(?:" + BLOCK + "|(?:longTitle|formula|container) )+"),
          Map.entry("preamble", "(?:" + BLOCK + "|(?:recitals|citations|formula|container) )+"),
          Map.entry("conclusions", "(?:" + BLOCK + "|(?:longTitle|formula|container) )+"),
          Map.entry("body", "(?:" + HIER + ")+"),
          Map.entry("mainBody", "(?:" + HIER + "|" + BLOCK + ")+"),
          Map.entry("recitals", "(?:recital )+"),
          Map.entry("recital", "(?:(?:num|heading) )*(?:" + BLOCK + ")+"),
          Map.entry("table", "(?:caption )?(?:tr )+"),
          Map.entry("tr", "(?:(?:th|td) )+"),
          Map.entry("toc", "(?:tocItem )+"),
          Map.entry("mod", "(?:" + INLINE + "|(?:quotedText|quotedStructure) )*"),
          Map.entry(
              "quotedStructure",
              "(?:" + BLOCK + "|" + HIER + "|(?:num|heading|content|intro|wrapUp) )+"));

  private static final Set<String> OF_BLOCKS =
      Set.of("content", "intro", "wrapUp", "longTitle", "formula", "td");
  private static final Set<String> MIXED =
      Set.of("p", "num", "heading", "caption", "tocItem", "ins", "del", "mod");
  private static final Set<String> EMPTY =
      Set.of(
          "FRBRthis",
          "FRBRuri",
          "FRBRdate",
          "FRBRauthor",
          "FRBRcountry",
          "FRBRnumber",
          "FRBRname",
          "FRBRlanguage",
          "FRBRformat",
          "TLCOrganization");

  private static final Map<String, List<String>> REQUIRED =
      Map.ofEntries(
          Map.entry("bill", List.of("name")),
          Map.entry("act", List.of("name")),
          Map.entry("doc", List.of("name")),
          Map.entry("hcontainer", List.of("name", "eId")),
          Map.entry("formula", List.of("name", "eId")),
          Map.entry("identification", List.of("source")),
          Map.entry("references", List.of("source")),
          Map.entry("proprietary", List.of("source")),
          Map.entry("FRBRthis", List.of("value")),
          Map.entry("FRBRuri", List.of("value")),
          Map.entry("FRBRdate", List.of("date", "name")),
          Map.entry("FRBRauthor", List.of("href")),
          Map.entry("FRBRcountry", List.of("value")),
          Map.entry("FRBRlanguage", List.of("language")),
          Map.entry("tocItem", List.of("level", "href")),
          Map.entry("TLCOrganization", List.of("eId", "href", "showAs")),
          Map.entry("content", List.of("eId")),
          Map.entry("quotedStructure", List.of("eId")),
          Map.entry("mod", List.of("eId")));

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final List<String> faults = new ArrayList<>();
  private final Set<String> eIds = new HashSet<>();

  private AknRules() {}

  /** What breaks a rule; empty where nothing does. */
  static List<String> faults(byte[] file) {
    AknRules rules = new AknRules();
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      rules.check(
          factory.newDocumentBuilder().parse(new ByteArrayInputStream(file)).getDocumentElement());
    } catch (Exception e) {
      rules.faults.add(String.valueOf(e.getMessage()));
    }
    return rules.faults;
  }

  private void check(Element element) {
    if (!AknDocument.NAMESPACE.equals(element.getNamespaceURI())) {
      // The standard lets other namespaces stand in proprietary.
      expect(
          element.getParentNode().getNodeName().equals("proprietary"), element, "foreign element");
      return;
    }
    String name = element.getNodeName();
    attributes(element, name);
    StringBuilder children = new StringBuilder();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.append(child.getNodeName()).append(' ');
        check(child);
      } else {
        expect(MIXED.contains(name) || node.getTextContent().isBlank(), element, "text");
      }
    }
    if (!name.equals("proprietary")) {
      expect(children.toString().matches(content(name)), element, "holds " + children);
    }
  }

  private static String content(String name) {
    if (OF_BLOCKS.contains(name)) {
      return "(?:" + BLOCK + ")*";
    }
    if (EMPTY.contains(name)) {
      return "";
    }
    if (CONTENT.containsKey(name)) {
      return CONTENT.get(name);
    }
    return MIXED.contains(name)
        ? "(?:" + INLINE + ")*"
        : (name + " ").matches(HIER) ? LEVEL : "no such element";
  }

  private void attributes(Element element, String name) {
    for (String attribute : REQUIRED.getOrDefault(name, List.of())) {
      expect(element.hasAttribute(attribute), element, "without " + attribute);
    }
    if (element.hasAttribute("eId")) {
      String eId = element.getAttribute("eId");
      expect(eId.matches("\\S+") && eIds.add(eId), element, "eId " + eId);
    }
    expect(
        !name.equals("FRBRdate") || DATE.matcher(element.getAttribute("date")).matches(),
        element,
        "date");
  }

  private void expect(boolean holds, Element element, String fault) {
    if (!holds) {
      faults.add(element.getNodeName() + ": " + fault);
    }
  }
}
