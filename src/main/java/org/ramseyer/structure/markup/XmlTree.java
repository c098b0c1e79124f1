package org.ramseyer.structure.markup;

import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML parsed into a tree under a budget, with every way out of the file shut: document types are
 * skipped, entities are never expanded (so a small file cannot grow large), nothing is fetched.
 *
 * <p>Named characters of the older House files ({@code &mdash;}) are known by name; any other
 * entity stays in the text as it is written, {@code &name;}, and is reported.
 */
final class XmlTree {

  /**
   * Deepest nesting read. The deepest chain the DTD allows without quotation, from division to
   * subitem with phrases in it, is under 30; law quoted in quoted law doubles that. 256 leaves room
   * and keeps every later recursion small.
   */
  static final int MAX_DEPTH = 256;

  /** The file is no XML that can be read; the message is the end of a sentence. */
  static final class NotReadable extends Exception {
    private static final long serialVersionUID = 1L;

    NotReadable(String reason, Throwable cause) {
      super(reason, cause);
    }
  }

  private final XMLStreamReader reader;
  private final Deque<Open> open = new ArrayDeque<>();
  private final StringBuilder pending = new StringBuilder();
  private final Set<String> unknownEntities = new TreeSet<>();

  private XmlTree(XMLStreamReader reader) {
    this.reader = reader;
  }

  /** An element whose end tag has not come yet. */
  private record Open(
      String name, String namespace, Map<String, String> attributes, List<XmlNode> nodes) {}

  /**
   * A parsed file.
   *
   * @param root its outermost element
   * @param unknownEntities names of entities that were kept as written, sorted
   */
  record Parsed(XmlNode.Element root, Set<String> unknownEntities) {}

  static Parsed parse(byte[] bytes) throws NotReadable {
    try {
      String characters = XmlEncoding.decode(bytes);
      return new XmlTree(hardened().createXMLStreamReader(new StringReader(characters))).read();
    } catch (CharacterCodingException e) {
      throw new NotReadable("holds bytes that are not in the encoding it declares", e);
    } catch (XMLStreamException e) {
      throw new NotReadable("is not well-formed XML" + place(e), e);
    }
  }

  private static XMLInputFactory hardened() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // Newer runtimes stop at 100 elements; the budget here is our own, the same on all.
    factory.setProperty("jdk.xml.maxElementDepth", 0);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside the file is read");
        });
    return factory;
  }

  private Parsed read() throws XMLStreamException, NotReadable {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> {
          XmlNode.Element element = end();
          if (open.isEmpty()) {
            return new Parsed(element, unknownEntities);
          }
          open.getLast().nodes().add(element);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text(reader.getText());
        case XMLStreamConstants.ENTITY_REFERENCE -> text(entity(reader.getLocalName()));
        default -> {}
      }
    }
    throw new NotReadable(
        "is not well-formed XML: it holds no element", new IllegalStateException("no element"));
  }

  private void start() throws NotReadable {
    if (open.size() >= MAX_DEPTH) {
      throw new NotReadable(
          "is nested more than " + MAX_DEPTH + " elements deep, which no bill is",
          new IllegalStateException("depth"));
    }
    endText();
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    String prefix = reader.getPrefix();
    String name =
        prefix == null || prefix.isEmpty()
            ? reader.getLocalName()
            : prefix + ":" + reader.getLocalName();
    String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
    open.addLast(new Open(name, namespace, attributes, new ArrayList<>()));
  }

  private XmlNode.Element end() {
    endText();
    Open done = open.removeLast();
    return new XmlNode.Element(done.name(), done.namespace(), done.attributes(), done.nodes());
  }

  // The parser hands out a stretch of text in pieces, cut anywhere; only a tag ends it.
  private void text(String characters) {
    if (!open.isEmpty()) {
      pending.append(characters);
    }
  }

  private void endText() {
    if (!pending.isEmpty()) {
      open.getLast().nodes().add(new XmlNode.Text(pending.toString()));
      pending.setLength(0);
    }
  }

  private String entity(String name) {
    String character = NamedCharacter.of(name);
    if (character == null) {
      unknownEntities.add(name);
      return "&" + name + ";";
    }
    return character;
  }

  private static String place(XMLStreamException e) {
    return e.getLocation() == null || e.getLocation().getLineNumber() < 1
        ? ""
        : " (line "
            + e.getLocation().getLineNumber()
            + ", column "
            + e.getLocation().getColumnNumber()
            + ")";
  }
}
