package org.ramseyer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ramseyer.citation.BillNumber;
import org.ramseyer.citation.CitationParser;
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
 * Reads the query language.
 *
 * <pre>
 * warrant consent            both words, in any form
 * "shall not"                these words, in this order and form; “ ” do as well
 * "use warrant"~5            these words, in any order, with at most 5 others among them
 * use NEAR/5 warrant         the same for words in any form, quotations and alternatives
 * use BEFORE/5 warrant       the same, in this order
 * warrant OR consent         either; OR binds weaker than what stands side by side, so use parentheses
 * NOT warrant, -warrant      without it
 * surveil*                   words that begin so
 * heading:definitions        in the heading
 * cite:3(c)(2)               the provision cited so
 * doc:moratorium             in documents whose id, number or title has the word
 * *                          everything
 * </pre>
 *
 * <p>Operators are in capitals; "and", "or", "not" in small letters are words like all others,
 * because the law is full of them.
 */
public final class QueryParser {

  /** More levels of parentheses than any person types; beyond it the stack would decide. */
  private static final int DEEPEST = 50;

  /**
   * Longer queries are pasted by mistake, or an attack; the longest sentences of acts have some
   * 3,000 characters.
   */
  private static final int LONGEST = 20_000;

  /** Each word costs up to four clauses of Lucene's 1,024. */
  private static final int MOST_PARTS = 200;

  /** Beyond it a distance says nothing, and it must stay below the gap before a continuation. */
  private static final int WIDEST = ProvisionAnalyzer.PART_GAP - 1;

  private static final Pattern JOIN = Pattern.compile("(NEAR|BEFORE)/(\\w*)(?=[\\s(\"“]|$)");
  private static final Pattern DISTANCE = Pattern.compile("~(\\w*)");
  private static final Pattern FIELD = Pattern.compile("([A-Za-z]+):(?=[^\\s:/])");
  private static final Pattern BILL = BillNumber.matcher("").pattern();
  // "(c)(2)" is a designation; "(c)" alone is a group of one word.
  private static final Pattern DESIGNATION =
      Pattern.compile("(?:\\([A-Za-z0-9-]{1,6}\\)){2,8}(?=\\s|$)");

  private final QueryCursor cursor;
  private int depth;
  private int parts;

  private QueryParser(String query) {
    this.cursor = new QueryCursor(query);
  }

  /** The meaning of {@code query}. */
  static QueryNode parse(String query) throws QuerySyntaxException {
    if (query.length() > LONGEST) {
      throw new QuerySyntaxException(
          "The query has more than " + LONGEST + " characters.", LONGEST);
    }
    QueryParser parser = new QueryParser(query);
    if (parser.cursor.atEnd()) {
      throw new QuerySyntaxException("There is nothing to look for: the query is empty.", 0);
    }
    QueryNode whole = parser.readOr();
    if (!parser.cursor.atEnd()) {
      throw parser.cursor.error("The closing parenthesis has no opening one");
    }
    return whole;
  }

  private QueryNode readOr() throws QuerySyntaxException {
    List<QueryNode> alternatives = new ArrayList<>();
    alternatives.add(readAnd());
    while (cursor.accept("OR")) {
      alternatives.add(readAnd());
    }
    return alternatives.size() == 1 ? alternatives.get(0) : new Or(alternatives);
  }

  private QueryNode readAnd() throws QuerySyntaxException {
    List<QueryNode> all = new ArrayList<>();
    while (true) {
      if (cursor.accept("AND")
          && (all.isEmpty()
              || cursor.atEndOfGroup()
              || cursor.isNext("OR")
              || cursor.isNext("AND"))) {
        throw cursor.error("AND needs something to its left and right");
      }
      if (cursor.atEndOfGroup() || cursor.isNext("OR")) {
        break;
      }
      all.add(readNot());
    }
    if (all.isEmpty()) {
      throw cursor.error(
          cursor.isNext("OR") || cursor.isBehind("OR")
              ? "OR needs something to its left and right"
              : "There is nothing between the parentheses");
    }
    return all.size() == 1 ? all.get(0) : new And(all);
  }

  private QueryNode readNot() throws QuerySyntaxException {
    if (cursor.isMinus()) {
      cursor.goTo(cursor.position() + 1);
    } else if (!cursor.accept("NOT")) {
      return readNear();
    }
    if (cursor.atEndOfGroup() || cursor.isNext("OR") || cursor.isNext("AND")) {
      throw cursor.error("NOT needs a word, a quotation or parentheses behind it");
    }
    deepen();
    QueryNode part = readNot();
    depth--;
    return new Not(part);
  }

  private QueryNode readNear() throws QuerySyntaxException {
    requireSide(cursor.position());
    QueryNode left = readOne();
    for (Matcher join = cursor.here(JOIN); join.lookingAt(); join = cursor.here(JOIN)) {
      int at = cursor.position();
      int gap = distance(join.group(2), join.group(1) + "/");
      cursor.goTo(join.end());
      requireSide(at);
      QueryNode right = readOne();
      requireNearable(left, at);
      requireNearable(right, at);
      left = new Near(left, right, gap, join.group(1).equals("BEFORE"));
    }
    return left;
  }

