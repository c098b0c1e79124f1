package org.ramseyer.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.ramseyer.citation.CitedPath;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.search.QueryNode.And;
import org.ramseyer.search.QueryNode.Phrase;
import org.ramseyer.search.QueryNode.Word;
import org.ramseyer.search.QueryTranslator.Translation;

/**
 * Makes one Lucene query of a request: the words, the place that may have been meant instead of
 * words, the filter.
 */
final class QueryPlanner {

  /** Above all scores of words, so that a provision that was cited comes first. */
  private static final float JUMP_BOOST = 1000;

  private final IndexReader reader;
  private final QueryTranslator translator = new QueryTranslator(new ProvisionAnalyzer());

  QueryPlanner(IndexReader reader) {
    this.reader = reader;
  }

  QueryPlan plan(SearchRequest request) throws IOException, QuerySyntaxException {
    String query = request.query();
    List<Jump> jumps = Jump.of(query);
    boolean cites = jumps.stream().anyMatch(jump -> jump.path() != null);
    QueryNode node = cites ? new Phrase(query.strip()) : QueryParser.parse(query);
    Translation words = translator.translate(node);
    BooleanQuery.Builder either = new BooleanQuery.Builder().add(words.scored(), Occur.SHOULD);
    boolean jumped = false;
    for (Jump jump : jumps) {
      if (isThere(jump)) {
        either.add(new BoostQuery(query(jump), JUMP_BOOST), Occur.SHOULD);
        jumped = true;
      }
    }
    String read = QueryExplainer.explain(node);
    String understood =
        !jumped
            ? read
            : (cites ? "what is cited as " : "the document called ")
                + query.strip()
                + ", then "
                + read;
    Query scored = jumped ? either.build() : words.scored();
    return new QueryPlan(
        filtered(scored, request.filter()), words.marked(), understood(understood, request));
  }

  /**
   * The plan for provisions that have most of the words; empty where the request is not a row of
   * words.
   */
  Optional<QueryPlan> widen(SearchRequest request) {
    List<Word> words;
    try {
      words =
          QueryParser.parse(request.query()) instanceof And and
                  && and.parts().stream().allMatch(Word.class::isInstance)
              ? and.parts().stream().map(Word.class::cast).toList()
              : List.of();
    } catch (QuerySyntaxException e) {
      return Optional.empty();
    }
    // That two words never meet is an answer.
    if (words.size() < 3) {
      return Optional.empty();
    }
    Translation most = translator.translateMost(words);
    String understood =
        "no provision has all the words; provisions with most of "
            + String.join(", ", words.stream().map(Word::text).toList());
    return Optional.of(
        new QueryPlan(
            filtered(most.scored(), request.filter()),
            most.marked(),
            understood(understood, request)));
  }

  private boolean isThere(Jump jump) throws IOException {
    CitedPath path = jump.path();
    if (path == null) {
      return reader.docFreq(new Term(Fields.DOCUMENT_KEY, jump.document())) > 0;
    }
    return reader.docFreq(new Term(Fields.CITE, CitationTerms.anyCase(path))) > 0
        || reader.docFreq(new Term(Fields.CITE, CitationTerms.quoted(path))) > 0;
  }

  private static Query query(Jump jump) {
    CitedPath path = jump.path();
    if (path == null) {
      return new ConstantScoreQuery(new TermQuery(new Term(Fields.DOCUMENT_KEY, jump.document())));
    }
    Query cited = BodyTranslator.cited(path);
    return jump.document() == null
        ? cited
        : new BooleanQuery.Builder()
            .add(cited, Occur.MUST)
            .add(new TermQuery(new Term(Fields.NAME, jump.document())), Occur.FILTER)
            .build();
  }

  private static Query filtered(Query scored, SearchFilter filter) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(scored, Occur.MUST);
    addAnyOf(Fields.DOCUMENT, filter.documents(), all);
    addAnyOf(Fields.KIND, filter.kinds().stream().map(DocumentKind::jsonName).toList(), all);
    addAnyOf(
        Fields.GROUP,
        filter.groups().stream().map(group -> group.name().toLowerCase(Locale.ROOT)).toList(),
        all);
    if (!filter.jurisdictions().isEmpty()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      filter.jurisdictions().forEach(code -> any.add(jurisdiction(code), Occur.SHOULD));
      all.add(any.build(), Occur.FILTER);
    }
    if (filter.from() != null || filter.to() != null) {
      long first = filter.from() == null ? Long.MIN_VALUE : filter.from().toEpochDay();
      long last = filter.to() == null ? Long.MAX_VALUE : filter.to().toEpochDay();
      all.add(LongPoint.newRangeQuery(Fields.DATE, first, last), Occur.FILTER);
    }
    return all.build();
  }

  private static void addAnyOf(String field, Collection<String> values, BooleanQuery.Builder all) {
    if (!values.isEmpty()) {
      all.add(new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()), Occur.FILTER);
    }
  }

  private static Query jurisdiction(String code) {
    return code.endsWith("*")
        ? new PrefixQuery(new Term(Fields.JURISDICTION, code.substring(0, code.length() - 1)))
        : new TermQuery(new Term(Fields.JURISDICTION, code));
  }

  private static String understood(String read, SearchRequest request) {
    String limits = QueryExplainer.explain(request.filter());
    return read
        + limits
        + switch (request.mode()) {
          case LEXICAL -> "";
          case HYBRID, SEMANTIC -> " (by words only: the index holds no vectors for meaning)";
        };
  }
}
