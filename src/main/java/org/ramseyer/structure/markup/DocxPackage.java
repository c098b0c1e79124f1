package org.ramseyer.structure.markup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.ramseyer.source.UnreadableDocumentException;

/**
 * The parts of a Word document that hold words, unpacked in memory under a budget. Nothing is
 * written to disk.
 *
 * <p>ECMA-376 part 2: the package's relationships name the main document; its own name the rest.
 */
final class DocxPackage {

  /** A document of 1,000 pages unpacks to some 12 MB; a bomb to a thousand times its size. */
  private static final long MOST_BYTES = 16L << 20;

  private static final int MOST_ENTRIES = 20_000;

  private final XmlNode.Element document;
  private final Map<String, XmlNode.Element> parts;
  private final int headersAndFooters;

  private DocxPackage(
      XmlNode.Element document, Map<String, XmlNode.Element> parts, int headersAndFooters) {
    this.document = document;
    this.parts = Map.copyOf(parts);
    this.headersAndFooters = headersAndFooters;
  }

  /** How many parts hold what stands at the head or foot of pages. */
  int headersAndFooters() {
    return headersAndFooters;
  }

  /** The main document. */
  XmlNode.Element document() {
    return document;
  }

  /** A part by the last word of its relationship: "styles", "numbering", "footnotes". */
  Optional<XmlNode.Element> part(String type) {
    return Optional.ofNullable(parts.get(type));
  }

  /**
   * Opens a document.
   *
   * @throws UnreadableDocumentException if it is no ZIP archive, a hostile one, or not of Word
   */
  static DocxPackage open(Path file) throws UnreadableDocumentException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      refuseHostile(file, zip);
      return new Unpacking(file, zip).open();
    } catch (ZipException e) {
      throw new UnreadableDocumentException(file, "is a damaged archive, or none", e);
    } catch (IOException e) {
      throw new UnreadableDocumentException(file, "cannot be read from disk", e);
    } catch (IllegalArgumentException e) {
      // An entry whose name is no text.
      throw new UnreadableDocumentException(file, "is a damaged archive, or none", e);
    }
  }

  private static void refuseHostile(Path file, ZipFile zip) throws UnreadableDocumentException {
    if (zip.size() > MOST_ENTRIES) {
      throw new UnreadableDocumentException(
          file, "holds more than " + MOST_ENTRIES + " parts, which no document does");
    }
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      String name = entries.nextElement().getName().replace('\\', '/');
      if (name.startsWith("/") || name.contains("../") || name.matches("[A-Za-z]:.*")) {
        throw new UnreadableDocumentException(
            file, "holds a part whose name leads out of the archive");
      }
    }
  }

  /** One reading of an archive, with what is left of its budget. */
  private static final class Unpacking {

    private final Path file;
    private final ZipFile zip;
    private long left = MOST_BYTES;
    private int headersAndFooters;

    Unpacking(Path file, ZipFile zip) {
      this.file = file;
      this.zip = zip;
    }

    DocxPackage open() throws IOException, UnreadableDocumentException {
      String main = related("", "").get("officeDocument");
      String path = main == null ? "word/document.xml" : main;
      Optional<XmlNode.Element> document = xml(path);
      if (document.isEmpty() || !document.get().name().equals("document")) {
        throw new UnreadableDocumentException(file, "is an archive but not a Word document");
      }
      int slash = path.lastIndexOf('/') + 1;
      Map<String, XmlNode.Element> parts = new LinkedHashMap<>();
      for (Map.Entry<String, String> relation :
          related(path.substring(0, slash), path.substring(slash)).entrySet()) {
        if (relation.getKey().matches("styles|numbering|footnotes|endnotes")) {
          xml(relation.getValue()).ifPresent(part -> parts.put(relation.getKey(), part));
        }
      }
      return new DocxPackage(document.get(), parts, headersAndFooters);
    }

    /** Paths of the parts that a part is related to, by the last word of the relationship. */
    private Map<String, String> related(String folder, String name)
        throws IOException, UnreadableDocumentException {
      Map<String, String> related = new LinkedHashMap<>();
      Optional<XmlNode.Element> relations = xml(folder + "_rels/" + name + ".rels");
      if (relations.isPresent()) {
        for (XmlNode.Element relation : relations.get().elements()) {
          String type = relation.attribute("Type");
          String target = relation.attribute("Target");
          headersAndFooters += type.matches(".*/(?:header|footer)") ? 1 : 0;
          if (!relation.attribute("TargetMode").equals("External")) {
            related.putIfAbsent(
                type.substring(type.lastIndexOf('/') + 1),
                target.startsWith("/") ? target.substring(1) : folder + target);
          }
        }
      }
      return related;
    }

    private Optional<XmlNode.Element> xml(String path)
        throws IOException, UnreadableDocumentException {
      ZipEntry entry = zip.getEntry(path);
      if (entry == null) {
        return Optional.empty();
      }
      byte[] bytes;
      try (InputStream in = zip.getInputStream(entry)) {
        // What the archive says of its sizes may be a lie.
        bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, left + 1));
      }
      left -= bytes.length;
      if (left < 0) {
        throw new UnreadableDocumentException(
            file, "unpacks to more than " + (MOST_BYTES >> 20) + " MB");
      }
      try {
        return Optional.of(withoutPrefixes(XmlTree.parse(bytes).root()));
      } catch (XmlTree.NotReadable e) {
        throw new UnreadableDocumentException(file, "holds a part that " + e.getMessage(), e);
      }
    }
  }

  // The prefixes are the writer's choice; the names of WordprocessingML suffice.
  private static XmlNode.Element withoutPrefixes(XmlNode.Element element) {
    return new XmlNode.Element(
        element.name().substring(element.name().indexOf(':') + 1),
        element.namespace(),
        element.attributes(),
        element.nodes().stream()
            .map(node -> node instanceof XmlNode.Element child ? withoutPrefixes(child) : node)
            .toList());
  }
}
