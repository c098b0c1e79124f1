package org.ramseyer.structure.markup;

import java.util.Set;

/**
 * What drawn lines mean in a Word document.
 *
 * <p>Words underlined or struck by hand are how many drafters write additions and deletions. Where
 * the document tracks its changes, and strikes no word by hand, an underline is only emphasis.
 *
 * @param underlineAdds whether words underlined by hand are additions
 */
record DocxChanges(boolean underlineAdds) {

  private static final Set<String> TRACKED = Set.of("ins", "del", "moveFrom", "moveTo");

  static DocxChanges of(XmlNode.Element document) {
    boolean isTracked =
        document.holds(element -> TRACKED.contains(element.name()) && holdsRun(element));
    boolean isStruckByHand =
        document.holds(
            element ->
                element.name().equals("r")
                    && element
                        .child("rPr")
                        .map(look -> isOn(look, "strike") || isOn(look, "dstrike"))
                        .orElse(false));
    return new DocxChanges(!isTracked || isStruckByHand);
  }

  /** Whether the mark that ends a paragraph was deleted, so that the next paragraph joins it. */
  static boolean endIsDeleted(XmlNode.Element properties) {
    return properties
        .child("rPr")
        .map(mark -> mark.child("del").isPresent() || mark.child("moveFrom").isPresent())
        .orElse(false);
  }

  /** Whether a property of a run is written and not switched off. */
  static boolean isOn(XmlNode.Element properties, String name) {
    return properties
        .child(name)
        .map(
            property ->
                property.attribute("val").isEmpty() || DocxStyles.isOn(property.attribute("val")))
        .orElse(false);
  }

  private static boolean holdsRun(XmlNode.Element element) {
    return element.holds(child -> child.name().equals("r"));
  }
}
