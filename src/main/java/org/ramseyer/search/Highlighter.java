package org.ramseyer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.ramseyer.search.Snippet.Stretch;

/**
 * Tells which words of a hit answered the query, from the offsets in the index.
 *
 * <p>Lucene's own matches are used, and not its UnifiedHighlighter, because a query reads two
 * fields of one text, and because the place on paper needs the offset of the first match, not only
 * a finished passage. A distance is marked by the words at its ends.
 */
final class Highlighter {

  private final List<LeafReaderContext> leaves;
  private final List<Weight> weights = new ArrayList<>();

  Highlighter(IndexSearcher searcher, List<Query> marked) throws IOException {
    leaves = searcher.getIndexReader().leaves();
    for (Query query : marked) {
      weights.add(searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1));
    }
  }

  /**
   * The stretches of a provision's words that answered, in order and apart from one another.
   *
   * @param headingStart where the heading begins in the provision's words
   */
  List<Stretch> stretches(int document, int headingStart) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    List<Stretch> found = new ArrayList<>();
    for (Weight weight : weights) {
      Matches matches = weight.matches(leaf, document - leaf.docBase);
      if (matches == null) {
        continue;
      }
      for (String field : matches) {
        if (isText(field)) {
          collect(
              matches.getMatches(field), field.equals(Fields.HEADING) ? headingStart : 0, found);
        }
      }
    }
    return merged(found);
  }

  private static boolean isText(String field) {
    return field.equals(Fields.BODY)
        || field.equals(Fields.BODY_EXACT)
        || field.equals(Fields.HEADING);
  }

  private static void collect(MatchesIterator matches, int shift, List<Stretch> found)
      throws IOException {
    while (matches.next()) {
      MatchesIterator inner = matches.getSubMatches();
      if (inner != null) {
        collect(inner, shift, found);
      } else if (matches.startOffset() >= 0 && matches.endOffset() > matches.startOffset()) {
        found.add(new Stretch(matches.startOffset() + shift, matches.endOffset() + shift));
      }
    }
  }

  private static List<Stretch> merged(List<Stretch> found) {
    List<Stretch> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(Stretch::start).thenComparingInt(Stretch::end));
    List<Stretch> merged = new ArrayList<>();
    for (Stretch stretch : sorted) {
      Stretch last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && stretch.start() < last.end()) {
        merged.set(
            merged.size() - 1, new Stretch(last.start(), Math.max(last.end(), stretch.end())));
      } else {
        merged.add(stretch);
      }
    }
    return merged;
  }
}
