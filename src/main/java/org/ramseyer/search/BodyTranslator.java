package org.ramseyer.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.ramseyer.citation.CitationParser;
import org.ramseyer.citation.CitedPath;
import org.ramseyer.search.QueryNode.And;
import org.ramseyer.search.QueryNode.Cited;
import org.ramseyer.search.QueryNode.Everything;
import org.ramseyer.search.QueryNode.InDocument;
import org.ramseyer.search.QueryNode.InHeading;
import org.ramseyer.search.QueryNode.Near;
import org.ramseyer.search.QueryNode.Not;
import org.ramseyer.search.QueryNode.Or;
import org.ramseyer.search.QueryNode.Phrase;
import org.ramseyer.search.QueryNode.Prefix;
import org.ramseyer.search.QueryNode.Proximity;
import org.ramseyer.search.QueryNode.Word;

/**
 * Turns a part of a query into the Lucene query that finds it in the provision's own words, or in
 * its heading.
 */
final class BodyTranslator {

  private final ProvisionAnalyzer analyzer;
  private final NearTranslator near;

  BodyTranslator(ProvisionAnalyzer analyzer) {
    this.analyzer = analyzer;
    this.near = new NearTranslator(analyzer);
  }

  /** Provisions whose own words answer {@code node}. */
  Query query(QueryNode node) {
    return query(node, Fields.BODY, Fields.BODY_EXACT);
  }

  private Query query(QueryNode node, String stemmed, String exact) {
    return switch (node) {
      case Word word -> phrase(stemmed, word.text());
      case Phrase phrase -> phrase(exact, phrase.text());
      case Prefix prefix ->
          new PrefixQuery(
              new Term(exact, String.join("", analyzer.terms(Fields.BODY_EXACT, prefix.text()))));
      case Proximity proximity -> near.query(proximity, stemmed, exact);
      case Near distance -> near.query(distance, stemmed, exact);
      case And and -> all(and.parts(), stemmed, exact);
      case Or or -> any(or.parts(), stemmed, exact);
      case Not not -> all(List.of(not), stemmed, exact);
      // A heading has one field, so a quotation in it is found in other forms of its words too.
      case InHeading heading -> query(heading.part(), Fields.HEADING, Fields.HEADING);
      case Cited cited -> cited(CitationParser.parse(cited.citation()).orElseThrow());
      case InDocument document -> inDocument(document.name());
      case Everything everything -> everything();
    };
  }

  private Query all(List<QueryNode> parts, String stemmed, String exact) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean wanted = false;
    for (QueryNode part : parts) {
      if (part instanceof Not not) {
        all.add(query(not.part(), stemmed, exact), Occur.MUST_NOT);
      } else if (!isWordless(part)) {
        all.add(query(part, stemmed, exact), Occur.MUST);
        wanted = true;
      }
    }
    return wanted ? all.build() : all.add(everything(), Occur.MUST).build();
  }

  private Query any(List<QueryNode> parts, String stemmed, String exact) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    parts.forEach(part -> any.add(query(part, stemmed, exact), Occur.SHOULD));
    return any.build();
  }

  private Query inDocument(String name) {
    BooleanQuery.Builder named = new BooleanQuery.Builder();
    analyzer
        .terms(Fields.NAME, name)
        .forEach(term -> named.add(new TermQuery(new Term(Fields.NAME, term)), Occur.MUST));
    return new ConstantScoreQuery(named.build());
  }

  /**
   * The provision cited so: as typed before case ignored, and both before quoted law that is called
   * so by itself.
   */
  static Query cited(CitedPath path) {
    return new BooleanQuery.Builder()
        .add(constant(path.key(), 3), Occur.SHOULD)
        .add(constant(CitationTerms.anyCase(path), 2), Occur.SHOULD)
        .add(constant(CitationTerms.quoted(path), 1), Occur.SHOULD)
        .build();
  }

  private static Query constant(String citation, float score) {
    return new BoostQuery(
        new ConstantScoreQuery(new TermQuery(new Term(Fields.CITE, citation))), score);
  }

  /** The terms of {@code text} side by side; nothing where it has none. */
  Query phrase(String field, String text) {
    List<String> terms = analyzer.terms(field, text);
    return switch (terms.size()) {
      case 0 -> new MatchNoDocsQuery("no words");
      case 1 -> new TermQuery(new Term(field, terms.get(0)));
      default -> new PhraseQuery(field, terms.toArray(String[]::new));
    };
  }

  // Every provision has its place in the order, and no archive has.
  private static Query everything() {
    return new ConstantScoreQuery(new FieldExistsQuery(Fields.ORDER));
  }

  /** Whether nothing in {@code node} is a word: "—" alone, or “”. */
  boolean isWordless(QueryNode node) {
    return switch (node) {
      case Word word -> isWordless(word.text());
      case Phrase phrase -> isWordless(phrase.text());
      case Prefix prefix -> isWordless(prefix.text());
      case Proximity proximity -> isWordless(proximity.text());
      case Near distance -> isWordless(distance.left()) || isWordless(distance.right());
      case And and -> and.parts().stream().allMatch(this::isWordless);
      case Or or -> or.parts().stream().allMatch(this::isWordless);
      case Not not -> isWordless(not.part());
      case InHeading heading -> isWordless(heading.part());
      case InDocument document -> isWordless(document.name());
      case Cited cited -> false;
      case Everything everything -> false;
    };
  }

  private boolean isWordless(String text) {
    return analyzer.terms(Fields.BODY, text).isEmpty();
  }
}
