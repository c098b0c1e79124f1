package org.ramseyer.render.akn;

import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements and characters in order, indented by nothing; identifiers are handed out once. */
final class AknXml {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Set<String> eIds = new HashSet<>();
  private final XMLStreamWriter writer;

  AknXml() {
    try {
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
      writer.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** Opens an element; attributes are names and values by turns. */
  AknXml start(String name, String... attributes) {
    try {
      writer.writeStartElement(name);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw failed(e);
    }
    return this;
  }

  /** Opens an element with an identifier, which is changed where it was taken. */
  AknXml startWithId(String name, String wantedId, String... attributes) {
    String eId = free(wantedId);
    String[] all = new String[attributes.length + 2];
    System.arraycopy(attributes, 0, all, 0, attributes.length);
    all[attributes.length] = "eId";
    all[attributes.length + 1] = eId;
    return start(name, all);
  }

  AknXml namespace(String prefix, String uri) {
    try {
      if (prefix.isEmpty()) {
        writer.writeDefaultNamespace(uri);
      } else {
        writer.writeNamespace(prefix, uri);
      }
    } catch (XMLStreamException e) {
      throw failed(e);
    }
    return this;
  }

  AknXml text(String characters) {
    try {
      writer.writeCharacters(legal(characters));
    } catch (XMLStreamException e) {
      throw failed(e);
    }
    return this;
  }

  AknXml end() {
    try {
      writer.writeEndElement();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
    return this;
  }

  /** An element without content. */
  AknXml empty(String name, String... attributes) {
    try {
      writer.writeEmptyElement(name);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw failed(e);
    }
    return this;
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }
  }

  byte[] toBytes() {
    try {
      writer.writeEndDocument();
      writer.flush();
      return bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  private String free(String wanted) {
    String plain = wanted.isBlank() ? "e" : wanted.replaceAll("\\s", "");
    String free = plain;
    for (int copy = 2; !eIds.add(free); copy++) {
      free = plain + "_" + copy;
    }
    return free;
  }

  // XML 1.0, production 2: control characters cannot be written, not even as references.
  private static String legal(String text) {
    return text.chars().allMatch(AknXml::isLegal)
        ? text
        : text.codePoints()
            .filter(AknXml::isLegalPoint)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isLegal(int unit) {
    return unit >= 0x20 && unit < 0xD800
        || unit == '\t'
        || unit == '\n'
        || unit >= 0xE000 && unit <= 0xFFFD;
  }

  private static boolean isLegalPoint(int point) {
    return isLegal(point) || point >= 0x10000;
  }

  private static IllegalStateException failed(XMLStreamException e) {
    return new IllegalStateException("writing XML to memory cannot fail", e);
  }
}
