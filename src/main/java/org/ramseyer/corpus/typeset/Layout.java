package org.ramseyer.corpus.typeset;

import java.util.List;

/**
 * The layout of one source: its rows, the measure of its pages, and what stands around the body on
 * each of them.
 */
interface Layout {

  Sheet sheet();

  /** Everything printed in the body, from the first page to the last. */
  List<Row> rows();

  /**
   * Draws what is not body: running heads, page numbers.
   *
   * @param page the page, counted from 1
   * @param pages how many there are
   */
  void furnish(Canvas canvas, int page, int pages);

  static Layout of(TypesetSource source) {
    return switch (source.header().kind()) {
      case BILL -> new BillLayout(source);
      case ORDINANCE -> new OrdinanceLayout(source);
      case CODE -> new CodeLayout(source);
      case TERMS -> new TermsLayout(source);
      case LETTER -> new LetterLayout(source);
      case ACT -> new ActLayout(source);
    };
  }
}
