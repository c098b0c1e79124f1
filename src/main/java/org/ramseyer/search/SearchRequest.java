package org.ramseyer.search;

/**
 * What is searched for.
 *
 * @param query in the query language that {@link QueryParser} describes
 * @param filter which documents may answer
 * @param mode by words, by meaning, or both
 * @param limit how many hits are wanted at most; the total and the facets count all
 */
public record SearchRequest(String query, SearchFilter filter, Mode mode, int limit) {

  /** How many hits are given unless told. */
  public static final int DEFAULT_LIMIT = 20;

  /** How provisions are found. */
  public enum Mode {
    /** By words, as BM25 weighs them. */
    LEXICAL,
    /** By words and by meaning. Without vectors in the index it answers by words and says so. */
    HYBRID,
    /** By meaning alone. Without vectors in the index it answers by words and says so. */
    SEMANTIC
  }

  public SearchRequest {
    if (limit < 0) {
      throw new IllegalArgumentException("the limit must not be negative: " + limit);
    }
  }

  /** By words, in all documents. */
  public static SearchRequest of(String query) {
    return new SearchRequest(query, SearchFilter.NONE, Mode.LEXICAL, DEFAULT_LIMIT);
  }

  public SearchRequest withFilter(SearchFilter newFilter) {
    return new SearchRequest(query, newFilter, mode, limit);
  }

  public SearchRequest withMode(Mode newMode) {
    return new SearchRequest(query, filter, newMode, limit);
  }

  public SearchRequest withLimit(int newLimit) {
    return new SearchRequest(query, filter, mode, newLimit);
  }
}
