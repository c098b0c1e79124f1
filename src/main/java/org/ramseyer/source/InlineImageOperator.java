package org.ramseyer.source;

import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;

/** The operator BI: an image within the content is only noticed. */
final class InlineImageOperator extends OperatorProcessor {

  private final PageEngine engine;

  InlineImageOperator(PageEngine engine) {
    super(engine);
    this.engine = engine;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) {
    engine.noticeImage();
  }

  @Override
  public String getName() {
    return "BI";
  }
}
