package org.ramseyer.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answer to a search.
 *
 * @param query as it was typed
 * @param understood how the query was read, as a plain line
 * @param total how many provisions answer it
 * @param hits the best of them, best first; equal ones by document id and reading order
 * @param facets for "kind", "jurisdiction", "group" and "document", how many of all answers have
 *     each value; the most frequent value first, equal ones by name; at most {@value #MOST_VALUES}
 *     values each
 */
public record SearchResult(
    String query,
    String understood,
    int total,
    List<Hit> hits,
    Map<String, Map<String, Integer>> facets) {

  /** How many values a facet lists at most. */
  public static final int MOST_VALUES = 100;

  public SearchResult {
    hits = List.copyOf(hits);
    Map<String, Map<String, Integer>> copy = new LinkedHashMap<>();
    facets.forEach(
        (name, counts) -> copy.put(name, Collections.unmodifiableMap(new LinkedHashMap<>(counts))));
    facets = Collections.unmodifiableMap(copy);
  }
}
