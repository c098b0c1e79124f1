package org.ramseyer.source;

/**
 * Budgets that end hostile files. They are counts and not clocks, so that the same file ends alike
 * on every machine. Each is far above what honest documents need: the fullest page seen has under
 * 10,000 glyphs, the longest bill 2,740 pages.
 */
final class ReadingLimits {

  static final int PAGES = 20_000;
  static final int PAGE_TREE_DEPTH = 64;

  /** Nodes looked at in the page tree, bad ones included. */
  static final int PAGE_TREE_NODES = 60_000;

  static final int GLYPHS_PER_PAGE = 200_000;
  static final int OPERATORS_PER_PAGE = 2_000_000;

  /**
   * Form drawings cost far more than other operators, and forms that call each other double with
   * every level.
   */
  static final int FORMS_PER_PAGE = 10_000;

  static final int FORM_DEPTH = 16;
  static final int GRAPHICS_STATES = 512;
  static final long BYTES_PER_STREAM = 32L << 20;
  static final int RULES_PER_PAGE = 20_000;

  private ReadingLimits() {}

  /** A budget is used up; the message says which, as the end of a sentence. */
  static class Exceeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Exceeded(String message) {
      super(message, null, false, false);
    }
  }
}
