package org.ramseyer.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * Writes pages, links and outline as a PDF file: no date, a fixed document id, so the same bytes
 * each time.
 */
final class PdfFile {

  /** Any fixed number does; PDFBox would otherwise take the time of day. */
  private static final long DOCUMENT_ID = 1929;

  /** Space above a place that a reader jumps to. */
  private static final double ABOVE = 24;

  private final PDDocument document;
  private final COSDictionary resources = new COSDictionary();

  private PdfFile(PDDocument document) {
    this.document = document;
  }

  /**
   * What a reader can jump to.
   *
   * @param title what the outline says
   * @param from the entry of the change list, a link to {@code to}
   * @param to page and height of the change; pages counted over the whole file
   */
  record Target(String title, Spot from, Spot to) {}

  /**
   * The file with these pages; an outline item and a link for each of {@code targets}, in their
   * order.
   */
  static byte[] write(String title, List<Canvas> pages, List<Target> targets) {
    try (PDDocument document = new PDDocument()) {
      PdfFile file = new PdfFile(document);
      file.information(title);
      file.pages(pages);
      file.outline(targets);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      // Compressed object streams are built by recursion, which a chain of ten thousand outline
      // items is too long for.
      document.save(bytes, CompressParameters.NO_COMPRESSION);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
  }

  private void information(String title) {
    document.setDocumentId(DOCUMENT_ID);
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    information.setCreator("Ramseyer");
    document.setDocumentInformation(information);
    document.getDocumentCatalog().setLanguage("en-US");
    COSDictionary fonts = new COSDictionary();
    for (Face face : Face.values()) {
      fonts.setItem(COSName.getPDFName(face.resource()), font(face));
    }
    resources.setItem(COSName.FONT, fonts);
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

  private void pages(List<Canvas> pages) throws IOException {
    for (Canvas canvas : pages) {
      PDPage page = new PDPage(new PDRectangle((float) Canvas.WIDTH, (float) Canvas.HEIGHT));
      PDStream stream = new PDStream(document);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(canvas.content().getBytes(Printable.WIN_ANSI));
      }
      page.setContents(stream);
      page.setResources(new PDResources(resources));
      document.addPage(page);
    }
  }

  private void outline(List<Target> targets) {
    if (targets.isEmpty()) {
      return;
    }
    List<PDPage> pages = new ArrayList<>();
    document.getPages().forEach(pages::add);
    PDDocumentOutline outline = new PDDocumentOutline();
    Map<PDPage, COSArray> links = new IdentityHashMap<>();
    for (Target target : targets) {
      PDPageXYZDestination destination = new PDPageXYZDestination();
      destination.setPage(pages.get(target.to().page()));
      destination.setTop((int) (Canvas.HEIGHT - target.to().y() + ABOVE));
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(target.title());
      item.setDestination(destination);
      outline.addLast(item);
      PDPage from = pages.get(target.from().page());
      links.computeIfAbsent(from, page -> new COSArray()).add(link(target.from().y(), destination));
    }
    links.forEach((page, array) -> page.getCOSObject().setItem(COSName.ANNOTS, array));
    document.getDocumentCatalog().setDocumentOutline(outline);
    document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
  }

  private static COSDictionary link(double y, PDPageXYZDestination destination) {
    COSDictionary link = new COSDictionary();
    link.setItem(COSName.TYPE, COSName.ANNOT);
    link.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
    link.setItem(
        COSName.RECT,
        new PDRectangle(
            (float) FrontPages.LEFT,
            (float) (Canvas.HEIGHT - y - 3),
            (float) (FrontPages.RIGHT - FrontPages.LEFT),
            12));
    COSArray noBorder = new COSArray();
    for (int i = 0; i < 3; i++) {
      noBorder.add(COSInteger.ZERO);
    }
    link.setItem(COSName.BORDER, noBorder);
    link.setItem(COSName.DEST, destination);
    return link;
  }
}
