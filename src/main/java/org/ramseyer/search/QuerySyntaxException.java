package org.ramseyer.search;

/** A query that cannot be read; the message is one plain sentence for the person who typed it. */
public final class QuerySyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int position;

  /**
   * @param message what is wrong, as a sentence
   * @param position offset in the query where it is wrong, counted from 0
   */
  public QuerySyntaxException(String message, int position) {
    super(message);
    this.position = position;
  }

  /** Offset in the query where it is wrong, counted from 0. */
  public int position() {
    return position;
  }
}
