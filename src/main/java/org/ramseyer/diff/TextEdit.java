package org.ramseyer.diff;

/**
 * A stretch of words kept, deleted or inserted; a list of them gives both texts letter for letter.
 *
 * <p>Example: {@code Equal("not later than "), Delete("30 "), Insert("60 "), Equal("days")}.
 */
public sealed interface TextEdit {

  /** What the stretch is in the earlier text; empty for an insertion. */
  String before();

  /** What it is in the later text; empty for a deletion. */
  String after();

  /**
   * Words that say the same on both sides. Their letters may differ in what is no change: spaces,
   * the style of quotation marks, the capitals of a heading.
   */
  record Equal(String before, String after) implements TextEdit {

    /**
     * The words as a redline shows them: with the space that ends them where either text has one.
     */
    public String shown() {
      return before.length() > after.length() && before.startsWith(after) ? before : after;
    }
  }

  record Delete(String before) implements TextEdit {
    @Override
    public String after() {
      return "";
    }
  }

  record Insert(String after) implements TextEdit {
    @Override
    public String before() {
      return "";
    }
  }
}
