package org.ramseyer.render.akn;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Provision;

/**
 * Writes a legal text as Akoma Ntoso 3.0.
 *
 * <p>Bills and resolutions are a {@code bill}, ordinances and codes an {@code act}, all else a
 * {@code doc}.
 */
public final class AknDocument {

  /** Namespace of the standard. */
  public static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  private static final Set<LevelKind> PREFACE = EnumSet.of(LevelKind.PREFACE, LevelKind.LONG_TITLE);
  private static final Set<LevelKind> PREAMBLE =
      EnumSet.of(LevelKind.PREAMBLE, LevelKind.RECITAL, LevelKind.ENACTING_FORMULA);
  private static final Set<LevelKind> CONCLUSIONS = EnumSet.of(LevelKind.SIGNATURE);

  private final AknXml xml = new AknXml();
  private final AknLevels levels = new AknLevels(xml);

  private AknDocument() {}

  /** The text as a file in UTF-8; the same text gives the same bytes. */
  public static byte[] write(LegalText text) {
    AknDocument document = new AknDocument();
    document.document(text);
    return document.xml.toBytes();
  }

  private void document(LegalText text) {
    String element = AknMeta.element(text.identity().kind());
    xml.start("akomaNtoso")
        .namespace("", NAMESPACE)
        .start(element, "name", text.identity().kind().jsonName());
    AknMeta.write(text, xml);
    List<Provision> all = text.provisions();
    int preamble = run(all, 0, PREFACE);
    int body = run(all, preamble, PREAMBLE);
    int conclusions = all.size();
    while (conclusions > body && stands(all.get(conclusions - 1), CONCLUSIONS)) {
      conclusions--;
    }
    part("preface", all.subList(0, preamble));
    part("preamble", all.subList(preamble, body));
    body(element.equals("doc") ? "mainBody" : "body", all.subList(body, conclusions));
    part("conclusions", all.subList(conclusions, all.size()));
    xml.end().end();
  }

  /** Where the provisions of such kinds that begin at {@code start} end. */
  private static int run(List<Provision> all, int start, Set<LevelKind> kinds) {
    int end = start;
    while (end < all.size() && stands(all.get(end), kinds)) {
      end++;
    }
    return end;
  }

  private static boolean stands(Provision provision, Set<LevelKind> kinds) {
    return kinds.contains(provision.kind()) && AknBlocks.isPlain(provision);
  }

  private void body(String name, List<Provision> provisions) {
    xml.start(name);
    if (provisions.isEmpty()) {
      // Schema: a body holds something.
      xml.startWithId("hcontainer", "empty", "name", "block").end();
    }
    levels.write(provisions);
    xml.end();
  }

  private void part(String name, List<Provision> provisions) {
    if (provisions.isEmpty()) {
      return;
    }
    xml.start(name);
    for (int i = 0; i < provisions.size(); i++) {
      Provision provision = provisions.get(i);
      switch (provision.kind()) {
        case LONG_TITLE -> container("longTitle", provision);
        case ENACTING_FORMULA -> container("formula", provision, "name", "enactingFormula");
        case RECITAL -> {
          boolean isFirst = i == 0 || provisions.get(i - 1).kind() != LevelKind.RECITAL;
          boolean isLast =
              i + 1 == provisions.size() || provisions.get(i + 1).kind() != LevelKind.RECITAL;
          if (isFirst) {
            xml.startWithId("recitals", "recitals");
          }
          container("recital", provision);
          if (isLast) {
            xml.end();
          }
        }
        default -> levels.paragraph(provision.text());
      }
    }
    xml.end();
  }

  private void container(String name, Provision provision, String... attributes) {
    xml.startWithId(name, AknLevels.id(provision), attributes);
    levels.paragraph(provision.text());
    xml.end();
  }
}
