package org.ramseyer.structure.markup;

import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Mark;

/**
 * What an element takes over from those around it.
 *
 * @param quotes how many quotations are open: 0 in the bill's own text, 1 in quoted law, 2 in law
 *     quoted in quoted law
 * @param usc whether sections are numbered in the manner of the United States Code, "§ 8956."
 * @param mark how the document marks everything here; null for not at all
 */
record Setting(int quotes, boolean usc, Mark.@Nullable Kind mark) {

  static final Setting BODY = new Setting(0, false, null);

  /**
   * What a new paragraph begins with here: nothing, “, “‘ and so on, one mark for each open
   * quotation.
   */
  String opening() {
    StringBuilder marks = new StringBuilder();
    for (int depth = 1; depth <= quotes; depth++) {
      marks.append(openingMark(depth));
    }
    return marks.toString();
  }

  /** The mark that opens one more quotation. */
  String nextOpening() {
    return openingMark(quotes + 1);
  }

  /** The mark that closes one more quotation. */
  String nextClosing() {
    return closingMark(quotes + 1);
  }

  /** The mark that closes the innermost open quotation. */
  String closing() {
    return closingMark(quotes);
  }

  Setting quoted() {
    return new Setting(quotes + 1, usc, mark);
  }

  Setting unmarked() {
    return new Setting(quotes, usc, null);
  }

  /** With the style and the committee's marks that the element itself declares. */
  Setting within(XmlNode.Element element) {
    Mark.Kind own = markOf(element);
    return new Setting(quotes, isUsc(element), own == null ? mark : own);
  }

  private boolean isUsc(XmlNode.Element element) {
    String sectionStyle = element.attribute("section-style");
    String style = element.attribute("style");
    if (!sectionStyle.isEmpty()) {
      return sectionStyle.equals("usc-section-style");
    }
    return style.isEmpty() ? usc : style.equals("USC");
  }

  /**
   * How the document marks an element that a committee struck or put in.
   *
   * <p>What is put in is printed in italics as a rule; the model knows one mark for added words,
   * {@code UNDERLINED}.
   */
  static Mark.@Nullable Kind markOf(XmlNode.Element element) {
    if (element.name().equals("deleted-phrase")
        || element.attribute("changed").equals("deleted")
        || element.attribute("reported-display-style").equals("strikethrough")) {
      return Mark.Kind.STRUCK;
    }
    boolean added =
        element.name().equals("added-phrase") || element.attribute("changed").equals("added");
    return added ? Mark.Kind.UNDERLINED : null;
  }

  private static String openingMark(int depth) {
    return depth % 2 == 1 ? "“" : "‘";
  }

  private static String closingMark(int depth) {
    return depth % 2 == 1 ? "”" : "’";
  }
}
