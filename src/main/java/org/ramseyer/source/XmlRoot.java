package org.ramseyer.source;

import java.io.IOException;
import java.io.InputStream;
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

  static XmlRoot of(Path path) throws UnreadableDocumentException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream in = Files.newInputStream(path)) {
      XMLStreamReader reader = factory.createXMLStreamReader(in);
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
}
