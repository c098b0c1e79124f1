package org.ramseyer.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a Word document twice at once: with all tracked changes accepted, and with all rejected.
 *
 * <p>It works on the finished file and shares no code with what wrote it. A paragraph whose mark
 * goes with the change runs on into the next one, as in Word (ECMA-376 part 1, §17.13.5.15 and
 * §17.13.5.20).
 *
 * @param accepted the paragraphs after accepting all changes; empty ones left out
 * @param rejected the paragraphs after rejecting all changes; empty ones left out
 */
record TrackedChanges(List<String> accepted, List<String> rejected) {

  TrackedChanges {
    accepted = List.copyOf(accepted);
    rejected = List.copyOf(rejected);
  }

  /** Both texts of {@code docx}. */
  static TrackedChanges resolve(byte[] docx) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return new Reader().read(zip);
        }
      }
      throw new IllegalStateException("the package has no word/document.xml");
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("word/document.xml is not well formed: " + e.getMessage(), e);
    }
  }

  /** Walks through the body, counting how many insertions and deletions stand around each word. */
  private static final class Reader {

    private final Side accepted = new Side();
    private final Side rejected = new Side();
    private int insertions;
    private int deletions;
    private int properties;
    private boolean inWords;

    TrackedChanges read(InputStream part) throws XMLStreamException {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      XMLStreamReader xml = factory.createXMLStreamReader(part, "UTF-8");
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
          case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
          case XMLStreamConstants.CHARACTERS -> words(inWords ? xml.getText() : "");
          default -> {}
        }
      }
      return new TrackedChanges(accepted.finish(), rejected.finish());
    }

    private void start(String element) {
      switch (element) {
        case "pPr", "rPr", "sectPr" -> properties++;
        case "ins", "moveTo" -> {
          insertions += properties > 0 ? 0 : 1;
          rejected.markGoes |= properties > 0;
        }
        case "del", "moveFrom" -> {
          deletions += properties > 0 ? 0 : 1;
          accepted.markGoes |= properties > 0;
        }
        case "t", "delText" -> inWords = true;
        case "tab", "br" -> words(properties > 0 ? "" : " ");
        default -> {}
      }
    }

    private void end(String element) {
      switch (element) {
        case "pPr", "rPr", "sectPr" -> properties--;
        case "ins", "moveTo" -> insertions -= properties > 0 ? 0 : 1;
        case "del", "moveFrom" -> deletions -= properties > 0 ? 0 : 1;
        case "t", "delText" -> inWords = false;
        case "p" -> {
          accepted.endParagraph();
          rejected.endParagraph();
        }
        default -> {}
      }
    }

    private void words(String words) {
      if (deletions == 0) {
        accepted.text.append(words);
      }
      if (insertions == 0) {
        rejected.text.append(words);
      }
    }
  }

  /** One of the two texts as it grows. */
  private static final class Side {

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean markGoes;

    void endParagraph() {
      if (!markGoes) {
        endLine();
      }
      markGoes = false;
    }

    private void endLine() {
      if (!text.isEmpty()) {
        paragraphs.add(text.toString());
        text.setLength(0);
      }
    }

    List<String> finish() {
      endLine();
      return paragraphs;
    }
  }
}
