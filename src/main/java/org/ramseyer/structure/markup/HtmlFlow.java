package org.ramseyer.structure.markup;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns the elements of a web page into paragraphs in reading order. */
final class HtmlFlow {

  /** Deeper than any text is nested; what stands deeper is read as plain words. */
  private static final int DEEPEST = 200;

  private static final String NUMBER =
      "(?:\\d{1,4}[A-Za-z]?|[A-Za-z]|[ivxlc]{2,6}|[IVXLC]{2,6}|[a-z]{2}|[A-Z]{2})";

  /** A paragraph that is nothing but a number stands before the one it numbers. */
  private static final Pattern NUMBER_ALONE = Pattern.compile("\\(?" + NUMBER + "[.)]\\.?");

  private static final Pattern NUMBERED = Pattern.compile("^[“‘\"]?\\(?" + NUMBER + "[.)]\\s");

  /** "Sec. 2-10. - Definitions.": the hyphen is a publisher's rule between number and heading. */
  private static final Pattern RULE =
      Pattern.compile(
          "^((?:(?:Sec\\.|Section|§+)\\s*[0-9A-Za-z.:-]+|\\d+[.-]\\d[0-9A-Za-z.:-]*))\\s+[-–]\\s+");

  private final Remarks remarks;
  private final List<FlowParagraph> paragraphs = new ArrayList<>();

  /** How many items of each list were read. */
  private final Map<Element, Integer> items = new IdentityHashMap<>();

  private List<FlowRun> open = new ArrayList<>();
  private HtmlLook look = HtmlLook.PLAIN;

  private HtmlFlow(Remarks remarks) {
    this.remarks = remarks;
  }

  static List<FlowParagraph> paragraphs(Document page, Remarks remarks) {
    HtmlFlow flow = new HtmlFlow(remarks);
    flow.inside(HtmlFurniture.content(page), 0);
    flow.close();
    return List.copyOf(flow.paragraphs);
  }

  private void inside(Element element, int depth) {
    for (Node node : element.childNodes()) {
      switch (node) {
        case TextNode text ->
            open.add(look.run(look.isPreformatted() ? text.getWholeText() : text.text()));
        case Element child when HtmlFurniture.isFurniture(child) ->
            remarks.webFurniture(child.text());
        case Element child when depth >= DEEPEST -> open.add(look.run(child.text()));
        case Element child -> element(child, depth + 1);
        default -> {}
      }
    }
  }

  private void element(Element element, int depth) {
    HtmlLook around = look;
    look = around.within(element);
    switch (element.normalName()) {
      case "br", "hr" -> close();
      case "img", "svg", "object", "canvas" -> remarks.image();
      case "tr" -> row(element, depth);
      case "li" -> item(element, depth);
      case "pre" -> preformatted(element);
      default -> {
        boolean isBlock =
            element.isBlock() || element.normalName().matches("td|th|dt|dd|caption|figcaption");
        if (isBlock) {
          close(around);
        }
        inside(element, depth);
        if (isBlock) {
          close();
        }
      }
    }
    look = around;
  }

  /**
   * The cells of a row are one paragraph; a table that only indents its text comes out as the text.
   */
  private void row(Element row, int depth) {
    close();
    int start = paragraphs.size();
    long cells = row.children().stream().filter(Element::hasText).count();
    for (Element cell : row.children()) {
      HtmlLook around = look;
      look = around.within(cell);
      int before = paragraphs.size();
      inside(cell, depth);
      if (paragraphs.size() > before) {
        close();
      } else {
        open.add(FlowRun.plain(" "));
      }
      look = around;
    }
    boolean isWhole = paragraphs.size() == start && cells > 1;
    close();
    if (isWhole && paragraphs.size() == start + 1) {
      paragraphs.set(start, paragraphs.get(start).asRow());
    }
  }

  private void item(Element item, int depth) {
    close();
    String marker = marker(item);
    boolean isNumbered = NUMBERED.matcher(item.text()).find();
    if (!marker.isEmpty() && !isNumbered) {
      open.add(look.run(marker + " "));
    }
    inside(item, depth);
    close();
  }

  private String marker(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return "";
    }
    int number = items.merge(list, 1, Integer::sum) - 1 + HtmlLook.start(list);
    return HtmlLook.marker(list, number);
  }

  private void preformatted(Element element) {
    close();
    for (String row : element.wholeText().split("\\R", -1)) {
      open.add(look.run(row));
      close();
    }
  }

  private void close() {
    close(look);
  }

  private void close(HtmlLook at) {
    FlowParagraph paragraph = new FlowParagraph(at.outline(), at.indent(), at.isCentred(), open);
    open = new ArrayList<>();
    if (paragraph.isEmpty()) {
      return;
    }
    int last = paragraphs.size() - 1;
    FlowParagraph whole = at.outline() > 0 ? withoutRule(paragraph) : paragraph;
    if (last >= 0
        && isNumberAlone(paragraphs.get(last))
        && whole.outline() == paragraphs.get(last).outline()) {
      FlowParagraph number = paragraphs.remove(last);
      FlowParagraph joined = whole.after(number.runs());
      whole =
          new FlowParagraph(joined.outline(), number.indent(), joined.isCentred(), joined.runs());
    }
    paragraphs.add(whole);
  }

  private static boolean isNumberAlone(FlowParagraph paragraph) {
    return NUMBER_ALONE.matcher(paragraph.text()).matches();
  }

  private static FlowParagraph withoutRule(FlowParagraph heading) {
    String text = heading.text();
    String without = RULE.matcher(text).replaceFirst("$1 ");
    return without.equals(text)
        ? heading
        : new FlowParagraph(
            heading.outline(),
            heading.indent(),
            heading.isCentred(),
            List.of(FlowRun.plain(without)));
  }
}
