package org.ramseyer.structure.markup;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.Identity;

/**
 * What an Akoma Ntoso document says of itself: in our own description where this program wrote it,
 * else in the terms of the standard.
 */
final class AknIdentity {

  /** Namespace of the description that {@code render.akn} writes. */
  private static final String OWN = "urn:ramseyer:document:1";

  private AknIdentity() {}

  static Identity of(String id, XmlNode.Element document) {
    return ownDescription(document)
        .map(own -> own(id, own))
        .orElseGet(() -> standard(id, document));
  }

  /** Whether this program wrote the document. */
  static boolean isOwn(XmlNode.Element document) {
    return ownDescription(document).isPresent();
  }

  private static Optional<XmlNode.Element> ownDescription(XmlNode.Element document) {
    return document.all().stream()
        .filter(element -> element.name().equals("identity") && element.namespace().equals(OWN))
        .findFirst();
  }

  private static Identity own(String id, XmlNode.Element identity) {
    Map<String, String> values = new LinkedHashMap<>();
    identity
        .elements()
        .forEach(property -> values.put(property.attribute("name"), property.attribute("value")));
    String date = values.get("date");
    return new Identity(
        id,
        kind(values.getOrDefault("kind", "")),
        values.getOrDefault("title", ""),
        values.get("number"),
        values.get("stage"),
        values.get("jurisdiction"),
        date == null ? null : MetadataDate.iso(date),
        group(values.getOrDefault("group", "")),
        values.get("citation"),
        "true".equals(values.get("restatement")));
  }

  private static DocumentKind kind(String name) {
    for (DocumentKind kind : DocumentKind.values()) {
      if (kind.jsonName().equals(name)) {
        return kind;
      }
    }
    return DocumentKind.OTHER;
  }

  private static Identity.Group group(String name) {
    for (Identity.Group group : Identity.Group.values()) {
      if (group.name().toLowerCase(Locale.ROOT).equals(name)) {
        return group;
      }
    }
    return Identity.Group.UNSTATED;
  }

  private static Identity standard(String id, XmlNode.Element document) {
    Optional<XmlNode.Element> identification =
        document.child("meta").flatMap(meta -> meta.child("identification"));
    Optional<XmlNode.Element> work = identification.flatMap(each -> each.child("FRBRWork"));
    Optional<XmlNode.Element> expression =
        identification.flatMap(each -> each.child("FRBRExpression"));
    LocalDate date = date(expression);
    return new Identity(
        id,
        kind(document),
        title(document, work),
        value(work, "FRBRnumber"),
        null,
        value(work, "FRBRcountry"),
        date == null ? date(work) : date,
        Identity.Group.UNSTATED,
        null,
        false);
  }

  private static DocumentKind kind(XmlNode.Element document) {
    return switch (document.name()) {
      case "bill" -> DocumentKind.BILL;
      case "act" ->
          document.attribute("name").toLowerCase(Locale.ROOT).contains("ordinance")
              ? DocumentKind.ORDINANCE
              : DocumentKind.CODE;
      case "statement" -> DocumentKind.STATEMENT;
      default -> DocumentKind.OTHER;
    };
  }

  private static String title(XmlNode.Element document, Optional<XmlNode.Element> work) {
    String alias = value(work, "FRBRalias");
    return document.all().stream()
        .filter(element -> element.name().equals("shortTitle") || element.name().equals("docTitle"))
        .map(element -> AknInline.words(element, new Remarks()).text())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(alias == null ? "" : alias);
  }

  private static @Nullable String value(Optional<XmlNode.Element> level, String name) {
    return level
        .flatMap(element -> element.child(name))
        .map(element -> element.attribute("value"))
        .filter(value -> !value.isBlank())
        .orElse(null);
  }

  private static @Nullable LocalDate date(Optional<XmlNode.Element> level) {
    return level
        .flatMap(element -> element.child("FRBRdate"))
        .map(element -> element.attribute("date"))
        .map(date -> MetadataDate.iso(date.length() > 10 ? date.substring(0, 10) : date))
        .orElse(null);
  }
}
