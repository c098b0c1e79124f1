package org.ramseyer.source;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Paints one page in shades of grey, for text recognition, within budgets of its own: operators,
 * forms, the size of its pictures, and some seconds.
 */
final class PagePainter extends PDFRenderer {

  /** Dots of the largest picture painted: a page of letter size at 600 dots an inch has 34. */
  private static final long DOTS = 40_000_000;

  /** What tesseract was trained on. */
  private static final int DOTS_PER_INCH = 300;

  private static final int FEWEST_DOTS_PER_INCH = 100;
  private static final int OPERATORS = 500_000;
  private static final int FORMS = 1_000;

  /** A scan is painted in a second. Text recognition is bound to a clock anyway. */
  private static final long NANOS = 8_000_000_000L;

  private PagePainter(PDDocument document) {
    super(document);
  }

  /** A painted page, and at how many dots an inch. */
  record Painting(BufferedImage image, int dotsPerInch) {}

  /**
   * Paints a page.
   *
   * @throws ReadingLimits.Exceeded where it is more than a page
   * @throws IOException where it cannot be painted
   */
  static Painting paint(PDPage page) throws IOException {
    try (PDDocument document = new PDDocument()) {
      // A copy on a tree of its own: the tree of the file may be damaged, and is not to be changed.
      PDPage copy = new PDPage(new COSDictionary(page.getCOSObject()));
      PDRectangle box = page.getCropBox();
      copy.setMediaBox(box);
      copy.setCropBox(box);
      copy.setRotation(page.getRotation());
      copy.setResources(page.getResources());
      document.addPage(copy);
      int dotsPerInch = resolution(box);
      PagePainter painter = new PagePainter(document);
      painter.setSubsamplingAllowed(true);
      return new Painting(painter.renderImageWithDPI(0, dotsPerInch, ImageType.GRAY), dotsPerInch);
    }
  }

  private static int resolution(PDRectangle box) {
    double squareInches = (double) box.getWidth() * box.getHeight() / (72 * 72);
    int dots = (int) Math.min(DOTS_PER_INCH, Math.sqrt(DOTS / Math.max(squareInches, 1e-9)));
    if (!(squareInches > 0) || dots < FEWEST_DOTS_PER_INCH) {
      throw new ReadingLimits.Exceeded("it is too large to be drawn");
    }
    return dots;
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new Drawer(parameters);
  }

  private static final class Drawer extends PageDrawer {

    private final long end = System.nanoTime() + NANOS;
    private int operators;
    private int forms;

    Drawer(PageDrawerParameters parameters) throws IOException {
      super(parameters);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      if (++operators > OPERATORS || System.nanoTime() > end) {
        throw new ReadingLimits.Exceeded("it takes too long to be drawn");
      }
      super.processOperator(operator, operands);
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
      PictureSize.check(image);
      super.drawImage(image);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
      count();
      StreamSize.check(form.getCOSObject());
      super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
      count();
      StreamSize.check(form.getCOSObject());
      super.showTransparencyGroup(form);
    }

    private void count() {
      if (++forms > FORMS) {
        throw new ReadingLimits.Exceeded("its forms call each other too often");
      }
    }

    @Override
    public void saveGraphicsState() {
      if (getGraphicsStackSize() > ReadingLimits.GRAPHICS_STATES) {
        throw new ReadingLimits.Exceeded("it nests more than 512 graphics states");
      }
      super.saveGraphicsState();
    }
  }
}
