package org.ramseyer.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/**
 * Small PDFs for tests, set on the grid of a bill page: line numbers that end at x = 140, text of
 * 14 points from x = 150, 28 points a level, lines 26 points apart, full lines stretched to x =
 * 486.
 */
public final class PrintedPages implements AutoCloseable {

  public static final PDType1Font ROMAN = new PDType1Font(FontName.TIMES_ROMAN);
  public static final PDType1Font BOLD = new PDType1Font(FontName.TIMES_BOLD);
  public static final PDType1Font ITALIC = new PDType1Font(FontName.TIMES_ITALIC);
  public static final PDType1Font SANS = new PDType1Font(FontName.HELVETICA);

  private static final float RIGHT = 486;
  private static final float PITCH = 26;

  private final PDDocument document = new PDDocument();
  private PDPageContentStream content;
  private PDPage page;
  private float baseline;
  private int number;

  public PrintedPages() {
    page();
  }

  /** Begins a page. */
  public PrintedPages page() {
    try {
      if (content != null) {
        content.close();
      }
      page = new PDPage(PDRectangle.LETTER);
      document.addPage(page);
      content =
          new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    baseline = 59;
    number = 0;
    return this;
  }

  /** A numbered line that ends a paragraph, indented by {@code level} steps. */
  public PrintedPages line(int level, String words) {
    return numbered(150 + 28 * level, 14, ROMAN, words, 0);
  }

  /** A numbered line that runs on: stretched to the right margin. */
  public PrintedPages full(int level, String words) {
    return numbered(150 + 28 * level, 14, ROMAN, words, RIGHT);
  }

  /** A numbered section heading in bold capitals. */
  public PrintedPages head(String words) {
    return numbered(150, 10, BOLD, words, 0);
  }

  /** The first line of a section heading of several: stretched to the right margin. */
  public PrintedPages fullHead(String words) {
    return numbered(150, 10, BOLD, words, RIGHT);
  }

  /** Another line of a section heading: it hangs by 76 points. */
  public PrintedPages hangingHead(String words) {
    return numbered(226, 10, BOLD, words, 0);
  }

  /** A numbered heading of a title, in the middle. */
  public PrintedPages big(float size, String words) {
    return numbered((150 + RIGHT - width(BOLD, size, words)) / 2, size, BOLD, words, 0);
  }

  private PrintedPages numbered(
      float x, float size, PDType1Font font, String words, float stretchTo) {
    next(PITCH);
    String count = Integer.toString(++number);
    at(x, baseline, size, font, words, stretchTo);
    // The number is drawn after the words, as the publisher does.
    return at(140 - width(ROMAN, 14, count), baseline, 14, ROMAN, count, 0);
  }

  /** A line without a number, in the size of contents. */
  public PrintedPages small(String words) {
    next(12);
    return at(150, baseline, 10, ROMAN, words, 0);
  }

  /** Moves down. */
  public PrintedPages next(float by) {
    baseline += by;
    return this;
  }

  public PrintedPages numbersFrom(int first) {
    number = first - 1;
    return this;
  }

  /** Words anywhere; y from the top of the page. */
  public PrintedPages at(float x, float y, float size, PDType1Font font, String words) {
    return at(x, y, size, font, words, 0);
  }

  private PrintedPages at(
      float x, float y, float size, PDType1Font font, String words, float stretchTo) {
    int blanks = (int) words.chars().filter(c -> c == ' ').count();
    float stretch =
        stretchTo == 0 || blanks == 0 ? 0 : (stretchTo - x - width(font, size, words)) / blanks;
    if (stretch < 0) {
      throw new IllegalArgumentException("does not fit the line: " + words);
    }
    try {
      content.beginText();
      content.setFont(font, size);
      content.setWordSpacing(stretch);
      content.newLineAtOffset(x, 792 - y);
      content.showText(words);
      content.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Words that run upwards from a point at the foot of the page. */
  public PrintedPages upwards(float x, float y, float size, String words) {
    try {
      content.beginText();
      content.setFont(SANS, size);
      content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, x, 792 - y));
      content.showText(words);
      content.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** A filled bar from x to x, its middle at y from the top. */
  public PrintedPages bar(float fromX, float toX, float y) {
    return drawn(
        () -> {
          content.addRect(fromX, 792 - y - 0.3f, toX - fromX, 0.6f);
          content.fill();
        });
  }

  /** A stroke from x to x at y from the top. */
  public PrintedPages stroke(float fromX, float toX, float y) {
    return drawn(
        () -> {
          content.moveTo(fromX, 792 - y);
          content.lineTo(toX, 792 - y);
          content.stroke();
        });
  }

  /** Turns the page by quarters when it is shown. */
  public PrintedPages turned(int degrees) {
    page.setRotation(degrees);
    return this;
  }

  /** The furniture of a bill page: page number, footer, stamps at the foot and at the side. */
  public PrintedPages furniture(int pageNumber) {
    at(302, 61, 14, ROMAN, Integer.toString(pageNumber));
    at(162, 755, 8, BOLD, "•HR 9999 IH");
    at(
        25,
        772,
        6.5f,
        SANS,
        "VerDate Sep 11 2014 02:27 Jkt 000000 Frm 0000" + pageNumber + " Sfmt 6201 H9999");
    return upwards(20, 774, 5, "printer on DSKNOWHERE with BILLS");
  }

  private interface Drawing {
    void draw() throws IOException;
  }

  private PrintedPages drawn(Drawing drawing) {
    try {
      drawing.draw();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** The width of words in points. */
  public static float width(PDType1Font font, float size, String words) {
    try {
      return font.getStringWidth(words) * size / 1000;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A font under another name: ornaments are told by it. */
  public static PDType1Font named(String name) {
    PDType1Font font = new PDType1Font(FontName.HELVETICA);
    font.getCOSObject().setName(COSName.BASE_FONT, name);
    return font;
  }

  /** The file. */
  public byte[] bytes() {
    try {
      content.close();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document as the reader gives it. */
  public SourceDocument read(Path folder) {
    try {
      Path file = folder.resolve("printed.pdf");
      Files.write(file, bytes());
      return PdfReader.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
