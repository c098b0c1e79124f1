package org.ramseyer.structure.markup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Provision;
import org.ramseyer.source.UnreadableDocumentException;
import org.ramseyer.structure.Addresses;

/**
 * Reads a bill, act or other document in Akoma Ntoso 3.0.
 *
 * <p>Example: {@code <section><num>SEC. 2.</num><heading>Definitions</heading><content><p>In this
 * Act:</p>…} becomes the provision "SEC. 2. | Definitions | In this Act:".
 *
 * <p>Of a collection, and of a document with attachments, all parts are read one after the other.
 */
public final class AknReader {

  private final Remarks remarks = new Remarks();
  private final AknBody body;

  private AknReader(boolean isOwn) {
    body = new AknBody(remarks, isOwn);
  }

  /**
   * The legal text in an Akoma Ntoso file.
   *
   * @param file a file whose outermost element is {@code akomaNtoso}
   * @param id the id that the document is to have
   * @throws UnreadableDocumentException if the file is missing, too large, no well-formed XML, or
   *     no Akoma Ntoso
   */
  public static LegalText read(Path file, String id) throws UnreadableDocumentException {
    MarkupFile markup = MarkupFile.read(file);
    XmlTree.Parsed parsed = markup.parsed();
    // Publishers put the standard's names under a prefix of their own now and then.
    XmlNode.Element root = AknNames.withoutPrefix(parsed.root());
    if (!root.name().equals("akomaNtoso") || root.elements().isEmpty()) {
      throw markup.foreign("Akoma Ntoso", root);
    }
    AknReader reader = new AknReader(AknIdentity.isOwn(root));
    reader.remarks.unknownEntities(parsed.unknownEntities());
    Identity identity = AknIdentity.of(id, root.elements().get(0));
    List<Provision> provisions = new ArrayList<>();
    root.elements().forEach(part -> reader.document(part, provisions));
    if (provisions.isEmpty()) {
      reader.remarks.add("no-body", "The file holds no body, only what stands around one.");
    }
    return new LegalText(
        identity,
        markup.source("akn"),
        LegalText.LineNumbering.NONE,
        Addresses.assign(identity.kind(), provisions),
        reader.remarks.all());
  }

  private void document(XmlNode.Element document, List<Provision> into) {
    for (XmlNode.Element part : document.parts()) {
      switch (part.name()) {
        case "meta", "componentRef", "documentRef" -> {}
        case "preface", "coverPage", "header" -> around(part, LevelKind.PREFACE, into);
        case "preamble" -> around(part, LevelKind.PREAMBLE, into);
        case "conclusions" -> around(part, LevelKind.SIGNATURE, into);
        case "body", "mainBody", "portionBody", "judgmentBody", "debateBody", "amendmentBody" ->
            into.addAll(body.read(part));
        default -> {
          if (part.holds(below -> below.name().endsWith("ody"))) {
            document(part, into);
          } else {
            into.addAll(body.read(part));
          }
        }
      }
    }
  }

  /** What stands around a body; each paragraph becomes a provision of that kind. */
  private void around(XmlNode.Element element, LevelKind kind, List<Provision> into) {
    for (XmlNode.Element part : element.parts()) {
      switch (part.name()) {
        case "longTitle" -> into.addAll(body.as(LevelKind.LONG_TITLE, part));
        case "formula" -> into.addAll(body.as(LevelKind.ENACTING_FORMULA, part));
        case "recital", "citation" -> into.addAll(body.as(LevelKind.RECITAL, part));
        case "recitals", "citations", "container", "intro", "wrap", "blockContainer" ->
            around(part, kind, into);
        case "toc", "table", "hcontainer" ->
            into.addAll(body.read(new XmlNode.Element("body", "", Map.of(), List.of(part))));
        default -> into.addAll(body.as(kind, part));
      }
    }
  }
}
