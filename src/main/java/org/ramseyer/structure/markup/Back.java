package org.ramseyer.structure.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;

/** What stands below the body: who attests the passage, and the endorsement on the last page. */
final class Back {

  /** The lines of a form that the last page of a reported or passed bill prints again. */
  private static final Set<String> REPEATED =
      Set.of(
          "calendar",
          "congress",
          "session",
          "legis-num",
          "associated-doc",
          "legis-type",
          "official-title");

  private Back() {}

  static boolean isBack(String name) {
    return name.equals("attestation") || name.equals("endorsement") || name.endsWith("-signature");
  }

  /**
   * The lines of one part.
   *
   * @param form the form of the document, whose lines an endorsement repeats
   */
  static List<Provision> read(XmlNode.Element element, XmlNode.Element form, Remarks remarks) {
    List<Provision> lines = new ArrayList<>();
    if (element.isHidden()) {
      remarks.hidden(element);
    } else {
      if (element.name().equals("endorsement")) {
        lines.addAll(repeated(element, form));
      }
      collect(element, lines, remarks);
    }
    return lines;
  }

  /**
   * What the print repeats of the first page above the words of an endorsement: the file says only
   * that there is one.
   */
  private static List<Provision> repeated(XmlNode.Element endorsement, XmlNode.Element form) {
    return form.elements().stream()
        .filter(line -> REPEATED.contains(line.name()) && !line.isHidden())
        .filter(line -> endorsement.child(line.name()).isEmpty())
        .map(line -> Inline.words(line, Setting.BODY))
        .filter(words -> !words.isEmpty())
        .map((Wording words) -> Contents.plain(LevelKind.SIGNATURE, words))
        .toList();
  }

  private static void collect(XmlNode.Element element, List<Provision> into, Remarks remarks) {
    boolean attests = false;
    for (XmlNode.Element child : element.parts()) {
      String name = child.name();
      boolean signs = name.equals("attestor") || name.equals("proxy") || name.equals("role");
      if (signs && !attests) {
        // The print puts this word above the names; the file has only the names.
        into.add(Contents.plain(LevelKind.SIGNATURE, Wording.of("Attest:")));
        attests = true;
      }
      if (child.isHidden()) {
        remarks.hidden(child);
      } else if (name.equals("attestation-group") || name.equals("conferees")) {
        collect(child, into, remarks);
      } else {
        Wording words = Inline.words(child, Setting.BODY);
        if (!words.isEmpty()) {
          into.add(Contents.plain(LevelKind.SIGNATURE, words));
        }
      }
    }
  }
}
