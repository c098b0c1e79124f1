package org.ramseyer.structure.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;

/**
 * What stands above the body: the form (number, chamber, who introduced it, long title) and the
 * enacting formula.
 *
 * <p>The first page of a measure that its chamber has not passed yet prints the long title twice:
 * below the number, and again above the enacting formula, below "A BILL". The file has it once. The
 * tree has both, as the page reader has.
 */
final class Front {

  private Front() {}

  /** Whether a child of the root is the form of a document. */
  static boolean isForm(String name) {
    return name.equals("form") || name.endsWith("-form");
  }

  /** The provisions of a form, one for each line or paragraph that is printed. */
  static List<Provision> read(XmlNode.Element form, Remarks remarks) {
    List<Provision> lines = new ArrayList<>();
    Wording cover = coverTitle(form);
    String below = form.child("current-chamber").isPresent() ? "current-chamber" : "legis-type";
    for (XmlNode.Element child : form.parts()) {
      if (child.name().equals(below) && !cover.isEmpty()) {
        lines.add(Contents.plain(LevelKind.PREFACE, cover));
        cover = Wording.EMPTY;
      }
      add(child, lines, remarks);
    }
    return lines;
  }

  // "AN ACT" stands where the chamber passed it; such a print has no cover page.
  private static Wording coverTitle(XmlNode.Element form) {
    boolean isPassed =
        form.child("legis-type")
            .map(type -> Inline.words(type, Setting.BODY).text().equalsIgnoreCase("AN ACT"))
            .orElse(true);
    return form.child("official-title")
        .filter(title -> !isPassed && !title.isHidden())
        .map(title -> Inline.words(title, Setting.BODY))
        .orElse(Wording.EMPTY);
  }

  private static void add(XmlNode.Element element, List<Provision> into, Remarks remarks) {
    // "I", "IIB": a mark of the printing office for its own use.
    if (element.isHidden() || element.name().equals("distribution-code")) {
      remarks.hidden(element);
    } else if (element.name().equals("action")) {
      element.parts().forEach(part -> add(part, into, remarks));
    } else {
      Wording words = Inline.words(element, Setting.BODY);
      if (!words.isEmpty()) {
        into.add(Contents.plain(kind(element.name()), words));
      }
    }
  }

  private static LevelKind kind(String name) {
    return name.equals("official-title") ? LevelKind.LONG_TITLE : LevelKind.PREFACE;
  }

  /**
   * The words by which the chamber enacts or resolves, which the print adds to the file (1 U.S.C.
   * 101, 102).
   *
   * @param root of the document
   * @param number "H. R. 2000", "S. J. Res. 12"; empty where it has none
   */
  static String enactingFormula(XmlNode.Element root, String number) {
    if (root.name().equals("bill")) {
      return "Be it enacted by the Senate and House of Representatives of the United States of America in Congress"
          + " assembled,";
    }
    String compact = number.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
    String type = root.attribute("resolution-type");
    if (compact.endsWith("JRES")
        || type.endsWith("-joint")
        || type.equals("constitutional-amendment")) {
      return "Resolved by the Senate and House of Representatives of the United States of America in Congress"
          + " assembled,";
    }
    if (compact.endsWith("CONRES") || type.endsWith("-concurrent")) {
      return compact.startsWith("S") || type.startsWith("senate")
          ? "Resolved by the Senate (the House of Representatives concurring),"
          : "Resolved by the House of Representatives (the Senate concurring),";
    }
    return "Resolved,";
  }
}
