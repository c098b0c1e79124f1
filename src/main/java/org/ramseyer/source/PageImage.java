package org.ramseyer.source;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.ramseyer.model.Place;
import org.ramseyer.model.Span;

/**
 * Pictures of the pages on which a provision stands, with its lines marked.
 *
 * <p>Pages are drawn within the budgets of {@code PagePainter}; a file that the reader has not read
 * ends in an exception, too.
 */
public final class PageImage {

  private static final float POINTS_PER_INCH = 72;
  private static final Color MARKER = new Color(255, 214, 0);

  private PageImage() {}

  /**
   * A page as PNG, the lines of {@code span} on it marked as with a marker pen.
   *
   * @param pdf the file the span was read from
   * @param page counted from 1
   * @param span what to mark
   * @param dpi dots per inch; 100 is enough to read
   * @param settings how the file is read to find the lines
   * @throws UnreadableDocumentException where the file cannot be read, or has no such page
   */
  public static byte[] png(Path pdf, int page, Span span, int dpi, ReadingSettings settings)
      throws UnreadableDocumentException {
    SourceDocument read = PdfReader.read(pdf, settings);
    if (page < 1 || page > read.pages().size()) {
      throw new UnreadableDocumentException(pdf, "has no page " + page);
    }
    settings.heartbeat().drawingBegins();
    try (PDDocument document = PdfReader.open(pdf)) {
      PDPage drawn = page(document, PageTree.of(document).pages().get(page - 1));
      PagePainter.Painting painting =
          PagePainter.toLookAt(drawn, dpi, ImageType.RGB, settings.heartbeat());
      mark(
          painting.image(),
          read.pages().get(page - 1).lines(),
          span,
          painting.dotsPerInch() / POINTS_PER_INCH);
      return png(painting.image());
    } catch (IOException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError
        | LinkageError damage) {
      throw new UnreadableDocumentException(pdf, "cannot be drawn", damage);
    }
  }

  /**
   * The first pages as PNG, by page number; pages that cannot be drawn are left out.
   *
   * @param pdf a file that the reader has read
   * @param most how many pages at most
   * @param dpi dots per inch
   * @param heartbeat hears of every page that is drawn
   * @throws UnreadableDocumentException where the file cannot be opened
   */
  public static Map<Integer, byte[]> firstPages(Path pdf, int most, int dpi, Heartbeat heartbeat)
      throws UnreadableDocumentException {
    Map<Integer, byte[]> pictures = new TreeMap<>();
    try (PDDocument document = PdfReader.open(pdf)) {
      List<COSDictionary> pages = PageTree.of(document).pages();
      for (int page = 1; page <= Math.min(most, pages.size()); page++) {
        heartbeat.drawingBegins();
        byte[] picture = drawn(page(document, pages.get(page - 1)), dpi, heartbeat);
        if (picture.length > 0) {
          pictures.put(page, picture);
        }
      }
    } catch (IOException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError
        | LinkageError damage) {
      throw new UnreadableDocumentException(pdf, "cannot be drawn", damage);
    }
    return pictures;
  }

  private static PDPage page(PDDocument document, COSDictionary dictionary) {
    return new CachedPage(dictionary, document.getResourceCache());
  }

  private static byte[] drawn(PDPage page, int dpi, Heartbeat heartbeat) {
    try {
      return png(PagePainter.toLookAt(page, dpi, ImageType.GRAY, heartbeat).image());
    } catch (IOException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError
        | LinkageError damage) {
      return new byte[0];
    }
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private static void mark(BufferedImage image, List<SourceLine> lines, Span span, float scale) {
    Graphics2D pen = image.createGraphics();
    pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.4f));
    pen.setColor(MARKER);
    for (SourceLine line : lines) {
      if (isWithin(line.place(), span)) {
        float size = line.size();
        pen.fill(
            new Rectangle2D.Float(
                (line.left() - 3) * scale,
                (line.baseline() - 0.85f * size) * scale,
                (line.right() - line.left() + 6) * scale,
                1.15f * size * scale));
      }
    }
    pen.dispose();
  }

  private static boolean isWithin(Place place, Span span) {
    return span.start().compareTo(place) <= 0 && place.compareTo(span.end()) <= 0;
  }
}
