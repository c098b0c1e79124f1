package org.ramseyer.structure.markup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ramseyer.model.Mark;

/** The words of a Word paragraph, with what was tracked as inserted, deleted or moved. */
final class DocxRuns {

  private final Remarks remarks;
  private final boolean isBold;
  private final boolean isItalic;
  private final List<FlowRun> runs = new ArrayList<>();
  private final List<XmlNode.Element> boxes = new ArrayList<>();
  private final Set<Mark.Kind> tracked = EnumSet.noneOf(Mark.Kind.class);

  /**
   * @param isBold whether the paragraph's style is bold
   * @param isItalic whether it is italic
   */
  DocxRuns(Remarks remarks, boolean isBold, boolean isItalic) {
    this.remarks = remarks;
    this.isBold = isBold;
    this.isItalic = isItalic;
  }

  List<FlowRun> runs() {
    return runs;
  }

  /** Boxes anchored in the paragraph, which hold paragraphs of their own. */
  List<XmlNode.Element> boxes() {
    return boxes;
  }

  boolean isEmpty() {
    return runs.stream().allMatch(run -> run.text().isBlank());
  }

  void add(XmlNode.Element element) {
    for (XmlNode.Element child : element.elements()) {
      switch (child.name()) {
        case "r" -> run(child);
        case "ins", "moveTo" -> tracked(child, Mark.Kind.UNDERLINED);
        case "del", "moveFrom" -> tracked(child, Mark.Kind.STRUCK);
        case "pPr", "sdtPr", "sdtEndPr", "rPr" -> {}
        default -> add(child);
      }
    }
  }

  private void tracked(XmlNode.Element element, Mark.Kind kind) {
    boolean isNew = tracked.add(kind);
    add(element);
    if (isNew) {
      tracked.remove(kind);
    }
  }

  private void run(XmlNode.Element run) {
    XmlNode.Element properties = run.child("rPr").orElse(run);
    StringBuilder text = new StringBuilder();
    collect(run, text);
    if (text.isEmpty()) {
      return;
    }
    if (isOn(properties, "vanish", false)) {
      remarks.hidden(
          new XmlNode.Element("run", "", Map.of(), List.of(new XmlNode.Text(text.toString()))));
      return;
    }
    Set<Mark.Kind> marks = EnumSet.noneOf(Mark.Kind.class);
    marks.addAll(tracked);
    if (properties.child("u").map(u -> !u.attribute("val").equals("none")).orElse(false)) {
      marks.add(Mark.Kind.UNDERLINED);
    }
    if (isOn(properties, "strike", false) || isOn(properties, "dstrike", false)) {
      marks.add(Mark.Kind.STRUCK);
    }
    runs.add(
        new FlowRun(
            text.toString(),
            isOn(properties, "b", isBold),
            isOn(properties, "i", isItalic),
            marks));
  }

  private void collect(XmlNode.Element run, StringBuilder text) {
    for (XmlNode.Element child : run.elements()) {
      switch (child.name()) {
        case "t", "delText" ->
            child
                .nodes()
                .forEach(
                    node -> {
                      if (node instanceof XmlNode.Text characters) {
                        text.append(characters.characters());
                      }
                    });
        case "tab", "br", "cr", "ptab" -> text.append(' ');
        case "noBreakHyphen" -> text.append('-');
        case "drawing", "pict", "object", "AlternateContent" -> drawing(child);
        default -> {}
      }
    }
  }

  // The same box stands in the file twice, for old programs too: only the first is read.
  private void drawing(XmlNode.Element drawing) {
    drawing.all().stream()
        .filter(each -> each.name().equals("txbxContent"))
        .findFirst()
        .ifPresentOrElse(boxes::add, remarks::image);
  }

  private static boolean isOn(XmlNode.Element properties, String name, boolean otherwise) {
    return properties
        .child(name)
        .map(
            property ->
                property.attribute("val").isEmpty() || DocxStyles.isOn(property.attribute("val")))
        .orElse(otherwise);
  }
}
