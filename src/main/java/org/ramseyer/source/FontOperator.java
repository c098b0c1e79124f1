package org.ramseyer.source;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The operator Tf: a font is held against its budgets once, before PDFBox unpacks it. */
final class FontOperator extends SetFontAndSize {

  private final PDFStreamEngine engine;
  private final Set<COSDictionary> checked = Collections.newSetFromMap(new IdentityHashMap<>());

  FontOperator(PDFStreamEngine engine) {
    super(engine);
    this.engine = engine;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    if (!operands.isEmpty() && operands.get(0) instanceof COSName name) {
      COSDictionary fonts = engine.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
      COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
      if (font != null && !checked.contains(font)) {
        FontSize.check(font);
        checked.add(font);
      }
    }
    super.process(operator, operands);
  }
}
