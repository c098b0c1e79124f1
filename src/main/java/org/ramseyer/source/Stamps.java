package org.ramseyer.source;

import java.util.regex.Pattern;

/**
 * Lines of a page that are no words wherever they stand: barcodes, rules typed with dashes, codes
 * of the office that printed it.
 */
final class Stamps {

  /** Code 39, the barcode of bills, is typed between asterisks: "*hb1455*". */
  private static final Pattern BARCODE =
      Pattern.compile("\\*[A-Za-z0-9][A-Za-z0-9./\\- ]{2,24}\\*");

  private static final Pattern TYPED_RULE = Pattern.compile("[-=]{4,}( [-=]{4,})*");

  /** Underscores are a rule too where they stand under columns; one alone may wait for a name. */
  private static final Pattern UNDERSCORES = Pattern.compile("_{4,}(?<more> _{4,})*");

  private static final Pattern CODE = Pattern.compile("[A-Z]{1,4}-?\\d{4,}[A-Za-z0-9.\\-()/*]*");

  private Stamps() {}

  /** Whether a line is a barcode or a typed rule. */
  static boolean isOrnament(SourceLine line, float pageWidth) {
    String text = line.text();
    if ("*-=_".indexOf(text.charAt(0)) < 0) {
      return false;
    }
    if (BARCODE.matcher(text).matches() || TYPED_RULE.matcher(text).matches()) {
      return true;
    }
    var underscores = UNDERSCORES.matcher(text);
    // Rules of a title page stand in the middle, give or take a gutter; those for names do not.
    return underscores.matches()
        && (underscores.group("more") != null
            || Math.abs(line.middle() - pageWidth / 2) < 0.05f * pageWidth);
  }

  /** Whether a line is one code of letters and figures: "LBD01702-02-1". */
  static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }
}
