package org.ramseyer.structure.markup;

import java.util.ArrayList;
import java.util.List;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;

/** What stands below the body: who attests the passage, and the endorsement on the last page. */
final class Back {

  private Back() {}

  static boolean isBack(String name) {
    return name.equals("attestation") || name.equals("endorsement") || name.endsWith("-signature");
  }

  static List<Provision> read(XmlNode.Element element, Remarks remarks) {
    List<Provision> lines = new ArrayList<>();
    if (element.isHidden()) {
      remarks.hidden(element);
    } else {
      collect(element, lines, remarks);
    }
    return lines;
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
