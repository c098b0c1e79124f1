package org.ramseyer.corpus.typeset;

/**
 * A paragraph taken apart: "(a) In general.—It shall be unlawful" has the number "(a)", the heading
 * "In general" and the words ".—It shall be unlawful".
 *
 * @param number what stands before the heading, with an opening quotation mark; empty where there
 *     is no number
 * @param heading the run-in heading, empty where there is none
 * @param words the rest, with the ".—" that ends a heading
 */
record RunInHeading(MarkedText number, MarkedText heading, MarkedText words) {

  /** A heading is a phrase of at most two printed lines; more before ".—" is a sentence. */
  private static final int LONGEST = 140;

  static RunInHeading of(MarkedText paragraph) {
    String text = paragraph.text();
    Designation designation = Designation.of(text);
    int quote = text.startsWith("“") ? 1 : 0;
    int start = designation == null ? quote : designation.end();
    MarkedText number = paragraph.slice(0, start);
    MarkedText rest = paragraph.from(start);
    int stop = rest.text().indexOf(".—");
    if (stop <= 0 || stop > LONGEST || rest.text().substring(0, stop).contains(". ")) {
      return new RunInHeading(number, MarkedText.EMPTY, rest);
    }
    return new RunInHeading(number, rest.slice(0, stop), rest.from(stop));
  }
}
