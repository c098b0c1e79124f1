package org.ramseyer.structure.markup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Provision;
import org.ramseyer.source.UnreadableDocumentException;
import org.ramseyer.structure.Addresses;

/**
 * Reads a bill, resolution, law or code in United States Legislative Markup, version 2.
 *
 * <p>Example: {@code <section><num value="2">SEC. 2.</num><heading> DEFINITIONS.</heading>…}
 * becomes the provision "SEC. 2. DEFINITIONS".
 *
 * <p>The file is first told in the words of the Bill DTD ({@link UslmTerms}) and then read like a
 * file of that DTD, so the same bill in either markup gives the same tree. A text that was struck
 * as a whole and replaced stands apart, as an attachment.
 */
public final class UslmReader {

  private static final Set<String> ROOTS =
      Set.of(
          "bill",
          "resolution",
          "amendment",
          "engrossedAmendment",
          "pLaw",
          "uscDoc",
          "lawDoc",
          "statuteCompilation",
          "document",
          "publicLaws");

  private static final Set<String> FRONT = Set.of("preface", "amendPreface", "longTitle");
  private static final Set<String> WITHOUT_WORDS = Set.of("meta", "amendMeta");

  private final Remarks remarks = new Remarks();
  private final Body body = new Body(remarks);
  private boolean hasBody;
  private boolean hasFront;

  private UslmReader() {}

  /** Whether the outermost element is one of USLM's. */
  static boolean isUslm(XmlNode.Element root) {
    return root.namespace().contains("/uslm");
  }

  /**
   * The legal text in a USLM file.
   *
   * @param file a USLM file
   * @param id the id that the document is to have
   * @throws UnreadableDocumentException if the file is missing, too large, no well-formed XML, or
   *     no USLM document
   */
  public static LegalText read(Path file, String id) throws UnreadableDocumentException {
    MarkupFile markup = MarkupFile.read(file);
    XmlTree.Parsed parsed = markup.parsed();
    XmlNode.Element root = parsed.root();
    if (!isUslm(root) || !ROOTS.contains(root.name())) {
      throw markup.foreign("a document in USLM", root);
    }
    UslmReader reader = new UslmReader();
    reader.remarks.unknownEntities(parsed.unknownEntities());
    Identity identity = UslmIdentity.of(id, root);
    UslmTerms terms = new UslmTerms(reader.remarks);
    UslmCover cover = new UslmCover(terms, identity.stage());
    XmlNode.Element form = cover.form(fronts(root));
    List<Provision> provisions = new ArrayList<>();
    reader.parts(root, new Telling(terms, cover, form), provisions);
    if (!reader.hasBody) {
      reader.remarks.add("no-body", "The file holds no body, only what stands around one.");
    }
    return new LegalText(
        identity,
        markup.source("uslm"),
        LegalText.LineNumbering.NONE,
        Addresses.assign(identity.kind(), provisions),
        reader.remarks.all());
  }

  /** What the parts of one document are told with. */
  private record Telling(UslmTerms terms, UslmCover cover, XmlNode.Element form) {}

  /** What stands above the text, in one place or in two. */
  private static List<XmlNode.Element> fronts(XmlNode.Element root) {
    List<XmlNode.Element> fronts = new ArrayList<>();
    List<XmlNode.Element> parts = root.parts();
    for (XmlNode.Element part : parts) {
      if (FRONT.contains(part.name())) {
        fronts.add(part);
      } else if (isMain(part) && !isReplaced(part, parts)) {
        part.parts().stream().filter(inner -> FRONT.contains(inner.name())).forEach(fronts::add);
      }
    }
    return fronts;
  }

  private static boolean isMain(XmlNode.Element part) {
    return part.name().equals("main") || part.name().equals("amendMain");
  }

  // The children of main, and of a preamble in it, stand side by side with those of the root.
  private void parts(XmlNode.Element element, Telling telling, List<Provision> into) {
    List<XmlNode.Element> parts = element.parts();
    for (XmlNode.Element part : parts) {
      String name = part.name();
      if (isReplaced(part, parts)) {
        into.add(Contents.attachment(body.read(telling.terms().told(struck(part)))));
      } else if (isMain(part) || name.equals("preamble")) {
        hasBody |= !name.equals("preamble");
        parts(part, telling, into);
      } else if (FRONT.contains(name)) {
        if (!hasFront) {
          into.addAll(Front.read(telling.form(), remarks));
        }
        hasFront = true;
      } else if (!WITHOUT_WORDS.contains(name)) {
        into.addAll(part(part, telling));
      }
    }
  }

  private static boolean isReplaced(XmlNode.Element part, List<XmlNode.Element> parts) {
    return part.name().equals("main")
        && Setting.markOf(part) == Mark.Kind.STRUCK
        && parts.stream()
            .anyMatch(
                other -> other.name().equals("main") && Setting.markOf(other) != Mark.Kind.STRUCK);
  }

  // Only who changed the text is told in both vocabularies, so that its style is said so too.
  private static XmlNode.Element struck(XmlNode.Element part) {
    Map<String, String> attributes = new LinkedHashMap<>(part.attributes());
    attributes.put("changed", "deleted");
    return new XmlNode.Element(part.name(), part.namespace(), attributes, part.nodes());
  }

  private List<Provision> part(XmlNode.Element part, Telling telling) {
    String name = part.name();
    if (name.equals("enactingFormula") || name.equals("resolvingClause")) {
      return List.of(
          Contents.plain(
              LevelKind.ENACTING_FORMULA, Inline.words(telling.terms().told(part), Setting.BODY)));
    }
    if (name.equals("signatures")
        || name.equals("endorsement")
        || part.attribute("role").equals("endorsement")) {
      return Back.read(telling.cover().signed(part), telling.form(), remarks);
    }
    return body.read(telling.terms().told(part));
  }
}
