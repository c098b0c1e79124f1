package org.ramseyer.structure.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Mark;

/** Turns the paragraphs and tables of WordprocessingML into paragraphs in reading order. */
final class DocxFlow {

  private static final XmlNode.Element NO_PROPERTIES =
      new XmlNode.Element("pPr", "", Map.of(), List.of());

  /** Twentieths of a point. */
  private static final float TWIPS = 20;

  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final DocxChanges changes;
  private final Remarks remarks;
  private int contents;

  /** Words of a paragraph whose end is deleted: they stand at the head of the next. */
  private List<FlowRun> carried = List.of();

  DocxFlow(DocxStyles styles, DocxNumbering numbering, DocxChanges changes, Remarks remarks) {
    this.styles = styles;
    this.numbering = numbering;
    this.changes = changes;
    this.remarks = remarks;
  }

  /** The paragraphs below an element. */
  List<FlowParagraph> paragraphs(XmlNode.Element element) {
    List<FlowParagraph> paragraphs = new ArrayList<>();
    inside(element, paragraphs);
    if (!carried.isEmpty()) {
      paragraphs.add(new FlowParagraph(0, 0, false, carried));
      carried = List.of();
    }
    return paragraphs;
  }

  /** Adds to the remarks what was left out on the way. */
  void report() {
    if (contents > 0) {
      remarks.add(
          "contents-left-out",
          "Left out: "
              + contents
              + (contents == 1 ? " entry" : " entries")
              + " of the table of contents that Word made from the headings.");
    }
  }

  private void inside(XmlNode.Element element, List<FlowParagraph> into) {
    for (XmlNode.Element child : element.elements()) {
      switch (child.name()) {
        case "p" -> paragraph(child, into);
        case "tr" -> row(child, into);
        case "sectPr", "pPr", "rPr", "tblPr", "tblGrid", "tcPr", "trPr" -> {}
        case "altChunk" ->
            remarks.count(
                "embedded-part-not-read",
                "part of another format is embedded; its words were not read.",
                "parts of other formats are embedded; their words were not read.");
        case "sdt" -> {
          if (!DocxRuns.isPlaceholder(child)) {
            inside(child, into);
          }
        }
        default -> inside(child, into);
      }
    }
  }

  private void paragraph(XmlNode.Element element, List<FlowParagraph> into) {
    XmlNode.Element properties = element.child("pPr").orElse(NO_PROPERTIES);
    if (styles.isContents(properties)) {
      contents++;
      return;
    }
    DocxRuns runs =
        new DocxRuns(
            remarks,
            changes,
            styles.givesCharacters(properties, "b"),
            styles.givesCharacters(properties, "i"));
    runs.before(carried);
    carried = List.of();
    runs.add(element);
    if (DocxChanges.endIsDeleted(properties) && runs.holdsWordsThatStay()) {
      remarks.count(
          "paragraphs-joined",
          "paragraph is joined with the next, as a tracked change deletes its end.",
          "paragraphs are joined with the next, as tracked changes delete their ends.");
      carried = List.copyOf(runs.runs());
      runs.boxes().forEach(box -> inside(box, into));
      return;
    }
    DocxNumbering.Label label = runs.isEmpty() ? null : label(properties);
    List<FlowRun> words = new ArrayList<>();
    if (label != null && !label.text().isEmpty()) {
      words.add(FlowRun.plain(label.text() + " "));
    }
    words.addAll(runs.runs());
    into.add(
        new FlowParagraph(
            styles.outline(properties), indent(properties, label), isCentred(properties), words));
    runs.boxes().forEach(box -> inside(box, into));
  }

  private DocxNumbering.@Nullable Label label(XmlNode.Element properties) {
    Optional<XmlNode.Element> number = styles.property(properties, "numPr");
    String list =
        number.flatMap(each -> each.child("numId")).map(each -> each.attribute("val")).orElse("0");
    int level =
        number
            .flatMap(each -> each.child("ilvl"))
            .map(each -> DocxStyles.number(each.attribute("val")))
            .orElse(0);
    // 17.9.18: list 0 takes the number of the style away.
    return list.equals("0") ? null : numbering.next(list, level);
  }

  private float indent(XmlNode.Element properties, DocxNumbering.@Nullable Label label) {
    Optional<XmlNode.Element> own = properties.child("ind");
    if (own.isEmpty() && label != null && label.indent() >= 0) {
      return label.indent();
    }
    return styles.property(properties, "ind").map(DocxFlow::indent).orElse(0f);
  }

  /** Where the first line begins, in points from the margin. */
  static float indent(XmlNode.Element ind) {
    String start = ind.attribute("left").isEmpty() ? ind.attribute("start") : ind.attribute("left");
    int first =
        DocxStyles.number(ind.attribute("firstLine")) - DocxStyles.number(ind.attribute("hanging"));
    return (DocxStyles.number(start) + first) / TWIPS;
  }

  private boolean isCentred(XmlNode.Element properties) {
    return styles
        .property(properties, "jc")
        .map(jc -> jc.attribute("val").equals("center"))
        .orElse(false);
  }

  /** The cells of a row are one paragraph, unless a cell holds several. */
  private void row(XmlNode.Element row, List<FlowParagraph> into) {
    List<FlowRun> words = new ArrayList<>();
    int cells = 0;
    boolean isWhole = true;
    Mark.@Nullable Kind tracked = tracked(row);
    for (XmlNode.Element cell : row.elements()) {
      List<FlowParagraph> inCell =
          paragraphs(cell).stream().filter(paragraph -> !paragraph.isEmpty()).toList();
      cells += inCell.isEmpty() ? 0 : 1;
      isWhole &= inCell.size() < 2;
      for (FlowParagraph paragraph : inCell) {
        if (inCell.size() > 1 && !words.isEmpty() && paragraph != inCell.get(0)) {
          into.add(new FlowParagraph(0, 0, false, words));
          words = new ArrayList<>();
        }
        paragraph.runs().stream()
            .map(run -> tracked == null ? run : run.marked(tracked))
            .forEach(words::add);
        words.add(FlowRun.plain(" "));
      }
    }
    if (!words.isEmpty()) {
      FlowParagraph last = new FlowParagraph(0, 0, false, words);
      into.add(isWhole && cells > 1 ? last.asRow() : last);
    }
  }

  /** How a tracked change marks a whole row; null where none does. */
  private static Mark.@Nullable Kind tracked(XmlNode.Element row) {
    XmlNode.Element properties = row.child("trPr").orElse(NO_PROPERTIES);
    if (properties.child("del").isPresent()) {
      return Mark.Kind.STRUCK;
    }
    return properties.child("ins").isPresent() ? Mark.Kind.UNDERLINED : null;
  }
}
