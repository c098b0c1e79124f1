package org.ramseyer.render.akn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The schema of Akoma Ntoso 3.0, where the system property {@code ramseyer.akn.schema} names its
 * file. No artifact that can be a dependency carries it, so that {@link AknRules} stands in for it
 * everywhere else.
 */
final class AknSchema {

  /**
   * The schema leans on the W3C's schema of the attributes xml:…, which the dependency does not
   * carry.
   */
  private static final String XML_ATTRIBUTES =
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
        <xs:attribute name="lang" type="xs:string"/>
        <xs:attribute name="space" type="xs:string"/>
        <xs:attribute name="base" type="xs:anyURI"/>
        <xs:attribute name="id" type="xs:ID"/>
      </xs:schema>
      """;

  private static final @Nullable String FILE = System.getProperty("ramseyer.akn.schema");
  private static final @Nullable Schema SCHEMA = FILE == null ? null : load(Path.of(FILE));

  private AknSchema() {}

  static boolean isThere() {
    return SCHEMA != null;
  }

  /** What the schema finds wrong; empty where the file is valid. */
  static List<String> faults(byte[] file) {
    List<String> faults = new ArrayList<>();
    try {
      Validator validator = Objects.requireNonNull(SCHEMA).newValidator();
      validator.setErrorHandler(
          new DefaultHandler() {
            @Override
            public void error(SAXParseException e) {
              faults.add(e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
              faults.add(e.getMessage());
            }
          });
      validator.validate(new StreamSource(new ByteArrayInputStream(file)));
    } catch (SAXException e) {
      faults.add(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return faults;
  }

  private static Schema load(Path file) {
    try {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      DOMImplementationLS inputs =
          (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
      factory.setResourceResolver(
          (type, namespace, publicId, systemId, base) -> {
            LSInput input = inputs.createLSInput();
            Reader reader =
                new StringReader(XMLConstants.XML_NS_URI.equals(namespace) ? XML_ATTRIBUTES : "");
            input.setCharacterStream(reader);
            return input;
          });
      return factory.newSchema(new StreamSource(Files.newInputStream(file)));
    } catch (SAXException | IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
