package org.ramseyer.source;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/** What is filled into the fields of a page: it is drawn, but not by the content of the page. */
final class Widgets {

  private static final int MOST = 2_000;
  private static final int PARENTS = 8;

  private Widgets() {}

  /** Walks the appearance of every text or choice field of the page. */
  static void show(PDPage page, PageEngine engine) throws IOException {
    if (!page.getCOSObject().containsKey(COSName.ANNOTS)) {
      return;
    }
    int shown = 0;
    for (PDAnnotation annotation : page.getAnnotations()) {
      boolean isWords =
          annotation instanceof PDAnnotationWidget
              && !annotation.isHidden()
              && !annotation.isNoView()
              && isWordField(annotation.getCOSObject());
      if (isWords && annotation.getNormalAppearanceStream() != null && ++shown < MOST) {
        engine.countForm(1);
        StreamSize.check(annotation.getNormalAppearanceStream().getCOSObject());
        engine.showAnnotation(annotation);
      }
    }
  }

  private static boolean isWordField(COSDictionary widget) {
    COSDictionary field = widget;
    for (int i = 0; i < PARENTS && field != null; i++) {
      String type = field.getNameAsString(COSName.FT);
      if (type != null) {
        return type.equals("Tx") || type.equals("Ch");
      }
      field = field.getCOSDictionary(COSName.PARENT);
    }
    return false;
  }
}
