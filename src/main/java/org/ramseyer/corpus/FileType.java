package org.ramseyer.corpus;

import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The types in which official texts are taken; a file is judged by what it holds, whatever its
 * sender calls it.
 */
enum FileType {
  PDF,
  XML;

  /**
   * A PDF begins with its header and ends with %%EOF, each within this many bytes (ISO 32000-1,
   * annex H, 3.4.1, 3.4.4).
   */
  private static final int MARGIN = 1024;

  /** How every objection to a web page begins. */
  static final String WEB_PAGE = "a web page";

  String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What keeps the file from being taken as one of this type: "a web page instead of a PDF"; empty
   * where nothing does.
   */
  Optional<String> objection(Path file) throws IOException {
    long size = Files.size(file);
    if (size == 0) {
      return Optional.of("an empty file");
    }
    String start = read(file, 0);
    return switch (this) {
      case PDF -> pdfObjection(start, read(file, Math.max(0, size - MARGIN)));
      case XML -> xmlObjection(file);
    };
  }

  private static Optional<String> pdfObjection(String start, String end) {
    if (!start.contains("%PDF-")) {
      return Optional.of(
          isWebPage(start) ? WEB_PAGE + " instead of a PDF" : "something other than a PDF");
    }
    return end.contains("%%EOF") ? Optional.empty() : Optional.of("a PDF that is cut off");
  }

  private static Optional<String> xmlObjection(Path file) throws IOException {
    Root root = new Root();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      factory.newSAXParser().parse(in, root);
      return root.name.equalsIgnoreCase("html")
          ? Optional.of(WEB_PAGE + " instead of XML")
          : Optional.empty();
    } catch (SAXException | CharConversionException e) {
      if (isWebPage(read(file, 0))) {
        return Optional.of(WEB_PAGE + " instead of XML");
      }
      return Optional.of(
          root.name.isEmpty()
              ? "something other than XML"
              : "XML that is cut off or not well-formed");
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the runtime's own parser knows these features", e);
    }
  }

  /** Remembers the root element; stays silent on errors, and reads nothing outside the file. */
  private static final class Root extends DefaultHandler {
    private String name = "";

    @Override
    public void startElement(
        String uri, String localName, String qualifiedName, Attributes attributes) {
      name = name.isEmpty() ? qualifiedName : name;
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
      return new InputSource(new StringReader(""));
    }
  }

  private static boolean isWebPage(String start) {
    String text = start.strip().toLowerCase(Locale.ROOT);
    return text.startsWith("<!doctype html")
        || text.startsWith("<html")
        || text.contains("<html xmlns")
        || text.contains("<html>")
        || text.contains("<html lang");
  }

  private static String read(Path file, long from) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      in.seek(from);
      byte[] bytes = new byte[(int) Math.min(MARGIN, in.length() - from)];
      in.readFully(bytes);
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
