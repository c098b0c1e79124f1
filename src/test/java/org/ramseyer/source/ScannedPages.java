package org.ramseyer.source;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes scans for tests: the pages of a PDF as pictures, with hidden words behind them or none. */
public final class ScannedPages {

  private ScannedPages() {}

  /** How a picture in black and white gets into a file. */
  interface Packing {

    PDImageXObject pack(PDDocument document, BufferedImage picture) throws IOException;
  }

  /** Ends a test as skipped where no scan can be read. */
  static void assumeTesseract() {
    assumeThat(Tesseract.find())
        .as("the program tesseract is not installed, so no scan can be read")
        .isNotNull();
  }

  /** Every page as a picture of 300 dots an inch, without a word of text. */
  public static byte[] of(byte[] printed) throws IOException {
    return of(printed, null);
  }

  /**
   * Every page as a picture, words hidden on it.
   *
   * @param hidden one line each, from the top of every page; null for none
   */
  public static byte[] of(byte[] printed, String[] hidden) throws IOException {
    return of(printed, hidden, LosslessFactory::createFromImage);
  }

  /** Every page as a picture, packed in some way. */
  static byte[] of(byte[] printed, String[] hidden, Packing packing) throws IOException {
    try (PDDocument from = Loader.loadPDF(printed);
        PDDocument to = new PDDocument()) {
      PDFRenderer renderer = new PDFRenderer(from);
      for (int i = 0; i < from.getNumberOfPages(); i++) {
        BufferedImage picture = renderer.renderImageWithDPI(i, 300, ImageType.BINARY);
        PDPage page = new PDPage(PDRectangle.LETTER);
        to.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(to, page)) {
          content.drawImage(packing.pack(to, picture), 0, 0, 612, 792);
          if (hidden != null) {
            hide(hidden, content);
          }
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      to.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void hide(String[] lines, PDPageContentStream content) throws IOException {
    for (int i = 0; i < lines.length; i++) {
      content.beginText();
      content.setRenderingMode(RenderingMode.NEITHER);
      content.setFont(PrintedPages.ROMAN, 12);
      content.newLineAtOffset(72, 700 - 14 * i);
      content.showText(lines[i]);
      content.endText();
    }
  }
}
