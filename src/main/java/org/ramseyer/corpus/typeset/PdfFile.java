package org.ramseyer.corpus.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Writes pages as a PDF file, the same bytes each time: no date, a fixed document id, and pages
 * compressed with LZW, because the Deflate of a JDK is that of whichever zlib it was built with,
 * while PDFBox's LZW is plain Java.
 */
final class PdfFile {

  /** Any fixed number does; PDFBox would otherwise take the time of day. */
  private static final long DOCUMENT_ID = 1929;

  private PdfFile() {}

  /** The file with these pages and the title and subject in its document information. */
  static byte[] write(String title, String subject, List<Canvas> pages) {
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(DOCUMENT_ID);
      PDDocumentInformation information = new PDDocumentInformation();
      information.setTitle(title);
      information.setSubject(subject);
      document.setDocumentInformation(information);
      document.getDocumentCatalog().setLanguage("en-US");
      Map<Face, COSDictionary> fonts = new EnumMap<>(Face.class);
      for (Canvas page : pages) {
        document.addPage(page(document, page, fonts));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes, CompressParameters.NO_COMPRESSION);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
  }

  private static PDPage page(PDDocument document, Canvas canvas, Map<Face, COSDictionary> fonts)
      throws IOException {
    PDPage page = new PDPage(new PDRectangle((float) Sheet.WIDTH, (float) Sheet.HEIGHT));
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.LZW_DECODE)) {
      out.write(canvas.content().getBytes(Characters.WIN_ANSI));
    }
    page.setContents(stream);
    COSDictionary used = new COSDictionary();
    for (Face face : Face.values()) {
      if (canvas.faces().contains(face)) {
        used.setItem(Canvas.resource(face), fonts.computeIfAbsent(face, PdfFile::font));
      }
    }
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, used);
    page.setResources(new PDResources(resources));
    return page;
  }

  /** A font dictionary by hand: PDFBox's own font class would look for the font on the machine. */
  private static COSDictionary font(Face face) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setName(COSName.BASE_FONT, face.postScriptName());
    font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
    return font;
  }
}
