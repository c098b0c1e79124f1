package org.ramseyer.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
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
  private Map<Integer, List<Glyph>> glyphs = new TreeMap<>();
  private RulePen pen = new RulePen(frame);
  private int glyphCount;
  private int operators;
  private int forms;
  private int ornaments;
  private boolean hasImage;
  private double pictured;

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
    glyphs = new TreeMap<>();
    glyphCount = 0;
    operators = 0;
    forms = 0;
    ornaments = 0;
    hasImage = false;
    pictured = 0;
    String failure = null;
    try {
      StreamSize.check(page.getCOSObject().getDictionaryObject(COSName.CONTENTS));
      processPage(page);
      Widgets.show(page, this);
    } catch (ReadingLimits.Exceeded exceeded) {
      failure = exceeded.getMessage();
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError damage) {
      failure = "its content is damaged";
    }
    return new PageContent(frame, glyphs, pen.rules(), hasImage, ornaments, failure);
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
  }

  @Override
  public void restoreGraphicsState() {
    if (getGraphicsStackSize() > 1) {
      super.restoreGraphicsState();
    }
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (++glyphCount > ReadingLimits.GLYPHS_PER_PAGE) {
      throw new ReadingLimits.Exceeded("it has more than 200,000 characters");
    }
    float size = matrix.getScalingFactorY();
    // Below half a point nothing is legible; above 2,000 nothing fits on paper. NaN fails both.
    if (!(size >= 0.5f && size <= 2000)) {
      return;
    }
    String text = faces.text(font, code);
    if (text.isEmpty()) {
      return;
    }
    float x = frame.x(matrix.getTranslateX(), matrix.getTranslateY());
    float y = frame.y(matrix.getTranslateX(), matrix.getTranslateY());
    int quarter = frame.quarter(matrix.getScaleX(), matrix.getShearY());
    float advance = displacement.getX() * matrix.getScalingFactorX();
    if (faces.isOrnament(font)) {
      ornaments++;
    } else if (Float.isFinite(x) && Float.isFinite(y) && Float.isFinite(advance)) {
      glyphs
          .computeIfAbsent(quarter, any -> new ArrayList<>())
          .add(turned(quarter, x, y, advance, text, faces.face(font, size)));
    }
  }

  /** The glyph in the frame of its own quarter, so that it runs to the right. */
  private Glyph turned(int quarter, float x, float y, float advance, String text, Face face) {
    float own =
        switch (quarter) {
          case 1 -> y;
          case 2 -> frame.width() - x;
          case 3 -> frame.height() - y;
          default -> x;
        };
    float base =
        switch (quarter) {
          case 1 -> frame.width() - x;
          case 2 -> frame.height() - y;
          case 3 -> x;
          default -> y;
        };
    return new Glyph(text, own, own + advance, base, face);
  }
}
