package org.ramseyer.structure.markup;

import java.util.Comparator;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells the text of a web page from what belongs to the site. */
final class HtmlFurniture {

  /** An element of the page that holds less than this share of its words is not all of the text. */
  private static final double MOST = 0.5;

  private static final int CANDIDATES = 50;

  private HtmlFurniture() {}

  /** The element that holds the text: the page's main part where it names one, else all of it. */
  static Element content(Document page) {
    Element body = page.body();
    int all = body.text().length();
    return page.select("main, [role=main], article, #content, .content").stream()
        .limit(CANDIDATES)
        .filter(element -> element.text().length() >= MOST * all)
        // The innermost of those, which comes last in the page.
        .max(Comparator.comparingInt(element -> element.parents().size()))
        .orElse(body);
  }

  static boolean isFurniture(Element element) {
    return switch (element.normalName()) {
      case "script",
          "style",
          "noscript",
          "template",
          "nav",
          "form",
          "button",
          "select",
          "input",
          "textarea",
          "iframe",
          "footer",
          "aside",
          "dialog",
          "menu",
          "head",
          "title" ->
          true;
      case "header" ->
          element.parents().stream()
              .noneMatch(parent -> parent.normalName().matches("main|article|section"));
      default -> isHidden(element) || isOfSite(element);
    };
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  // WAI-ARIA landmarks.
  private static boolean isOfSite(Element element) {
    return switch (element.attr("role")) {
      case "navigation",
          "banner",
          "contentinfo",
          "search",
          "menu",
          "menubar",
          "toolbar",
          "complementary",
          "dialog" ->
          true;
      default ->
          element.classNames().stream()
              .map(name -> name.toLowerCase(Locale.ROOT))
              .anyMatch(
                  name ->
                      name.matches(
                          "breadcrumbs?|skip-?link|sr-only|visually-hidden|toolbar|pagination|share-?bar"));
    };
  }
}
