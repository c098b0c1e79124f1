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
 * <p>Operators are in capitals; "and", "or", "not" in small letters are words like all others, because the law is full
 * of them.
 */
public final class QueryParser {

  /** More levels of parentheses than any person types; beyond it the stack would decide. */
  private static final int DEEPEST = 50;

  /** Longer queries are pasted by mistake, or an attack; the longest sentences of acts have some 3,000 characters. */
  private static final int LONGEST = 20_000;

  /** Each word costs up to four clauses of Lucene's 1,024. */
  private static final int MOST_PARTS = 200;

  /** Beyond it a distance says nothing, and it must stay below the gap before a continuation. */
  private static final int WIDEST = ProvisionAnalyzer.PART_GAP - 1;

  private static final Pattern JOIN = Pattern.compile("(NEAR|BEFORE)/(\\w*)(?=[\\s(\"“]|$)");
  private static final Pattern DISTANCE = Pattern.compile("~(\\w*)");
  private static final Pattern FIELD = Pattern.compile("([A-Za-z]+):(?=[^\\s:/])");
  private static final Pattern GROUP = Pattern.compile("\\([A-Za-z0-9-]{1,6}\\)");
  private static final Pattern GROUPS = Pattern.compile("(?:\\([A-Za-z0-9-]{1,6}\\)){1,8}(?=\\s|$)");

  private final String query;
  private int position;
  private int depth;
  private int parts;

  private QueryParser(String query) {
    this.query = query;
  }

  /** The meaning of {@code query}. */
  static QueryNode parse(String query) throws QuerySyntaxException {
    if (query.length() > LONGEST) {
      throw new QuerySyntaxException("The query has more than " + LONGEST + " characters.", LONGEST);
    }
    QueryParser parser = new QueryParser(query);
    parser.skipSpace();
    if (parser.atEnd()) {
      throw new QuerySyntaxException("There is nothing to look for: the query is empty.", 0);
    }
    QueryNode whole = parser.readOr();
    if (!parser.atEnd()) {
      throw parser.error("The closing parenthesis has no opening one");
    }
    return whole;
  }

  private QueryNode readOr() throws QuerySyntaxException {
    List<QueryNode> alternatives = new ArrayList<>();
    alternatives.add(readAnd());
    while (accept("OR")) {
      alternatives.add(readAnd());
    }
    return alternatives.size() == 1 ? alternatives.get(0) : new Or(alternatives);
  }

  private QueryNode readAnd() throws QuerySyntaxException {
    List<QueryNode> all = new ArrayList<>();
    while (true) {
      if (accept("AND") && (all.isEmpty() || isEndOfGroup() || isNext("OR") || isNext("AND"))) {
        throw error("AND needs something to its left and right");
      }
      if (isEndOfGroup() || isNext("OR")) {
        break;
      }
      all.add(readNot());
    }
    if (all.isEmpty()) {
      throw error(isNext("OR") || lastWordWas("OR")
          ? "OR needs something to its left and right"
          : "There is nothing between the parentheses");
    }
    return all.size() == 1 ? all.get(0) : new And(all);
  }

  private QueryNode readNot() throws QuerySyntaxException {
    boolean dash = position + 1 < query.length() && query.charAt(position) == '-'
        && !Character.isWhitespace(query.charAt(position + 1)) && query.charAt(position + 1) != '-';
    if (!dash && !accept("NOT")) {
      return readNear();
    }
    position += dash ? 1 : 0;
    if (isEndOfGroup() || isNext("OR") || isNext("AND")) {
      throw error("NOT needs a word, a quotation or parentheses behind it");
    }
    deepen();
    QueryNode part = readNot();
    depth--;
    return new Not(part);
  }

  private QueryNode readNear() throws QuerySyntaxException {
    if (here(JOIN).lookingAt()) {
      throw error("NEAR and BEFORE need something to their left and right");
    }
    QueryNode left = readOne();
    for (Matcher join = here(JOIN); join.lookingAt(); join = here(JOIN)) {
      int at = position;
      int gap = distance(join.group(2), join.group(1) + "/");
      position = join.end();
      skipSpace();
      if (isEndOfGroup() || isNext("OR") || isNext("AND") || isNext("NOT") || here(JOIN).lookingAt()) {
        throw new QuerySyntaxException(sentence("NEAR and BEFORE need something to their left and right", at), at);
      }
      QueryNode right = readOne();
      requireNearable(left, at);
      requireNearable(right, at);
      left = new Near(left, right, gap, join.group(1).equals("BEFORE"));
    }
    return left;
  }

