package org.ramseyer.source;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
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
 * Paints one page, for text recognition or to be looked at, within budgets of its own: operators,
 * forms, the size of its fonts and pictures, and some seconds.
 */
final class PagePainter extends PDFRenderer {

  /** Dots of the largest picture painted: a page of letter size at 600 dots an inch has 34. */
  private static final long DOTS = 40_000_000;

  /** What tesseract was trained on. */
  private static final int DOTS_PER_INCH = 300;

  private static final int FEWEST_DOTS_PER_INCH = 100;
  private static final int OPERATORS = 500_000;
  private static final int FORMS = 1_000;

  /** A scan is painted in a second, a printed page in less. */
  private static final long NANOS = 8_000_000_000L;

  private final boolean needsPictures;
  private final PlainPictures pictures;

  private PagePainter(PDDocument document, boolean needsPictures, PlainPictures pictures) {
    super(document);
    this.needsPictures = needsPictures;
    this.pictures = pictures;
    setSubsamplingAllowed(true);
  }

  /** A painted page, and at how many dots an inch. */
  record Painting(BufferedImage image, int dotsPerInch) {}

  /**
   * Paints a page in shades of grey, for text recognition.
   *
   * @param heartbeat hears of pictures that another program unpacks
   * @throws Openjpeg.Missing where that program is not installed
   * @throws ReadingLimits.Exceeded where it is more than a page, or has a picture that cannot be
   *     painted: what it shows may be the text
   * @throws IOException where it cannot be painted
   */
  static Painting toRecognise(PDPage page, Heartbeat heartbeat) throws IOException {
    return paint(page, DOTS_PER_INCH, ImageType.GRAY, true, heartbeat);
  }

  /**
   * Paints a page to be looked at, without pictures that are too large or packed in a way that
   * nothing here unpacks.
   *
   * @param dotsPerInch at most; a very large page gets fewer
   * @param heartbeat hears of pictures that another program unpacks
   * @throws ReadingLimits.Exceeded where it is more than a page
   * @throws IOException where it cannot be painted
   */
  static Painting toLookAt(PDPage page, int dotsPerInch, ImageType colours, Heartbeat heartbeat)
      throws IOException {
    return paint(page, dotsPerInch, colours, false, heartbeat);
  }

  private static Painting paint(
      PDPage page, int dotsPerInch, ImageType colours, boolean needsPictures, Heartbeat heartbeat)
      throws IOException {
    StreamSize.check(page.getCOSObject().getDictionaryObject(COSName.CONTENTS));
    try (PDDocument document = new PDDocument()) {
      // A copy on a tree of its own: the tree of the file may be damaged, and is not to be changed.
      PDPage copy = new PDPage(new COSDictionary(page.getCOSObject()));
      PDRectangle box = page.getCropBox();
      copy.setMediaBox(box);
      copy.setCropBox(box);
      copy.setRotation(page.getRotation());
      copy.setResources(page.getResources());
      document.addPage(copy);
      int dots = resolution(box, dotsPerInch);
      PagePainter painter =
          new PagePainter(document, needsPictures, new PlainPictures(dots, heartbeat));
      return new Painting(painter.renderImageWithDPI(0, dots, colours), dots);
    }
  }

  private static int resolution(PDRectangle box, int most) {
    double squareInches = (double) box.getWidth() * box.getHeight() / (72 * 72);
    int dots = (int) Math.min(most, Math.sqrt(DOTS / Math.max(squareInches, 1e-9)));
    if (!(squareInches > 0) || dots < Math.min(most, FEWEST_DOTS_PER_INCH)) {
      throw new ReadingLimits.Exceeded("it is too large to be drawn");
    }
    return dots;
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new Drawer(parameters, needsPictures, pictures);
  }

  private static final class Drawer extends PageDrawer {

    private final long begin = System.nanoTime();
    private final boolean needsPictures;
    private final PlainPictures pictures;
    private int operators;
    private int forms;

    Drawer(PageDrawerParameters parameters, boolean needsPictures, PlainPictures pictures)
        throws IOException {
      super(parameters);
      this.needsPictures = needsPictures;
      this.pictures = pictures;
      addOperator(new FontOperator(this));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      // Other programs have a limit of their own.
      if (++operators > OPERATORS || System.nanoTime() - begin - pictures.nanos() > NANOS) {
        throw new ReadingLimits.Exceeded("it takes too long to be drawn");
      }
      super.processOperator(operator, operands);
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
      PDImage plain;
      try {
        PictureSize.check(image);
        plain =
            pictures.plain(
                image, getResources(), getGraphicsState().getCurrentTransformationMatrix());
      } catch (ReadingLimits.Exceeded exceeded) {
        if (needsPictures) {
          throw exceeded;
        }
        return;
      }
      super.drawImage(plain);
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
