package org.ramseyer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.ramseyer.search.QueryNode.And;
import org.ramseyer.search.QueryNode.Not;
import org.ramseyer.search.QueryNode.Word;

/**
 * Turns a query as it was read into Lucene's.
 *
 * <p>Words side by side must all be there, but not all in the provision itself: the law puts "It
 * shall be unlawful to" above the paragraphs that say what. A word may therefore stand in the
 * headings and lead-ins above the provision or in the document's name, as long as one word of
 * substance stands in the provision. Provisions that have every word themselves come first.
 */
final class QueryTranslator {

  /**
   * Scores of BM25 over a few words stay below 100, so this keeps what has all words itself above
   * what has not.
   */
  private static final float ALL_WORDS_BONUS = 100;

  private static final float EXACT_BOOST = 0.5f;
  private static final float HEADING_BOOST = 2;
  private static final float CONTEXT_BOOST = 0.25f;
  private static final float ADJACENCY_BOOST = 2;

  // Words that say nothing by themselves: a provision is no answer because it has one of these and
  // the rest stands above.
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "each", "for",
          "from", "has", "have", "if", "in", "into", "is", "it", "its", "may", "must", "no", "not",
          "of", "on", "or", "other", "shall", "should", "such", "than", "that", "the", "their",
          "then", "there", "these", "they", "this", "those", "to", "was", "were", "what", "when",
          "where", "which", "who", "will", "with", "would");

  /**
   * A query for Lucene.
   *
   * @param scored finds and ranks
   * @param marked what to highlight, each by itself
   */
  record Translation(Query scored, List<Query> marked) {
    Translation {
      marked = List.copyOf(marked);
    }
  }

  private final ProvisionAnalyzer analyzer;
  private final BodyTranslator body;

  QueryTranslator(ProvisionAnalyzer analyzer) {
    this.analyzer = analyzer;
    this.body = new BodyTranslator(analyzer);
  }

  Translation translate(QueryNode query) throws QuerySyntaxException {
    if (body.isWordless(query)) {
      throw new QuerySyntaxException("There are no words to look for in the query.", 0);
    }
    BooleanQuery.Builder scored = new BooleanQuery.Builder();
    if (query instanceof And and && words(and).size() > 1) {
      addWordsWithAbove(and, scored);
    } else {
      scored.add(body.query(query), Occur.MUST);
    }
    List<QueryNode> wanted = wanted(query);
    wanted.forEach(leaf -> addBonuses(leaf, scored));
    return new Translation(scored.build(), weighty(wanted).stream().map(body::query).toList());
  }

  /** Provisions that have most of the words: for a query whose words stand nowhere together. */
  Translation translateMost(List<Word> words) {
    BooleanQuery.Builder most = new BooleanQuery.Builder();
    words.forEach(word -> most.add(body.query(word), Occur.SHOULD));
    // Three in five, but never a single word: that would be another question.
    most.setMinimumNumberShouldMatch(Math.max(2, words.size() * 3 / 5));
    BooleanQuery.Builder scored = new BooleanQuery.Builder().add(most.build(), Occur.MUST);
    words.forEach(word -> addBonuses(word, scored));
    return new Translation(scored.build(), words.stream().map(body::query).toList());
  }

  private void addWordsWithAbove(And and, BooleanQuery.Builder scored) {
    BooleanQuery.Builder own = new BooleanQuery.Builder();
    List<QueryNode> parts = and.parts().stream().filter(part -> !body.isWordless(part)).toList();
    List<QueryNode> positive = parts.stream().filter(part -> !(part instanceof Not)).toList();
    for (QueryNode part : parts) {
      if (part instanceof Not not) {
        scored.add(body.query(not.part()), Occur.MUST_NOT);
      } else {
        Query inBody = body.query(part);
        scored.add(part instanceof Word word ? orAbove(word, inBody) : inBody, Occur.MUST);
        own.add(inBody, Occur.FILTER);
      }
    }
    scored.add(substance(positive), Occur.FILTER);
    scored.add(new BoostQuery(new ConstantScoreQuery(own.build()), ALL_WORDS_BONUS), Occur.SHOULD);
    String run = String.join(" ", words(and).stream().map(Word::text).toList());
    scored.add(new BoostQuery(body.phrase(Fields.BODY, run), ADJACENCY_BOOST), Occur.SHOULD);
  }

  private Query orAbove(Word word, Query inBody) {
    BooleanQuery.Builder above = new BooleanQuery.Builder();
    analyzer
        .terms(Fields.CONTEXT, word.text())
        .forEach(term -> above.add(new TermQuery(new Term(Fields.CONTEXT, term)), Occur.MUST));
    return new BooleanQuery.Builder()
        .add(inBody, Occur.SHOULD)
        .add(new BoostQuery(above.build(), CONTEXT_BOOST), Occur.SHOULD)
        .build();
  }

  private Query substance(List<QueryNode> positive) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    weighty(positive).forEach(part -> any.add(body.query(part), Occur.SHOULD));
    return any.build();
  }

  /** The parts of substance, or all where none has any. */
  private static List<QueryNode> weighty(List<QueryNode> parts) {
    List<QueryNode> weighty = parts.stream().filter(QueryTranslator::hasSubstance).toList();
    return weighty.isEmpty() ? parts : weighty;
  }

  private static boolean hasSubstance(QueryNode part) {
    return !(part instanceof Word word
        && FUNCTION_WORDS.contains(word.text().toLowerCase(Locale.ROOT)));
  }

  private static List<Word> words(And and) {
    return and.parts().stream().filter(Word.class::isInstance).map(Word.class::cast).toList();
  }

  private void addBonuses(QueryNode leaf, BooleanQuery.Builder scored) {
    if (leaf instanceof Word word) {
      scored.add(
          new BoostQuery(body.phrase(Fields.BODY_EXACT, word.text()), EXACT_BOOST), Occur.SHOULD);
      scored.add(
          new BoostQuery(body.phrase(Fields.HEADING, word.text()), HEADING_BOOST), Occur.SHOULD);
    }
  }

  /** The words, quotations and neighbourhoods that a query wants, without those it forbids. */
  private List<QueryNode> wanted(QueryNode query) {
    List<QueryNode> leaves = new ArrayList<>();
    collectWanted(query, leaves);
    return leaves;
  }

  private void collectWanted(QueryNode query, List<QueryNode> leaves) {
    switch (query) {
      case And and -> and.parts().forEach(part -> collectWanted(part, leaves));
      case QueryNode.Or or -> or.parts().forEach(part -> collectWanted(part, leaves));
      case Not not -> {}
      case QueryNode.Everything everything -> {}
      case QueryNode.Cited cited -> {}
      case QueryNode.InDocument document -> {}
      case Word word -> leaves.add(word);
      case QueryNode.Prefix prefix -> leaves.add(prefix);
      case QueryNode.Phrase phrase -> leaves.add(phrase);
      case QueryNode.Proximity proximity -> leaves.add(proximity);
      case QueryNode.Near near -> leaves.add(near);
      case QueryNode.InHeading heading -> leaves.add(heading);
    }
  }
}
