package org.ramseyer.structure.markup;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Mark;

/**
 * How a web page shows the words of an element, taken over from the elements around it.
 *
 * @param outline level of the heading it stands in; 0 in text
 * @param indent how far it stands in from the margin, in points
 * @param isCentred whether it is set in the middle
 * @param isBold whether in bold
 * @param isItalic whether in italics
 * @param isPreformatted whether blanks and line ends count
 * @param marks how the page marks it
 */
record HtmlLook(
    int outline,
    float indent,
    boolean isCentred,
    boolean isBold,
    boolean isItalic,
    boolean isPreformatted,
    Set<Mark.Kind> marks) {

  static final HtmlLook PLAIN = new HtmlLook(0, 0, false, false, false, false, Set.of());

  /** One level of a list, as browsers indent it: 40 pixels. */
  private static final float LIST = 30;

  /**
   * Publishers of codes number the depth in a class: "incr1", "content2", "level-3", "indent_4".
   */
  private static final Pattern DEPTH_CLASS =
      Pattern.compile(
          "\\b(?:incr|content|indent|level|lvl|depth|list|para)[-_]?(\\d)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LEFT =
      Pattern.compile(
          "(?:margin-left|padding-left|text-indent)\\s*:\\s*(-?[0-9.]{1,7})(px|pt|em|rem|in|%)?");
  private static final float CLASS_STEP = 24;
  private static final int LONGEST_ATTRIBUTE = 500;

  HtmlLook {
    marks = Set.copyOf(marks);
  }

  FlowRun run(String text) {
    return new FlowRun(text, isBold, isItalic, marks);
  }

  HtmlLook within(Element element) {
    String name = element.normalName();
    String style = shortened(element.attr("style")).toLowerCase(Locale.ROOT);
    boolean isHeading =
        name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    return new HtmlLook(
        isHeading ? name.charAt(1) - '0' : outline,
        indent(element, name, style),
        isCentred
            || name.equals("center")
            || style.matches("(?s).*text-align\\s*:\\s*center.*")
            || element.attr("align").equalsIgnoreCase("center"),
        isBold
            || name.matches("b|strong|th")
            || style.matches("(?s).*font-weight\\s*:\\s*(bold|[6-9]00).*"),
        isItalic
            || name.matches("i|em|cite|dfn")
            || style.matches("(?s).*font-style\\s*:\\s*italic.*"),
        isPreformatted || name.equals("pre"),
        marks(name, style));
  }

  // A page may hold megabytes where a style is a line.
  private static String shortened(String attribute) {
    return attribute.length() > LONGEST_ATTRIBUTE
        ? attribute.substring(0, LONGEST_ATTRIBUTE)
        : attribute;
  }

  private Set<Mark.Kind> marks(String name, String style) {
    Set<Mark.Kind> all = EnumSet.noneOf(Mark.Kind.class);
    all.addAll(marks);
    if (name.matches("ins|u") || style.matches("(?s).*text-decoration[^;]*underline.*")) {
      all.add(Mark.Kind.UNDERLINED);
    }
    if (name.matches("del|s|strike") || style.matches("(?s).*text-decoration[^;]*line-through.*")) {
      all.add(Mark.Kind.STRUCK);
    }
    return all;
  }

  private float indent(Element element, String name, String style) {
    float by = name.matches("ol|ul|dd|blockquote") ? LIST : 0;
    Matcher depth = DEPTH_CLASS.matcher(shortened(element.className()));
    if (depth.find()) {
      // The class counts from the margin, not from the element around it.
      return Math.max(indent, (depth.group(1).charAt(0) - '0') * CLASS_STEP);
    }
    Matcher left = LEFT.matcher(style);
    while (left.find()) {
      by += points(left.group(1), left.group(2));
    }
    return indent + by;
  }

  private static float points(String number, @Nullable String unit) {
    try {
      float value = Float.parseFloat(number);
      return switch (unit == null ? "px" : unit) {
        case "pt" -> value;
        case "em", "rem" -> value * 12;
        case "in" -> value * 72;
        case "%" -> value * 5;
        default -> value * 0.75f;
      };
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** What a browser prints before an item of a numbered list. */
  static String marker(Element list, int number) {
    String style = shortened(list.attr("style")).toLowerCase(Locale.ROOT);
    String type =
        switch (list.attr("type")) {
          case "a" -> "lowerLetter";
          case "A" -> "upperLetter";
          case "i" -> "lowerRoman";
          case "I" -> "upperRoman";
          default ->
              style.contains("lower-alpha")
                  ? "lowerLetter"
                  : style.contains("upper-alpha")
                      ? "upperLetter"
                      : style.contains("lower-roman")
                          ? "lowerRoman"
                          : style.contains("upper-roman") ? "upperRoman" : "decimal";
        };
    return style.matches("(?s).*list-style[^;]*none.*") ? "" : Counting.written(number, type) + ".";
  }

  /** The number of the first item. */
  static int start(Element list) {
    try {
      return list.hasAttr("start") ? Integer.parseInt(list.attr("start").strip()) : 1;
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
