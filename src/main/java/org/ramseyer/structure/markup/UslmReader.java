package org.ramseyer.structure.markup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
 * Reads a bill, resolution, law or code in United States Legislative Markup, version 2.
 *
 * <p>Example: {@code <section><num value="2">SEC. 2.</num><heading> DEFINITIONS.</heading>…}
 * becomes the provision "SEC. 2. DEFINITIONS".
 *
 * <p>The file is first told in the words of the Bill DTD ({@link UslmTerms}) and then read like a
 * file of that DTD, so the same bill in either markup gives the same tree. Where a text was struck
 * as a whole and replaced, the tree holds the text put in its place, and a diagnostic says so.
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
    UslmTerms terms = new UslmTerms(reader.remarks);
    Identity identity = UslmIdentity.of(id, root);
    List<Provision> provisions = new ArrayList<>();
    reader.parts(root, terms, provisions);
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

  // The children of main, and of a preamble in it, stand side by side with those of the root.
  private void parts(XmlNode.Element element, UslmTerms terms, List<Provision> into) {
    List<XmlNode.Element> parts = element.parts();
    for (XmlNode.Element part : parts) {
      String name = part.name();
      if (isReplaced(part, parts)) {
        remarks.add(
            "struck-version-left-out",
            "The file holds a text struck as a whole beside the text put in its"
                + " place; only the latter is in the tree.");
      } else if (name.equals("main") || name.equals("amendMain") || name.equals("preamble")) {
        hasBody |= !name.equals("preamble");
        parts(part, terms, into);
      } else if (!WITHOUT_WORDS.contains(name)) {
        into.addAll(part(part, terms));
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

  private List<Provision> part(XmlNode.Element part, UslmTerms terms) {
    String name = part.name();
    if (FRONT.contains(name)) {
      return Front.read(terms.form(part), remarks);
    }
    if (name.equals("enactingFormula") || name.equals("resolvingClause")) {
      return List.of(
          Contents.plain(LevelKind.ENACTING_FORMULA, Inline.words(terms.told(part), Setting.BODY)));
    }
    if (name.equals("signatures")
        || name.equals("endorsement")
        || part.attribute("role").equals("endorsement")) {
      return signatures(terms.signed(part));
    }
    return body.read(terms.told(part));
  }

  private static List<Provision> signatures(XmlNode.Element element) {
    return element.parts().stream()
        .map(part -> Inline.words(part, Setting.BODY))
        .filter(words -> !words.isEmpty())
        .map((Wording words) -> Contents.plain(LevelKind.SIGNATURE, words))
        .toList();
  }
}