  private void requireSide(int at) throws QuerySyntaxException {
    if (cursor.atEndOfGroup()
        || cursor.isNext("OR")
        || cursor.isNext("AND")
        || cursor.isNext("NOT")
        || cursor.here(JOIN).lookingAt()) {
      throw cursor.error("NEAR and BEFORE need something to their left and right", at);
    }
  }

  private void requireNearable(QueryNode node, int at) throws QuerySyntaxException {
    switch (node) {
      case Word w -> {}
      case Prefix p -> {}
      case Phrase p -> {}
      case Near n -> {}
      case Or or -> {
        for (QueryNode part : or.parts()) {
          requireNearable(part, at);
        }
      }
      case Proximity p -> throw notNearable(at);
      case And a -> throw notNearable(at);
      case Not n -> throw notNearable(at);
      case InHeading h -> throw notNearable(at);
      case Cited c -> throw notNearable(at);
      case InDocument d -> throw notNearable(at);
      case Everything e -> throw notNearable(at);
    }
  }

  private QuerySyntaxException notNearable(int at) {
    return cursor.error(
        "NEAR and BEFORE can join words, quotations and alternatives in parentheses", at);
  }

  private QueryNode readOne() throws QuerySyntaxException {
    if (++parts > MOST_PARTS) {
      throw cursor.error(
          "The query has more than "
              + MOST_PARTS
              + " words and quotations; put a longer text in quotation marks");
    }
    if (cursor.isQuote()) {
      return readQuotation();
    }
    if (cursor.is('(')) {
      return readParenthesis();
    }
    Matcher field = cursor.here(FIELD);
    return field.lookingAt() ? readField(field) : readWord();
  }

  private QueryNode readParenthesis() throws QuerySyntaxException {
    int open = cursor.position();
    Matcher designation = cursor.here(DESIGNATION);
    if (designation.lookingAt()) {
      cursor.goTo(designation.end());
      return new Word(designation.group());
    }
    deepen();
    cursor.goTo(open + 1);
    QueryNode inner = readOr();
    if (cursor.atEnd()) {
      throw cursor.error("The opening parenthesis is never closed", open);
    }
    cursor.goTo(cursor.position() + 1);
    depth--;
    return inner;
  }

  private QueryNode readQuotation() throws QuerySyntaxException {
    int open = cursor.position();
    String words = cursor.quoted();
    if (words.isBlank()) {
      throw cursor.error("There is nothing between the quotation marks", open);
    }
    Matcher distance = cursor.here(DISTANCE);
    if (!distance.lookingAt()) {
      cursor.goTo(cursor.position());
      return new Phrase(words);
    }
    int gap = distance(distance.group(1), "~");
    cursor.goTo(distance.end());
    return new Proximity(words, gap);
  }

  private QueryNode readField(Matcher field) throws QuerySyntaxException {
    int at = cursor.position();
    String name = field.group(1);
    cursor.goTo(field.end());
    return switch (name) {
      case "heading" -> {
        deepen();
        QueryNode inHeading = new InHeading(readOne());
        depth--;
        yield inHeading;
      }
      case "cite" -> cited(fieldText(), at);
      case "doc" -> new InDocument(fieldText());
      default ->
          throw cursor.error(
              "There is no field “" + name + "”; the fields are heading, cite and doc", at);
    };
  }

  private QueryNode cited(String citation, int at) throws QuerySyntaxException {
    if (CitationParser.parse(citation).isEmpty()) {
      throw cursor.error(
          "“" + citation + "” does not read as a citation, such as cite:3(c)(2)", at);
    }
    return new Cited(citation);
  }

  private String fieldText() throws QuerySyntaxException {
    String value = cursor.isQuote() ? cursor.quoted() : cursor.word();
    cursor.goTo(cursor.position());
    if (value.isEmpty()) {
      throw cursor.error("The field needs a word or a quotation behind its colon");
    }
    return value;
  }

  private QueryNode readWord() throws QuerySyntaxException {
    Matcher bill = cursor.here(BILL);
    if (bill.lookingAt()) {
      cursor.goTo(bill.end());
      return new Word(bill.group());
    }
    int at = cursor.position();
    String text = cursor.word();
    return text.contains("*") ? wildcard(text, at) : new Word(text);
  }

  private QueryNode wildcard(String text, int at) throws QuerySyntaxException {
    if (text.equals("*")) {
      return new Everything();
    }
    String stem = text.substring(0, text.length() - 1);
    if (!text.endsWith("*") || !stem.matches("[\\p{L}\\d.-]{2,}")) {
      throw cursor.error(
          "* can only stand at the end of a word of at least two letters, as in surveil*", at);
    }
    return new Prefix(stem);
  }

  private int distance(String digits, String operator) throws QuerySyntaxException {
    if (!digits.matches("\\d{1,4}") || Integer.parseInt(digits) > WIDEST) {
      throw cursor.error(
          operator + " needs a number of words from 0 to " + WIDEST + ", as in " + operator + "5");
    }
    return Integer.parseInt(digits);
  }

  private void deepen() throws QuerySyntaxException {
    if (++depth > DEEPEST) {
      throw cursor.error("The query has more than " + DEEPEST + " parentheses within one another");
    }
  }
}
