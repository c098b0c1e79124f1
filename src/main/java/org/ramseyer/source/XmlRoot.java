package org.ramseyer.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The outermost element of an XML file, by which its vocabulary is told; nothing behind its start
 * tag is read.
 *
 * @param name without a prefix; empty where the file is not well-formed up to there, which its
 *     reader will say better
 * @param namespace its URI; empty where it has none
 */
record XmlRoot(String name, String namespace) {

  /** The first element stands within so many bytes; what comes before it is never that long. */
  private static final int PROLOG = 1 << 20;

  static XmlRoot of(Path path) throws UnreadableDocumentException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream in = Files.newInputStream(path)) {
      // Decoded here, because the JDK's reader prints of bytes that it cannot decode.
      String start = decode(in.readNBytes(PROLOG));
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(start));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          String namespace = reader.getNamespaceURI();
          return new XmlRoot(reader.getLocalName(), namespace == null ? "" : namespace);
        }
      }
      return new XmlRoot("", "");
    } catch (XMLStreamException malformed) {
      return new XmlRoot("", "");
    } catch (IOException closed) {
      throw new UnreadableDocumentException(path, "cannot be opened for reading", closed);
    }
  }

  // XML of two-byte characters needs no mark: its first character is "<" (XML 1.0, appendix F).
  private static String decode(byte[] bytes) {
    if (bytes.length > 1 && bytes[0] == '<' && bytes[1] == 0) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    if (bytes.length > 1 && bytes[0] == 0 && bytes[1] == '<') {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    return TextEncoding.of(bytes).text();
  }
}
