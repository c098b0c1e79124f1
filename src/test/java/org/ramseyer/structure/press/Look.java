package org.ramseyer.structure.press;

import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.w3c.dom.Element;

/**
 * How words are to look.
 *
 * @param isStruck whether a bar runs through them
 * @param isItalic whether they were put in
 * @param quotations how many quotations they stand in
 */
record Look(boolean isStruck, boolean isItalic, int quotations) {

  static final Look PLAIN = new Look(false, false, 0);

  Look of(Element element) {
    String changed = element.getAttribute("changed");
    return new Look(
        isStruck || changed.equals("deleted"), isItalic || changed.equals("added"), quotations);
  }

  Look quoted() {
    return new Look(isStruck, isItalic, quotations + 1);
  }

  PDType1Font font() {
    return isItalic ? Words.ITALIC : Words.ROMAN;
  }

  /** The marks that each quoted paragraph begins with; double marks are two single ones. */
  String opening() {
    StringBuilder marks = new StringBuilder();
    for (int i = 0; i < quotations; i++) {
      marks.append(i % 2 == 0 ? "‘‘" : "‘");
    }
    return marks.toString();
  }

  /** The mark that ends the innermost quotation. */
  String closing() {
    return quotations % 2 == 1 ? "’’" : "’";
  }
}
