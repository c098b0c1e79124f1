package org.ramseyer.structure.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Counts the automatic numbers of a Word document: "(a)", "1.2", "Section 3."
 *
 * <p>ECMA-376, 17.9: a paragraph names a list and a level; the list's definition gives each level a
 * format and a pattern in which "%1" stands for the number of the first level. A number at one
 * level starts all deeper ones anew.
 */
final class DocxNumbering {

  /** Levels that a list has at most. */
  private static final int LEVELS = 9;

  private static final Pattern PLACE = Pattern.compile("%([1-9])");

  private final Map<String, XmlNode.Element> lists = new LinkedHashMap<>();
  private final Map<String, XmlNode.Element> definitions = new LinkedHashMap<>();
  private final Map<String, @Nullable Integer[]> counts = new LinkedHashMap<>();

  private DocxNumbering() {}

  static DocxNumbering of(Optional<XmlNode.Element> part) {
    DocxNumbering numbering = new DocxNumbering();
    part.ifPresent(
        root ->
            root.elements()
                .forEach(
                    element -> {
                      if (element.name().equals("num")) {
                        numbering.lists.put(element.attribute("numId"), element);
                      } else if (element.name().equals("abstractNum")) {
                        numbering.definitions.put(element.attribute("abstractNumId"), element);
                      }
                    }));
    return numbering;
  }

  /**
   * What a list shows before a paragraph.
   *
   * @param text the number; empty for a bullet
   * @param indent of the paragraph, in points; negative where the list says nothing
   */
  record Label(String text, float indent) {}

  /** Counts a paragraph on; null where its list is not there. */
  @Nullable Label next(String list, int level) {
    XmlNode.Element num = lists.get(list);
    if (num == null || level < 0 || level >= LEVELS) {
      return null;
    }
    String definition = num.child("abstractNumId").map(id -> id.attribute("val")).orElse("");
    boolean hasOwnStart =
        override(num, level).flatMap(over -> over.child("startOverride")).isPresent();
    // Lists of one definition count on together, but for one that starts anew.
    Integer[] counted =
        counts.computeIfAbsent(
            hasOwnStart ? list + "/own" : definition, any -> new Integer[LEVELS]);
    for (int upper = 0; upper < level; upper++) {
      if (counted[upper] == null) {
        counted[upper] = start(num, definition, upper);
      }
    }
    Integer before = counted[level];
    counted[level] = before == null ? start(num, definition, level) : Integer.valueOf(before + 1);
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      counted[deeper] = null;
    }
    return new Label(text(num, definition, level, counted), indent(num, definition, level));
  }

  private String text(
      XmlNode.Element num, String definition, int level, @Nullable Integer[] counted) {
    if (format(num, definition, level).equals("bullet")) {
      return "";
    }
    String pattern = value(num, definition, level, "lvlText").orElse("");
    boolean isLegal =
        level(num, definition, level).flatMap(each -> each.child("isLgl")).isPresent();
    return PLACE
        .matcher(pattern)
        .replaceAll(
            place -> {
              int at = Integer.parseInt(place.group(1)) - 1;
              Integer count = counted[at];
              String format = isLegal ? "decimal" : format(num, definition, at);
              return Matcher.quoteReplacement(count == null ? "" : Counting.written(count, format));
            });
  }

  private String format(XmlNode.Element num, String definition, int level) {
    return value(num, definition, level, "numFmt").orElse("decimal");
  }

  private int start(XmlNode.Element num, String definition, int level) {
    return override(num, level)
        .flatMap(over -> over.child("startOverride"))
        .map(start -> start.attribute("val"))
        .or(() -> value(num, definition, level, "start"))
        .map(DocxStyles::number)
        .orElse(1);
  }

  private float indent(XmlNode.Element num, String definition, int level) {
    return level(num, definition, level)
        .flatMap(each -> each.child("pPr"))
        .flatMap(each -> each.child("ind"))
        .map(DocxFlow::indent)
        .orElse(-1f);
  }

  private Optional<String> value(XmlNode.Element num, String definition, int level, String name) {
    return level(num, definition, level)
        .flatMap(each -> each.child(name))
        .map(each -> each.attribute("val"));
  }

  private Optional<XmlNode.Element> level(XmlNode.Element num, String definition, int level) {
    return override(num, level)
        .flatMap(over -> over.child("lvl"))
        .or(
            () ->
                Optional.ofNullable(definitions.get(definition))
                    .flatMap(all -> atLevel(all, "lvl", level)));
  }

  private static Optional<XmlNode.Element> override(XmlNode.Element num, int level) {
    return atLevel(num, "lvlOverride", level);
  }

  private static Optional<XmlNode.Element> atLevel(
      XmlNode.Element element, String name, int level) {
    return element.elements().stream()
        .filter(
            each ->
                each.name().equals(name) && each.attribute("ilvl").equals(Integer.toString(level)))
        .findFirst();
  }
}
