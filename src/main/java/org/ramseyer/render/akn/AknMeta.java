package org.ramseyer.render.akn;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;

/**
 * What a document is, in the terms of the standard (work, expression, manifestation), and in our
 * own beside it so that nothing is lost.
 */
final class AknMeta {

  /** Namespace of our own description of the document. */
  static final String NAMESPACE = "urn:ramseyer:document:1";

  private static final String SOURCE = "#ramseyer";

  /** The standard asks for a date; this one, with the name "unknown", says that there is none. */
  private static final String NO_DATE = "0001-01-01";

  private final AknXml xml;
  private final Identity identity;

  private AknMeta(AknXml xml, Identity identity) {
    this.xml = xml;
    this.identity = identity;
  }

  static void write(LegalText text, AknXml xml) {
    new AknMeta(xml, text.identity()).write();
  }

  /** The element of the standard for a document of this kind. */
  static String element(DocumentKind kind) {
    return switch (kind) {
      case BILL, RESOLUTION -> "bill";
      case ORDINANCE, CODE -> "act";
      case TERMS, STATEMENT, OTHER -> "doc";
    };
  }

  private void write() {
    xml.start("meta").start("identification", "source", SOURCE);
    String work = work();
    String expression =
        work + "/eng" + (identity.stage() == null ? "" : "@" + segment(identity.stage()));
    xml.start("FRBRWork");
    core(work, "!main");
    xml.empty("FRBRcountry", "value", country());
    if (identity.number() != null) {
      xml.empty("FRBRnumber", "value", identity.number());
    }
    if (!identity.title().isEmpty()) {
      xml.empty("FRBRname", "value", identity.title());
    }
    xml.end().start("FRBRExpression");
    core(expression, "!main");
    xml.empty("FRBRlanguage", "language", "eng");
    xml.end().start("FRBRManifestation");
    core(expression, "!main.xml");
    xml.empty("FRBRformat", "value", "application/akn+xml");
    xml.end().end();
    xml.start("references", "source", SOURCE)
        .empty(
            "TLCOrganization",
            "eId",
            "ramseyer",
            "href",
            "/akn/ontology/organization/ramseyer",
            "showAs",
            "Ramseyer")
        .end();
    own();
    xml.end();
  }

  private void core(String uri, String part) {
    xml.empty("FRBRthis", "value", uri + "/" + part)
        .empty("FRBRuri", "value", uri)
        .empty(
            "FRBRdate",
            "date",
            identity.date() == null ? NO_DATE : identity.date().toString(),
            "name",
            identity.date() == null ? "unknown" : "version")
        .empty("FRBRauthor", "href", SOURCE);
  }

  // Akoma Ntoso naming convention: /akn/country/type/date/number.
  private String work() {
    String number = identity.number() == null ? identity.id() : identity.number();
    return "/akn/"
        + country()
        + "/"
        + element(identity.kind())
        + "/"
        + (identity.date() == null ? "unknown" : identity.date())
        + "/"
        + segment(number);
  }

  private String country() {
    String jurisdiction = identity.jurisdiction();
    return jurisdiction == null || jurisdiction.isBlank() ? "us" : segment(jurisdiction);
  }

  private static String segment(String words) {
    String segment =
        words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]+", "-").replaceAll("^-+|-+$", "");
    return segment.isEmpty() ? "document" : segment;
  }

  private void own() {
    xml.start("proprietary", "source", SOURCE).start("identity").namespace("", NAMESPACE);
    property("id", identity.id());
    property("kind", identity.kind().jsonName());
    property("title", identity.title());
    property("number", identity.number());
    property("stage", identity.stage());
    property("jurisdiction", identity.jurisdiction());
    property("date", identity.date() == null ? null : identity.date().toString());
    property("group", identity.group().name().toLowerCase(Locale.ROOT));
    property("citation", identity.citation());
    property("restatement", identity.restatement() ? "true" : null);
    xml.end().end();
  }

  private void property(String name, @Nullable String value) {
    if (value != null) {
      xml.empty("property", "name", name, "value", value);
    }
  }
}
