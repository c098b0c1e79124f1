package org.ramseyer.search;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * What is to be done for a request.
 *
 * @param scored finds, filters and ranks
 * @param marked what to highlight
 * @param understood how the request was read, as a plain line
 */
record QueryPlan(Query scored, List<Query> marked, String understood) {
  QueryPlan {
    marked = List.copyOf(marked);
  }
}
