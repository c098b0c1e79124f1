package org.ramseyer.structure.markup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ramseyer.model.Mark;

/** The words of a Word paragraph, with what was tracked as inserted, deleted or moved. */
final class DocxRuns {

  /** Fonts whose characters are pictures, so that their codes are no letters. */
  private static final Pattern PICTURES = Pattern.compile("(?i).*(symbol|dings).*");

  private final Remarks remarks;
  private final DocxChanges changes;
  private final boolean isBold;
  private final boolean isItalic;
  private final List<FlowRun> runs = new ArrayList<>();
  private final List<XmlNode.Element> boxes = new ArrayList<>();
  private final Set<Mark.Kind> tracked = EnumSet.noneOf(Mark.Kind.class);

  /**
   * @param isBold whether the paragraph's style is bold
   * @param isItalic whether it is italic
   */
  DocxRuns(Remarks remarks, DocxChanges changes, boolean isBold, boolean isItalic) {
    this.remarks = remarks;
    this.changes = changes;
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

  /** Puts the words of a paragraph whose end was deleted before these. */
  void before(List<FlowRun> others) {
    runs.addAll(others);
  }

  /** Whether some words are not deleted. */
  boolean holdsWordsThatStay() {
    return runs.stream()
        .anyMatch(run -> !run.text().isBlank() && !run.marks().contains(Mark.Kind.STRUCK));
  }

  void add(XmlNode.Element element) {
    for (XmlNode.Element child : element.elements()) {
      switch (child.name()) {
        case "r" -> run(child);
        case "ins", "moveTo" -> tracked(child, Mark.Kind.UNDERLINED);
        case "del", "moveFrom" -> tracked(child, Mark.Kind.STRUCK);
        case "pPr", "sdtPr", "sdtEndPr", "rPr" -> {}
        case "sdt" -> {
          if (!isPlaceholder(child)) {
            add(child);
          }
        }
        default -> add(child);
      }
    }
  }

  /** A control that shows what to type into it holds no words yet. */
  static boolean isPlaceholder(XmlNode.Element control) {
    return control
        .child("sdtPr")
        .map(properties -> properties.child("showingPlcHdr").isPresent())
        .orElse(false);
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
    boolean isUnderlined =
        properties.child("u").map(u -> !u.attribute("val").equals("none")).orElse(false);
    if (isUnderlined && changes.underlineAdds()) {
      marks.add(Mark.Kind.UNDERLINED);
    } else if (isUnderlined) {
      remarks.count(
          "underline-is-emphasis",
          "underlined stretch was not taken as added: the document tracks its changes.",
          "underlined stretches were not taken as added: the document tracks its changes.");
    }
    if (DocxChanges.isOn(properties, "strike") || DocxChanges.isOn(properties, "dstrike")) {
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
        case "sym" -> symbol(child, text);
        case "drawing", "pict", "object", "AlternateContent" -> drawing(child);
        default -> {}
      }
    }
  }

  // ECMA-376, 17.3.3.30: codes of old fonts are moved up by F000.
  private void symbol(XmlNode.Element symbol, StringBuilder text) {
    String code = symbol.attribute("char");
    if (code.matches("[0-9A-Fa-f]{4}") && !PICTURES.matcher(symbol.attribute("font")).matches()) {
      int character = Integer.parseInt(code, 16);
      text.append(
          (char) (character >= 0xF000 && character <= 0xF0FF ? character & 0xFF : character));
    } else {
      remarks.count(
          "symbols-not-read",
          "symbol of a picture font could not be read.",
          "symbols of picture fonts could not be read.");
    }
  }

  // The same boxes stand in the file twice, for old programs too: only the first form is read.
  private void drawing(XmlNode.Element drawing) {
    XmlNode.Element shown = drawing.child("Choice").orElse(drawing);
    List<XmlNode.Element> found = new ArrayList<>();
    outermostBoxes(shown, found);
    boxes.addAll(found);
    if (found.isEmpty()) {
      remarks.image();
    }
  }

  private static void outermostBoxes(XmlNode.Element element, List<XmlNode.Element> into) {
    for (XmlNode.Element child : element.elements()) {
      if (child.name().equals("txbxContent")) {
        into.add(child);
      } else {
        outermostBoxes(child, into);
      }
    }
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
