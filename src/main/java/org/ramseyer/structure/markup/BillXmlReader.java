package org.ramseyer.structure.markup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;
import org.ramseyer.source.UnreadableDocumentException;
import org.ramseyer.structure.Addresses;

/**
 * Reads a bill, resolution or engrossed amendment in the XML of the House and Senate (Bill DTD).
 *
 * <p>Example: {@code <section><enum>2.</enum><header>Definitions</header>…} becomes the provision
 * "SEC. 2. Definitions".
 *
 * <p>Where a committee struck the whole text and put another in its place, the struck text stands
 * apart, as an attachment before the other. Struck or added provisions and phrases within a text
 * stay in the tree under their marks.
 */
public final class BillXmlReader {

  private static final Set<String> ROOTS = Set.of("bill", "resolution", "amendment-doc");
  private static final Set<String> NOT_PRINTED = Set.of("metadata", "pre-form");

  private static final XmlNode.Element NO_FORM =
      new XmlNode.Element("form", "", Map.of(), List.of());

  private final Remarks remarks = new Remarks();
  private final Body body = new Body(remarks);

  private BillXmlReader() {}

  /**
   * The legal text in an XML file.
   *
   * @param file a file of the Bill DTD
   * @param id the id that the document is to have
   * @throws UnreadableDocumentException if the file is missing, too large, no well-formed XML, or
   *     no bill
   */
  public static LegalText read(Path file, String id) throws UnreadableDocumentException {
    MarkupFile markup = MarkupFile.read(file);
    XmlTree.Parsed parsed = markup.parsed();
    XmlNode.Element root = parsed.root();
    refuseForeign(markup, root);
    BillXmlReader reader = new BillXmlReader();
    reader.remarks.unknownEntities(parsed.unknownEntities());
    Identity identity = BillIdentity.of(id, root);
    List<Provision> provisions =
        Addresses.assign(identity.kind(), reader.provisions(root, identity));
    return new LegalText(
        identity,
        markup.source("xml"),
        LegalText.LineNumbering.NONE,
        provisions,
        reader.remarks.all());
  }

  private static void refuseForeign(MarkupFile markup, XmlNode.Element root)
      throws UnreadableDocumentException {
    if (root.namespace().contains("uslm")) {
      throw new UnreadableDocumentException(markup.path(), "is USLM XML, not XML of the Bill DTD");
    }
    if (!ROOTS.contains(root.name())) {
      throw markup.foreign("a bill", root);
    }
  }

  private List<Provision> provisions(XmlNode.Element root, Identity identity) {
    List<XmlNode.Element> parts = root.parts();
    // Where a struck body stands beside the one that replaces it, the formula is printed with
    // either, and once.
    boolean formulaIsDue = parts.stream().anyMatch(part -> isBody(part) && showsFormula(part));
    XmlNode.Element form =
        parts.stream().filter(part -> Front.isForm(part.name())).findFirst().orElse(NO_FORM);
    boolean hasBody = false;
    List<Provision> provisions = new ArrayList<>();
    for (XmlNode.Element part : parts) {
      if (isBody(part) && formulaIsDue) {
        String formula =
            Front.enactingFormula(root, identity.number() == null ? "" : identity.number());
        provisions.add(Contents.plain(LevelKind.ENACTING_FORMULA, Wording.of(formula)));
        formulaIsDue = false;
      }
      hasBody |= isBody(part);
      if (isReplaced(part, parts)) {
        provisions.add(Contents.attachment(part(part, form)));
      } else {
        provisions.addAll(part(part, form));
      }
    }
    if (!hasBody) {
      remarks.add("no-body", "The file holds no body, only what stands around one.");
    }
    return provisions;
  }

  private List<Provision> part(XmlNode.Element part, XmlNode.Element form) {
    String name = part.name();
    if (NOT_PRINTED.contains(name)) {
      return List.of();
    }
    if (Front.isForm(name)) {
      return Front.read(part, remarks);
    }
    if (Back.isBack(name)) {
      return Back.read(part, form, remarks);
    }
    return body.read(part);
  }

  private static boolean isBody(XmlNode.Element part) {
    return part.name().endsWith("-body");
  }

  // The attribute display-enacting-clause, and its like for resolutions, says "no-display-…" where
  // nothing is printed.
  private static boolean showsFormula(XmlNode.Element part) {
    return !part.name().equals("amendment-body")
        && part.attributes().entrySet().stream()
            .noneMatch(
                entry ->
                    entry.getKey().endsWith("-clause")
                        && entry.getValue().startsWith("no-display"));
  }

  /** Whether a part was struck as a whole and another of the same name put in its place. */
  private static boolean isReplaced(XmlNode.Element part, List<XmlNode.Element> parts) {
    return Setting.markOf(part) == Mark.Kind.STRUCK
        && parts.stream()
            .anyMatch(
                other ->
                    other.name().equals(part.name()) && Setting.markOf(other) != Mark.Kind.STRUCK);
  }
}
