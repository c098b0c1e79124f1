package org.ramseyer.structure.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The paragraph styles of a Word document, each with those it is based on. */
final class DocxStyles {

  private static final Pattern HEADING_NAME = Pattern.compile("heading ([1-9])");
  private static final Pattern CONTENTS_NAME = Pattern.compile("toc ([1-9]|heading)");

  /** More than any chain of styles; a ring of them would never end. */
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, XmlNode.Element> styles = new LinkedHashMap<>();
  private String normal = "";

  private DocxStyles() {}

  static DocxStyles of(Optional<XmlNode.Element> part) {
    DocxStyles all = new DocxStyles();
    part.ifPresent(
        root ->
            root.elements().stream()
                .filter(style -> style.name().equals("style"))
                .forEach(
                    style -> {
                      all.styles.put(style.attribute("styleId"), style);
                      if (style.attribute("type").equals("paragraph")
                          && isOn(style.attribute("default"))) {
                        all.normal = style.attribute("styleId");
                      }
                    }));
    return all;
  }

  /** Whether an attribute or {@code w:val} says yes. */
  static boolean isOn(String value) {
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  /** The style of a paragraph and those it is based on, the nearest first. */
  private List<XmlNode.Element> chain(XmlNode.Element properties) {
    String id = properties.child("pStyle").map(style -> style.attribute("val")).orElse(normal);
    List<XmlNode.Element> chain = new ArrayList<>();
    while (chain.size() < LONGEST_CHAIN && styles.containsKey(id)) {
      XmlNode.Element style = styles.get(id);
      chain.add(style);
      id = style.child("basedOn").map(base -> base.attribute("val")).orElse("");
    }
    return chain;
  }

  /** A paragraph property, its own or of its style. */
  Optional<XmlNode.Element> property(XmlNode.Element properties, String name) {
    return properties
        .child(name)
        .or(
            () ->
                chain(properties).stream()
                    .flatMap(style -> style.child("pPr").stream())
                    .flatMap(inherited -> inherited.child(name).stream())
                    .findFirst());
  }

  /** Whether the style of a paragraph gives its characters a property such as {@code b}. */
  boolean givesCharacters(XmlNode.Element properties, String name) {
    return chain(properties).stream()
        .flatMap(style -> style.child("rPr").stream())
        .flatMap(characters -> characters.child(name).stream())
        .findFirst()
        .map(property -> property.attribute("val").isEmpty() || isOn(property.attribute("val")))
        .orElse(false);
  }

  /** 1 to 9 for a heading; 0 for text. */
  int outline(XmlNode.Element properties) {
    Optional<Integer> level =
        property(properties, "outlineLvl").map(outline -> number(outline.attribute("val")) + 1);
    if (level.isPresent()) {
      // Level 9, counted from 0, is body text.
      return level.get() >= 1 && level.get() <= 9 ? level.get() : 0;
    }
    for (String name : names(properties)) {
      Matcher heading = HEADING_NAME.matcher(name);
      if (heading.matches()) {
        return number(heading.group(1));
      }
      if (name.equals("title")) {
        return 1;
      }
    }
    return 0;
  }

  /** Whether Word made the paragraph as an entry of a table of contents. */
  boolean isContents(XmlNode.Element properties) {
    return names(properties).stream().anyMatch(name -> CONTENTS_NAME.matcher(name).matches());
  }

  private List<String> names(XmlNode.Element properties) {
    return chain(properties).stream()
        .flatMap(style -> style.child("name").stream())
        .map(name -> name.attribute("val").toLowerCase(Locale.ROOT))
        .toList();
  }

  /** A whole number; 0 where it is none. */
  static int number(String value) {
    return value.matches("-?\\d{1,7}") ? Integer.parseInt(value) : 0;
  }
}
