package org.ramseyer.source;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;

/** The operator Do: forms are walked within budgets, images are only noticed. */
final class FormOperator extends OperatorProcessor {

  private final PageEngine engine;
  private int depth;

  FormOperator(PageEngine engine) {
    super(engine);
    this.engine = engine;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
      return;
    }
    if (engine.getResources().isImageXObject(name)) {
      engine.noticeImage();
      return;
    }
    PDXObject object = engine.getResources().getXObject(name);
    if (object instanceof PDFormXObject form) {
      walk(form);
    }
  }

  private void walk(PDFormXObject form) throws IOException {
    engine.countForm(depth + 1);
    StreamSize.check(form.getCOSObject());
    depth++;
    int saved = engine.pen().saved();
    try {
      if (form instanceof PDTransparencyGroup group) {
        engine.showTransparencyGroup(group);
      } else {
        engine.showForm(form);
      }
    } finally {
      engine.pen().restoreTo(saved);
      depth--;
    }
  }

  @Override
  public String getName() {
    return "Do";
  }
}
