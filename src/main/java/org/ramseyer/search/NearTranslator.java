package org.ramseyer.search;

import java.util.List;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.ramseyer.search.QueryNode.Near;
import org.ramseyer.search.QueryNode.Or;
import org.ramseyer.search.QueryNode.Phrase;
import org.ramseyer.search.QueryNode.Prefix;
import org.ramseyer.search.QueryNode.Proximity;
import org.ramseyer.search.QueryNode.Word;

/**
 * Turns distances between words into Lucene's interval queries (minimal intervals after Clarke,
 * Cormack and Burkowski, 1995).
 *
 * <p>Both sides of a distance may mix words in any form and quotations: the two fields have the
 * same positions, so intervals of one can be measured against intervals of the other.
 */
final class NearTranslator {

  /** Intervals score between 0 and 1; this puts them among the scores of words. */
  private static final float BOOST = 8;

  /** Words with one beginning beside a distance; Lucene allows no more parts of one query. */
  static final int MOST_EXPANSIONS = 1024;

  private final ProvisionAnalyzer analyzer;

  NearTranslator(ProvisionAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  Query query(Near near, String stemmed, String exact) {
    return scored(stemmed, near(near, stemmed, exact));
  }

  Query query(Proximity proximity, String stemmed, String exact) {
    List<String> terms = analyzer.terms(exact, proximity.text());
    IntervalsSource words =
        terms.isEmpty()
            ? Intervals.noIntervals("no words")
            : Intervals.unordered(
                terms.stream().map(Intervals::term).toArray(IntervalsSource[]::new));
    return scored(exact, Intervals.maxgaps(proximity.gap(), words));
  }

  private static Query scored(String field, IntervalsSource source) {
    return new BoostQuery(new IntervalQuery(field, source), BOOST);
  }

  private IntervalsSource near(Near near, String stemmed, String exact) {
    IntervalsSource left = source(near.left(), stemmed, exact);
    IntervalsSource right = source(near.right(), stemmed, exact);
    return Intervals.maxgaps(
        near.gap(),
        near.ordered()
            ? Intervals.ordered(left, right)
            : Intervals.unorderedNoOverlaps(left, right));
  }

  private IntervalsSource source(QueryNode node, String stemmed, String exact) {
    return switch (node) {
      case Word word -> phrase(analyzer.terms(stemmed, word.text()));
      case Phrase phrase -> Intervals.fixField(exact, phrase(analyzer.terms(exact, phrase.text())));
      case Prefix prefix ->
          Intervals.fixField(
              exact,
              Intervals.prefix(
                  new BytesRef(String.join("", analyzer.terms(Fields.BODY_EXACT, prefix.text()))),
                  MOST_EXPANSIONS));
      case Near near -> near(near, stemmed, exact);
      case Or or ->
          Intervals.or(
              or.parts().stream()
                  .map(part -> source(part, stemmed, exact))
                  .toArray(IntervalsSource[]::new));
      case Proximity p -> throw unreadable(p);
      case QueryNode.And a -> throw unreadable(a);
      case QueryNode.Not n -> throw unreadable(n);
      case QueryNode.InHeading h -> throw unreadable(h);
      case QueryNode.Cited c -> throw unreadable(c);
      case QueryNode.InDocument d -> throw unreadable(d);
      case QueryNode.Everything e -> throw unreadable(e);
    };
  }

  // The parser refuses these beside NEAR.
  private static IllegalArgumentException unreadable(QueryNode node) {
    return new IllegalArgumentException("no distance can be measured from " + node);
  }

  private static IntervalsSource phrase(List<String> terms) {
    return terms.isEmpty()
        ? Intervals.noIntervals("no words")
        : Intervals.phrase(terms.toArray(String[]::new));
  }
}
