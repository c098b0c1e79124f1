package org.ramseyer.structure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Num;
import org.ramseyer.model.Provision;
import org.ramseyer.structure.press.Dom;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The numbered provisions and the groups of a bill, one a line, "1101/a/1 | heading | text", by
 * letters and digits alone: what the XML of a bill says of it, and what a tree says.
 */
final class ScoredNodes {

  private static final List<String> LEVELS =
      List.of(
          "division",
          "title",
          "subtitle",
          "section",
          "subsection",
          "paragraph",
          "subparagraph",
          "clause",
          "subclause",
          "item");

  private final List<String> lines = new ArrayList<>();

  private ScoredNodes() {}

  /** What the XML says; text that was struck is none of it. */
  static List<String> of(Element bill) {
    ScoredNodes nodes = new ScoredNodes();
    for (Element part : Dom.children(bill)) {
      if (part.getTagName().endsWith("-body")) {
        nodes.below(part, "");
      }
    }
    return nodes.lines;
  }

  private void below(Element parent, String path) {
    for (Element child : Dom.children(parent)) {
      String name = child.getTagName();
      if (child.getAttribute("changed").equals("deleted")) {
        continue;
      }
      if (name.startsWith("appropriations-")) {
        line(path + "~" + letters(words(child, "header")), child);
        below(child, path);
      } else if (LEVELS.contains(name)) {
        String number = Num.of(words(child, "enum")).step().toLowerCase(Locale.ROOT);
        String here = path + number + "/";
        line(here, child);
        quotations(child, here);
        below(child, here);
      }
    }
  }

  private void quotations(Element element, String path) {
    for (Element child : Dom.children(element)) {
      if (child.getTagName().equals("quoted-block")) {
        below(child, path + "\"/");
      } else if (!LEVELS.contains(child.getTagName())) {
        quotations(child, path);
      }
    }
  }

  private void line(String path, Element element) {
    lines.add(
        path
            + " | "
            + letters(words(element, "header"))
            + " | "
            + letters(words(element, "text") + words(element, "continuation-text")));
  }

  private static String words(Element element, String name) {
    StringBuilder words = new StringBuilder();
    for (Element child : Dom.children(element)) {
      if (child.getTagName().equals(name)) {
        words.append(text(child));
      }
    }
    return words.toString();
  }

  private static String text(Node element) {
    return element.getTextContent();
  }

  /** What a tree says. */
  static List<String> of(LegalText text) {
    ScoredNodes nodes = new ScoredNodes();
    nodes.below(text.provisions(), "");
    return nodes.lines;
  }

  private void below(List<Provision> provisions, String path) {
    for (Provision provision : provisions) {
      String words = letters(provision.text().text() + provision.continuation().text());
      String rest = " | " + letters(provision.heading().text()) + " | " + words;
      switch (provision.kind()) {
        case PREFACE, TOC, RECITAL, SIGNATURE, LONG_TITLE, ENACTING_FORMULA, ATTACHMENT -> {}
        case QUOTED_CONTENT -> below(provision.children(), path + "\"/");
        case HEADING -> {
          lines.add(path + "~" + letters(provision.heading().text()) + rest);
          below(provision.children(), path);
        }
        default -> {
          if (provision.num() == null && provision.kind() != LevelKind.SECTION) {
            lines.add(path + "?" + rest);
          } else {
            String number = provision.num() == null ? "-" : provision.num().step();
            String here = path + number.toLowerCase(Locale.ROOT) + "/";
            lines.add(here + rest);
            below(provision.children(), here);
          }
        }
      }
    }
  }

  private static String letters(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]", "");
  }
}
