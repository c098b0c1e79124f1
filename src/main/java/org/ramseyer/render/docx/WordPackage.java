package org.ramseyer.render.docx;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ramseyer.diff.Comparison;
import org.ramseyer.render.ChangeWords;

/**
 * Puts the parts of a Word document into one zip file, in a fixed order and with a fixed time of
 * day.
 */
final class WordPackage {

  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  /**
   * Any fixed time does, but for the first minute of 1980: there the JDK adds a field that depends
   * on the time zone.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1981, 1, 1, 0, 0);

  private static final List<String> FRAMES =
      List.of("header-first", "header-default", "footer-first", "footer-default");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  private WordPackage() {}

  /**
   * The document with these paragraphs; {@code verdict} is what its first page says of its own
   * proof.
   */
  static byte[] write(Comparison comparison, List<RedlineLine> lines, String verdict) {
    WordPackage file = new WordPackage();
    FramePart frame = new FramePart(comparison, verdict);
    Notes notes = new Notes(comparison);
    file.part("[Content_Types].xml", WordPackage::contentTypes);
    file.part(
        "_rels/.rels",
        xml ->
            relationships(
                xml,
                List.of(
                    new Relationship("document", R + "/officeDocument", "word/document.xml"),
                    new Relationship(
                        "core",
                        PACKAGE + "relationships/metadata/core-properties",
                        "docProps/core.xml"))));
    file.part("docProps/core.xml", xml -> properties(xml, comparison));
    file.part(
        "word/_rels/document.xml.rels",
        xml ->
            relationships(
                xml,
                Stream.concat(
                        Stream.of("styles", "settings", "comments")
                            .map(name -> new Relationship(name, R + "/" + name, name + ".xml")),
                        FRAMES.stream()
                            .map(
                                name ->
                                    new Relationship(
                                        name,
                                        R + "/" + name.replaceFirst("-.*", ""),
                                        name + ".xml")))
                    .toList()));
    file.part(
        "word/document.xml", xml -> new DocumentPart(xml, day(comparison), notes).write(lines));
    file.part("word/comments.xml", xml -> notes.write(xml, day(comparison)));
    file.part("word/styles.xml", StylesPart::write);
    file.part("word/settings.xml", WordPackage::settings);
    file.part("word/header-first.xml", xml -> frame.header(xml, true));
    file.part("word/header-default.xml", xml -> frame.header(xml, false));
    file.part("word/footer-first.xml", frame::footer);
    file.part("word/footer-default.xml", frame::footer);
    return file.finish();
  }

  private record Relationship(String id, String type, String target) {}

  /**
   * The day of the later text, or else of the earlier one; nothing else about a comparison has a
   * date.
   */
  private static String day(Comparison comparison) {
    LocalDate later = comparison.after().date();
    LocalDate day = later == null ? comparison.before().date() : later;
    return day == null ? "" : day.toString();
  }

  private void part(String name, Consumer<WordXml> content) {
    try {
      ZipEntry entry = new ZipEntry(name);
      entry.setTimeLocal(TIME);
      zip.putNextEntry(entry);
      Writer writer =
          new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
      content.accept(new WordXml(writer));
      writer.flush();
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
  }

  private byte[] finish() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return bytes.toByteArray();
  }

  private static void contentTypes(WordXml xml) {
    xml.open("Types", "xmlns", PACKAGE + "content-types");
    xml.empty(
        "Default",
        "Extension",
        "rels",
        "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    override(
        xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    override(xml, "/word/document.xml", TYPE + "document.main+xml");
    override(xml, "/word/styles.xml", TYPE + "styles+xml");
    override(xml, "/word/settings.xml", TYPE + "settings+xml");
    override(xml, "/word/comments.xml", TYPE + "comments+xml");
    FRAMES.forEach(
        name ->
            override(xml, "/word/" + name + ".xml", TYPE + name.replaceFirst("-.*", "") + "+xml"));
    xml.closeLine();
  }

  private static void override(WordXml xml, String part, String type) {
    xml.empty("Override", "PartName", part, "ContentType", type);
  }

  private static void relationships(WordXml xml, List<Relationship> relationships) {
    xml.open("Relationships", "xmlns", PACKAGE + "relationships");
    relationships.forEach(
        one ->
            xml.empty("Relationship", "Id", one.id(), "Type", one.type(), "Target", one.target()));
    xml.closeLine();
  }

  private static void properties(WordXml xml, Comparison comparison) {
    xml.open(
        "cp:coreProperties",
        "xmlns:cp",
        PACKAGE + "metadata/core-properties",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/");
    xml.open("dc:title").text("Redline: " + ChangeWords.title(comparison)).close();
    xml.open("dc:creator").text("Ramseyer").close().closeLine();
  }

  private static void settings(WordXml xml) {
    xml.open("w:settings", "xmlns:w", W).open("w:compat");
    // Without it Word opens the file in the manner of Word 2007.
    xml.empty(
        "w:compatSetting",
        "w:name",
        "compatibilityMode",
        "w:uri",
        "http://schemas.microsoft.com/office/word",
        "w:val",
        "15");
    xml.close().closeLine();
  }
}
