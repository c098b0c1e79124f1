package org.ramseyer.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A Word document as a test reads it, without any code of the program. */
record WordFile(Map<String, String> parts) {

  static WordFile of(byte[] docx) {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return new WordFile(parts);
  }

  /** One part, which fails the test where it is not well formed. */
  Document part(String name) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(parts.get(name).getBytes(StandardCharsets.UTF_8)));
    } catch (Exception e) {
      throw new AssertionError(name + " is not well formed", e);
    }
  }

  /** The values of an attribute on all elements of that name in the body. */
  List<String> attributes(String element, String attribute) {
    NodeList found = part("word/document.xml").getElementsByTagName(element);
    List<String> values = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      values.add(((Element) found.item(i)).getAttribute(attribute));
    }
    return values;
  }

  /** The paragraphs after accepting or rejecting all changes; those without words left out. */
  List<String> resolved(boolean accept) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    Node body = part("word/document.xml").getElementsByTagName("w:body").item(0);
    for (Node child = body.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (!child.getNodeName().equals("w:p")) {
        continue;
      }
      words(child, accept, line);
      if (keepsMark((Element) child, accept) && !line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
      }
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  private static boolean keepsMark(Element paragraph, boolean accept) {
    Element properties = (Element) paragraph.getElementsByTagName("w:pPr").item(0);
    List<String> gone = accept ? List.of("w:del", "w:moveFrom") : List.of("w:ins", "w:moveTo");
    return gone.stream().allMatch(name -> properties.getElementsByTagName(name).getLength() == 0);
  }

  private static void words(Node node, boolean accept, StringBuilder into) {
    switch (node.getNodeName()) {
      case "w:pPr", "w:rPr" -> {}
      case "w:t", "w:delText" -> into.append(node.getTextContent());
      case "w:tab" -> into.append(' ');
      case "w:ins", "w:moveTo" -> inner(node, accept, accept, into);
      case "w:del", "w:moveFrom" -> inner(node, accept, !accept, into);
      default -> inner(node, accept, true, into);
    }
  }

  private static void inner(Node node, boolean accept, boolean stays, StringBuilder into) {
    for (Node child = node.getFirstChild();
        stays && child != null;
        child = child.getNextSibling()) {
      words(child, accept, into);
    }
  }
}
