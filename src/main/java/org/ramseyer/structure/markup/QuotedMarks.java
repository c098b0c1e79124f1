package org.ramseyer.structure.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The quotation marks that a file writes itself around quoted law.
 *
 * <p>Example: {@code “(a) … terminates in 2024.”.} is quoted law that begins with a mark, ends with
 * one, and has "." behind.
 *
 * @param takenOff the quoted law without its closing mark and what follows that
 * @param behind what follows the closing mark inside the element: "", ".", "; and"
 * @param arePrinted whether the file shows a mark at either end, so that the print has them
 */
record QuotedMarks(XmlNode.Element takenOff, String behind, boolean arePrinted) {

  private static final Pattern OPENING = Pattern.compile("^[\\h\\s]*[“‘\"'`]+");
  private static final String BEHIND = "(\\h*(?:[.,;:]|[,;] (?:and|or))?)\\s*$";
  private static final Pattern CLOSING_DOUBLE = Pattern.compile("(?:”|''|’’|\")" + BEHIND);
  private static final Pattern CLOSING_SINGLE = Pattern.compile("[’'”]" + BEHIND);

  /**
   * Looks at both ends.
   *
   * @param quoted the quoted law
   * @param depth 1 in the document's own text, 2 for law quoted in quoted law
   */
  static QuotedMarks of(XmlNode.Element quoted, int depth) {
    boolean isOpened = OPENING.matcher(Inline.words(quoted, Setting.BODY).text()).find();
    // Quotations open with double marks, those within them with single ones, and so on.
    Ending ending = new Ending(depth % 2 == 1 ? CLOSING_DOUBLE : CLOSING_SINGLE);
    XmlNode.Element bare = ending.takenOff(quoted);
    return new QuotedMarks(bare, ending.behind, isOpened || ending.isClosed);
  }

  /** A number without the marks before it. */
  static String withoutOpening(String number) {
    return OPENING.matcher(number).replaceFirst("");
  }

  /** Takes the closing mark off the last words of an element. */
  private static final class Ending {

    private final Pattern closing;
    private boolean isFound;
    private boolean isClosed;
    private String behind = "";

    Ending(Pattern closing) {
      this.closing = closing;
    }

    XmlNode.Element takenOff(XmlNode.Element element) {
      List<XmlNode> nodes = new ArrayList<>(element.nodes());
      for (int i = nodes.size() - 1; i >= 0 && !isFound; i--) {
        switch (nodes.get(i)) {
          case XmlNode.Element child -> nodes.set(i, takenOff(child));
          case XmlNode.Text text when !text.characters().isBlank() -> nodes.set(i, takenOff(text));
          case XmlNode.Text blank -> {}
        }
      }
      return new XmlNode.Element(element.name(), element.namespace(), element.attributes(), nodes);
    }

    private XmlNode.Text takenOff(XmlNode.Text last) {
      isFound = true;
      Matcher end = closing.matcher(last.characters());
      if (!end.find()) {
        return last;
      }
      isClosed = true;
      behind = end.group(1).strip();
      return new XmlNode.Text(last.characters().substring(0, end.start()));
    }
  }
}
