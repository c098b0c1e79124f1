package org.ramseyer.structure.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells what stands around the body of a USLM document in the words of the Bill DTD, in the order
 * of the print.
 *
 * <p>A converted file may begin with the number of the bill, where the print has it below the
 * session, and writes the session of every bill as only enrolled bills print it, "AT THE FIRST
 * SESSION".
 */
final class UslmCover {

  private static final Pattern SESSION =
      Pattern.compile("(?i)\\s*at the (first|second|third) session\\s*");
  private static final Map<String, String> ORDINALS =
      Map.of("first", "1st", "second", "2d", "third", "3d");

  /** What a passed text is called before it goes to the other chamber, signed by hand. */
  private static final Set<String> ENGROSSED =
      Set.of("eh", "es", "eah", "eas", "reah", "res", "cph", "cps");

  private static final Set<String> ENROLLED = Set.of("enr", "renr");

  private final UslmTerms terms;
  private final @Nullable String stage;

  UslmCover(UslmTerms terms, @Nullable String stage) {
    this.terms = terms;
    this.stage = stage;
  }

  /** The front matter as one form: each line of the print one element. */
  XmlNode.Element form(List<XmlNode.Element> fronts) {
    List<XmlNode.Element> lines = new ArrayList<>();
    for (XmlNode.Element front : fronts) {
      List<XmlNode.Element> parts = front.parts();
      for (int i = 0; i < parts.size(); i++) {
        boolean isNumbered =
            parts.get(i).name().equals("dc:type")
                && i + 1 < parts.size()
                && parts.get(i + 1).name().equals("docNumber");
        lines.add(isNumbered ? number(parts.get(i), parts.get(++i)) : line(parts.get(i)));
      }
    }
    return new XmlNode.Element("form", "", Map.of(), List.copyOf(inOrderOfPrint(lines)));
  }

  /** Signatures as the print sets them: what was passed and when, then who attests it. */
  XmlNode.Element signed(XmlNode.Element signatures) {
    List<XmlNode> lines = new ArrayList<>();
    for (XmlNode.Element part : signatures.parts()) {
      if (part.name().equals("signature")) {
        signature(part, lines);
      } else {
        lines.add(terms.told(part));
      }
    }
    String name = signatures.name().equals("signatures") ? "attestation" : "endorsement";
    return new XmlNode.Element(name, "", Map.of(), lines);
  }

  private void signature(XmlNode.Element signature, List<XmlNode> into) {
    List<XmlNode.Element> parts = signature.parts();
    parts.stream()
        .filter(line -> line.name().equals("signatureDate"))
        .map(terms::told)
        .forEach(into::add);
    for (XmlNode.Element line : parts) {
      switch (line.name()) {
        case "signatureDate" -> {}
        case "name" -> into.add(attestor(line));
        case "role" -> into.add(UslmTerms.renamed(line, "role", terms.tolds(line.nodes())));
        default -> into.add(terms.told(line));
      }
    }
  }

  // An engrossed copy leaves the line of the name free for the hand of who attests it.
  private XmlNode.Element attestor(XmlNode.Element name) {
    boolean byHand = stage != null && ENGROSSED.contains(stage);
    return new XmlNode.Element(
        "attestor", "", byHand ? Map.of("display", "no") : Map.of(), terms.tolds(name.nodes()));
  }

  private XmlNode.Element number(XmlNode.Element type, XmlNode.Element number) {
    List<XmlNode> words = new ArrayList<>(terms.tolds(type.nodes()));
    words.add(new XmlNode.Text(" "));
    words.addAll(terms.tolds(number.nodes()));
    return UslmTerms.renamed(type, "legis-num", words);
  }

  private XmlNode.Element line(XmlNode.Element part) {
    List<XmlNode> nodes = terms.tolds(part.nodes());
    return switch (part.name()) {
      case "officialTitle" -> UslmTerms.renamed(part, "official-title", nodes);
      case "docTitle" -> UslmTerms.renamed(part, "legis-type", nodes);
      case "distributionCode" -> UslmTerms.renamed(part, "distribution-code", nodes);
      case "currentChamber" -> UslmTerms.renamed(part, "current-chamber", nodes);
      case "action" -> UslmTerms.renamed(part, "action", nodes);
      case "congress" -> UslmTerms.renamed(part, "congress", nodes);
      case "calendar" -> UslmTerms.renamed(part, "calendar", nodes);
      case "associatedDoc", "relatedDocument" -> UslmTerms.renamed(part, "associated-doc", nodes);
      case "session" -> UslmTerms.renamed(part, "session", session(part, nodes));
      default -> UslmTerms.renamed(part, "line", nodes);
    };
  }

  private List<XmlNode> session(XmlNode.Element session, List<XmlNode> asWritten) {
    Matcher words = SESSION.matcher(Inline.words(session, Setting.BODY).text());
    if (!words.matches() || (stage != null && ENROLLED.contains(stage))) {
      return asWritten;
    }
    String ordinal = ORDINALS.get(words.group(1).toLowerCase(Locale.ROOT));
    return List.of(new XmlNode.Text(ordinal + " Session"));
  }

  // The number of a bill stands below its Congress and session.
  private static List<XmlNode.Element> inOrderOfPrint(List<XmlNode.Element> lines) {
    List<XmlNode.Element> ordered = new ArrayList<>(lines);
    int number = indexOf(lines, "legis-num");
    int session = Math.max(indexOf(lines, "congress"), indexOf(lines, "session"));
    if (number >= 0 && session > number) {
      ordered.add(session, ordered.remove(number));
    }
    return ordered;
  }

  private static int indexOf(List<XmlNode.Element> lines, String name) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
