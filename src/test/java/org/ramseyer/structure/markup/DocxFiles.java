package org.ramseyer.structure.markup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ramseyer.model.LegalText;
import org.ramseyer.source.UnreadableDocumentException;

/** Word documents for tests, put together part by part. */
final class DocxFiles {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** A document with that body; {@code parts} are names and contents by turns. */
  static DocxFiles of(String body, String... parts) {
    DocxFiles docx = new DocxFiles();
    docx.with(
        "_rels/.rels",
        "<Relationships><Relationship Type='"
            + R
            + "officeDocument' Target='word/document.xml'/>"
            + "</Relationships>");
    docx.with("word/document.xml", part("document", "<w:body>" + body + "<w:sectPr/></w:body>"));
    StringBuilder relations = new StringBuilder("<Relationships>");
    for (int i = 0; i < parts.length; i += 2) {
      docx.with("word/" + parts[i] + ".xml", part(parts[i], parts[i + 1]));
      relations
          .append("<Relationship Type='")
          .append(R)
          .append(parts[i])
          .append("' Target='")
          .append(parts[i])
          .append(".xml'/>");
    }
    return docx.with("word/_rels/document.xml.rels", relations + "</Relationships>");
  }

  static String part(String root, String content) {
    return "<w:" + root + " xmlns:w=\"" + W + "\">" + content + "</w:" + root + ">";
  }

  static String paragraph(String properties, String runs) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
  }

  static String paragraph(String text) {
    return paragraph("", run(text));
  }

  static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  static String heading(String text) {
    return paragraph("<w:outlineLvl w:val=\"0\"/>", run(text));
  }

  DocxFiles with(String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  LegalText read() throws UnreadableDocumentException {
    return read(bytes());
  }

  static LegalText read(byte[] docx) throws UnreadableDocumentException {
    try {
      Path file = Files.createTempFile("paper", ".docx");
      try {
        Files.write(file, docx);
        return DocxReader.read(file, "test");
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