  private void requireNearable(QueryNode node, int at) throws QuerySyntaxException {
    switch (node) {
      case Word w -> { }
      case Prefix p -> { }
      case Phrase p -> { }
      case Near n -> { }
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
    return new QuerySyntaxException(
        sentence("NEAR and BEFORE can join words, quotations and alternatives in parentheses", at), at);
  }

  private QueryNode readOne() throws QuerySyntaxException {
    if (++parts > MOST_PARTS) {
      throw error(
          "The query has more than " + MOST_PARTS + " words and quotations; put a longer text in quotation marks");
    }
    char c = query.charAt(position);
    if (isQuote(c)) {
      return readQuotation();
    }
    if (c == '(') {
      return readParenthesis();
    }
    Matcher field = here(FIELD);
    return field.lookingAt() ? readField(field) : readWord();
  }

  private QueryNode readParenthesis() throws QuerySyntaxException {
    int open = position;
    Matcher groups = here(GROUPS);
    // "(c)(2)" alone is a designation, not a group of one word.
    if (groups.lookingAt() && groups.group().indexOf(')') < groups.group().length() - 1) {
      position = groups.end();
      skipSpace();
      return new Word(groups.group());
    }
    deepen();
    position++;
    skipSpace();
    QueryNode inner = readOr();
    if (atEnd()) {
      throw new QuerySyntaxException(sentence("The opening parenthesis is never closed", open), open);
    }
    position++;
    depth--;
    skipSpace();
    return inner;
  }

  private QueryNode readQuotation() throws QuerySyntaxException {
    int open = position;
    String words = quoted();
    if (words.isBlank()) {
      throw new QuerySyntaxException(sentence("There is nothing between the quotation marks", open), open);
    }
    Matcher distance = here(DISTANCE);
    if (!distance.lookingAt()) {
      skipSpace();
      return new Phrase(words);
    }
    int gap = distance(distance.group(1), "~");
    position = distance.end();
    skipSpace();
    return new Proximity(words, gap);
  }

  private String quoted() throws QuerySyntaxException {
    int open = position;
    for (int i = open + 1; i < query.length(); i++) {
      if (isQuote(query.charAt(i))) {
        position = i + 1;
        return query.substring(open + 1, i);
      }
    }
    throw new QuerySyntaxException(sentence("The quotation mark is never closed", open), open);
  }

  private QueryNode readField(Matcher field) throws QuerySyntaxException {
    int at = position;
    String name = field.group(1);
    position = field.end();
    return switch (name) {
      case "heading" -> {
        deepen();
        QueryNode inHeading = new InHeading(readOne());
        depth--;
        yield inHeading;
      }
      case "cite" -> {
        String citation = fieldText();
        if (CitationParser.parse(citation).isEmpty()) {
          throw new QuerySyntaxException(
              sentence("“" + citation + "” does not read as a citation, such as cite:3(c)(2)", at), at);
        }
        yield new Cited(citation);
      }
      case "doc" -> new InDocument(fieldText());
      default -> throw new QuerySyntaxException(
          sentence("There is no field “" + name + "”; the fields are heading, cite and doc", at), at);
    };
  }

  private String fieldText() throws QuerySyntaxException {
    String value = isQuote(query.charAt(position)) ? quoted() : word();
    if (value.isEmpty()) {
      throw error("The field needs a word or a quotation behind its colon");
    }
    skipSpace();
    return value;
  }

  private QueryNode readWord() throws QuerySyntaxException {
    Matcher bill = BillNumber.matcher(query);
    bill.region(position, query.length());
    if (bill.lookingAt()) {
      position = bill.end();
      String number = bill.group();
      skipSpace();
      return new Word(number);
    }
    int at = position;
    String text = word();
    skipSpace();
    return text.contains("*") ? wildcard(text, at) : new Word(text);
  }

  // To the next space or quotation mark; parentheses belong to the word where they hold a designation, as in 501(c)(3).
  private String word() {
    int start = position;
    while (!atEnd() && !isSpace(query.charAt(position)) && !isQuote(query.charAt(position))) {
      char c = query.charAt(position);
      Matcher group = here(GROUP);
      if (c == '(' && position > start && isDesignated(query.charAt(position - 1)) && group.lookingAt()) {
        position = group.end();
      } else if (c == '(' || c == ')') {
        break;
      } else {
        position++;
      }
    }
    return query.substring(start, position);
  }

  private static boolean isDesignated(char c) {
    return Character.isLetterOrDigit(c) || c == ')';
  }

  private QueryNode wildcard(String text, int at) throws QuerySyntaxException {
    if (text.equals("*")) {
      return new Everything();
    }
    String stem = text.substring(0, text.length() - 1);
    if (!text.endsWith("*") || !stem.matches("[\\p{L}\\d.-]{2,}")) {
      throw new QuerySyntaxException(
          sentence("* can only stand at the end of a word of at least two letters, as in surveil*", at), at);
    }
    return new Prefix(stem);
  }

  private int distance(String digits, String operator) throws QuerySyntaxException {
    if (!digits.matches("\\d{1,4}") || Integer.parseInt(digits) > WIDEST) {
      throw error(operator + " needs a number of words from 0 to " + WIDEST + ", as in " + operator + "5");
    }
    return Integer.parseInt(digits);
  }

  private void deepen() throws QuerySyntaxException {
    if (++depth > DEEPEST) {
      throw error("The query has more than " + DEEPEST + " parentheses within one another");
    }
  }

  private boolean accept(String operator) {
    if (!isNext(operator)) {
      return false;
    }
    position += operator.length();
    skipSpace();
    return true;
  }

  private boolean isNext(String operator) {
    int end = position + operator.length();
    return query.startsWith(operator, position)
        && (end == query.length()
            || Character.isWhitespace(query.charAt(end))
            || "()\"“".indexOf(query.charAt(end)) >= 0);
  }

  private boolean lastWordWas(String operator) {
    return query.substring(0, position).stripTrailing().endsWith(operator);
  }

  private boolean isEndOfGroup() {
    return atEnd() || query.charAt(position) == ')';
  }

  private boolean atEnd() {
    return position >= query.length();
  }

  private void skipSpace() {
    while (!atEnd() && isSpace(query.charAt(position))) {
      position++;
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }

  /** A matcher that looks at the position, and behind it where the pattern wants. */
  private Matcher here(Pattern pattern) {
    return pattern.matcher(query).region(position, query.length()).useTransparentBounds(true);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„';
  }

  private QuerySyntaxException error(String message) {
    return new QuerySyntaxException(sentence(message, position), position);
  }

  private static String sentence(String message, int at) {
    return message + " (at character " + (at + 1) + ").";
  }
}
