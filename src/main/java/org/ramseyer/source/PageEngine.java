package org.ramseyer.source;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * One pass over a page: its glyphs by the quarter in which they run, and the thin rules drawn on
 * it.
 *
 * <p>It extends PDFBox's stream engine directly and not its text stripper: only positions are
 * wanted, and Type 3 glyph procedures, images and colours are never run.
 */
final class PageEngine extends PDFStreamEngine {

  private final FaceBook faces = new FaceBook();
  private Frame frame = Frame.of(new PDPage());
  private GlyphSheet sheet = new GlyphSheet(frame);
  private RulePen pen = new RulePen(frame);
  private int operators;
  private int forms;
  private boolean hasImage;
  private double pictured;
  private LaidOver laidOver = new LaidOver(frame);

  PageEngine() {
    addOperator(new BeginText(this));
    addOperator(new Concatenate(this));
    addOperator(new FormOperator(this));
    addOperator(new InlineImageOperator(this));
    addOperator(new EndText(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new NextLine(this));
    addOperator(new Restore(this));
    addOperator(new Save(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new FontOperator(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new SetLineWidth(this));
    addOperator(new SetMatrix(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
    for (PathOperator.Kind kind : PathOperator.Kind.values()) {
      addOperator(new PathOperator(this, kind));
    }
  }

  /**
   * What stands on the page; what was read before a budget ran out or the content broke is kept
   * with the failure.
   */
  PageContent read(PDPage page) {
    frame = Frame.of(page);
    pen = new RulePen(frame);
    sheet = new GlyphSheet(frame);
    operators = 0;
    forms = 0;
    hasImage = false;
    pictured = 0;
    laidOver = new LaidOver(frame);
    String failure = null;
    List<Bar> links = List.of();
    try {
      processPage(page);
      links = PageNotes.read(page, frame, pen);
      Widgets.show(page, this);
    } catch (ReadingLimits.Exceeded exceeded) {
      failure = exceeded.getMessage();
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError damage) {
      failure = "its content is damaged";
    }
    return new PageContent(
        frame, sheet.glyphs(), pen.bars(), links, hasImage, sheet.ornaments(), failure);
  }

  /** How thick a stroke is drawn now, in points. */
  float strokeWidth() {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    return getGraphicsState().getLineWidth() * matrix.getScalingFactorY();
  }

  RulePen pen() {
    return pen;
  }

  void noticeImage() {
    hasImage = true;
    // An image fills the unit square of its matrix.
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    double area =
        Math.abs(
            (double) matrix.getScaleX() * matrix.getScaleY()
                - (double) matrix.getShearX() * matrix.getShearY());
    pictured += area / Math.max(1, (double) frame.width() * frame.height());
    laidOver.picture(matrix, sheet.glyphs().getOrDefault(0, List.of()));
  }

  /** Whether pictures are laid over words of the page that was read last. */
  boolean isLaidOver() {
    return laidOver.isFound();
  }

  /** How much of the page that was read last is covered by pictures, from 0 to 1. */
  double pictured() {
    return Math.min(1, pictured);
  }

  void countForm(int depth) {
    if (++forms > ReadingLimits.FORMS_PER_PAGE || depth > ReadingLimits.FORM_DEPTH) {
      throw new ReadingLimits.Exceeded("its forms call each other too often");
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > ReadingLimits.OPERATORS_PER_PAGE) {
      throw new ReadingLimits.Exceeded("it has more than 2,000,000 drawing operators");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException damage) {
    // One bad operator does not lose the page; PDFBox would end the page for some of them.
  }

  @Override
  public void saveGraphicsState() {
    if (getGraphicsStackSize() > ReadingLimits.GRAPHICS_STATES) {
      throw new ReadingLimits.Exceeded("it nests more than 512 graphics states");
    }
    super.saveGraphicsState();
    pen.save();
  }

  @Override
  public void restoreGraphicsState() {
    if (getGraphicsStackSize() > 1) {
      super.restoreGraphicsState();
      pen.restore();
    }
  }

  @Override
  protected void showText(byte[] string) throws IOException {
    PDGraphicsState state = getGraphicsState();
    if (!(state.getTextState().getFont() instanceof PDSimpleFont font) || string.length == 0) {
      super.showText(string);
      return;
    }
    TypeCase type = faces.of(font);
    TextRun run = new TextRun(state);
    sheet.set(type, run.matrix());
    try {
      for (byte letter : string) {
        int code = letter & 0xFF;
        float advance = type.advance(code);
        sheet.add(code, run.x(), run.y(), advance);
        run.move(code, advance);
      }
    } finally {
      run.end();
    }
  }

  /** For fonts that are not simple; their codes may have several bytes. */
  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    sheet.set(faces.of(font), matrix);
    sheet.add(code, matrix.getTranslateX(), matrix.getTranslateY(), displacement.getX());
  }
}
