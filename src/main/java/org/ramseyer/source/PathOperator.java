package org.ramseyer.source;

import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** One operator that builds or paints a path; all it does is move the {@link RulePen}. */
final class PathOperator extends OperatorProcessor {

  enum Kind {
    MOVE("m"),
    LINE("l"),
    CURVE("c"),
    CURVE_V("v"),
    CURVE_Y("y"),
    BOX("re"),
    CLOSE("h"),
    STROKE("S"),
    CLOSE_STROKE("s"),
    FILL("f"),
    FILL_OLD("F"),
    FILL_EVEN_ODD("f*"),
    FILL_STROKE("B"),
    FILL_STROKE_EVEN_ODD("B*"),
    CLOSE_FILL_STROKE("b"),
    CLOSE_FILL_STROKE_EVEN_ODD("b*"),
    CLIP("W"),
    CLIP_EVEN_ODD("W*"),
    END("n");

    private final String operator;

    Kind(String operator) {
      this.operator = operator;
    }
  }

  private final PageEngine engine;
  private final Kind kind;

  PathOperator(PageEngine engine, Kind kind) {
    super(engine);
    this.engine = engine;
    this.kind = kind;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) {
    RulePen pen = engine.pen();
    switch (kind) {
      case MOVE, LINE, CURVE, CURVE_V, CURVE_Y -> lastPoint(operands, pen);
      case BOX -> box(operands, pen);
      case CLOSE -> pen.close();
      case STROKE -> pen.stroke(engine.strokeWidth());
      case CLOSE_STROKE -> {
        pen.close();
        pen.stroke(engine.strokeWidth());
      }
      case FILL,
          FILL_OLD,
          FILL_EVEN_ODD,
          FILL_STROKE,
          FILL_STROKE_EVEN_ODD,
          CLOSE_FILL_STROKE,
          CLOSE_FILL_STROKE_EVEN_ODD ->
          pen.fill();
      case CLIP, CLIP_EVEN_ODD -> pen.clip();
      case END -> pen.end();
    }
  }

  private void lastPoint(List<COSBase> operands, RulePen pen) {
    int count = operands.size();
    if (count >= 2
        && operands.get(count - 2) instanceof COSNumber x
        && operands.get(count - 1) instanceof COSNumber y) {
      var point = engine.transformedPoint(x.floatValue(), y.floatValue());
      if (kind == Kind.MOVE) {
        pen.moveTo(point.x, point.y);
      } else {
        pen.lineTo(point.x, point.y);
      }
    }
  }

  private void box(List<COSBase> operands, RulePen pen) {
    if (operands.size() < 4 || !operands.stream().allMatch(COSNumber.class::isInstance)) {
      return;
    }
    float x = ((COSNumber) operands.get(0)).floatValue();
    float y = ((COSNumber) operands.get(1)).floatValue();
    float width = ((COSNumber) operands.get(2)).floatValue();
    float height = ((COSNumber) operands.get(3)).floatValue();
    var corner = engine.transformedPoint(x, y);
    var opposite = engine.transformedPoint(x + width, y + height);
    pen.moveTo(corner.x, corner.y);
    pen.lineTo(opposite.x, corner.y);
    pen.lineTo(opposite.x, opposite.y);
    pen.lineTo(corner.x, opposite.y);
    pen.close();
  }

  @Override
  public String getName() {
    return kind.operator;
  }
}
