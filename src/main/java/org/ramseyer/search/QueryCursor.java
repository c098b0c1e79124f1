package org.ramseyer.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A position in a query, and what can be read from there: operators, quotations, words. */
final class QueryCursor {

  private static final Pattern DESIGNATION = Pattern.compile("\\([A-Za-z0-9-]{1,6}\\)");

  private final String query;
  private int position;

  QueryCursor(String query) {
    this.query = query;
    skipSpace();
  }

  /** Offset from the beginning of the query. */
  int position() {
    return position;
  }

  boolean atEnd() {
    return position >= query.length();
  }

  /** Whether the query, or the group in parentheses, ends here. */
  boolean atEndOfGroup() {
    return atEnd() || is(')');
  }

  boolean is(char c) {
    return !atEnd() && query.charAt(position) == c;
  }

  boolean isQuote() {
    return !atEnd() && isQuote(query.charAt(position));
  }

  /**
   * Whether a minus stands here that forbids what it stands before; a dash among spaces does not.
   */
  boolean isMinus() {
    return is('-')
        && position + 1 < query.length()
        && !isSpace(query.charAt(position + 1))
        && query.charAt(position + 1) != '-';
  }

  /** Whether this operator stands here as a word of its own. */
  boolean isNext(String operator) {
    int end = position + operator.length();
    return query.startsWith(operator, position)
        && (end == query.length()
            || isSpace(query.charAt(end))
            || isQuote(query.charAt(end))
            || query.charAt(end) == '('
            || query.charAt(end) == ')');
  }

  boolean isBehind(String operator) {
    return query.substring(0, position).stripTrailing().endsWith(operator);
  }

  /** Goes behind the operator and the spaces after it, if it stands here. */
  boolean accept(String operator) {
    if (!isNext(operator)) {
      return false;
    }
    goTo(position + operator.length());
    return true;
  }

  /** A matcher for what stands here, which may look at what stands before. */
  Matcher here(Pattern pattern) {
    return pattern.matcher(query).region(position, query.length()).useTransparentBounds(true);
  }

  /** Goes to {@code offset} and over the spaces there. */
  void goTo(int offset) {
    position = offset;
    skipSpace();
  }

  /** The words of the quotation that begins here; goes right behind it. */
  String quoted() throws QuerySyntaxException {
    int open = position;
    for (int i = open + 1; i < query.length(); i++) {
      if (isQuote(query.charAt(i))) {
        position = i + 1;
        return query.substring(open + 1, i);
      }
    }
    throw error("The quotation mark is never closed", open);
  }

  /**
   * The word to the next space or quotation mark; goes behind it and the spaces after it.
   * Parentheses belong to the word where they hold a designation, as in 501(c)(3).
   */
  String word() {
    int start = position;
    while (!atEnd() && !isSpace(query.charAt(position)) && !isQuote()) {
      Matcher designation = here(DESIGNATION);
      if (is('(')
          && position > start
          && isNumbered(query.charAt(position - 1))
          && designation.lookingAt()) {
        position = designation.end();
      } else if (is('(') || is(')')) {
        break;
      } else {
        position++;
      }
    }
    String word = query.substring(start, position);
    skipSpace();
    return word;
  }

  QuerySyntaxException error(String message) {
    return error(message, position);
  }

  QuerySyntaxException error(String message, int at) {
    return new QuerySyntaxException(message + " (at character " + (at + 1) + ").", at);
  }

  private void skipSpace() {
    while (!atEnd() && isSpace(query.charAt(position))) {
      position++;
    }
  }

  private static boolean isNumbered(char c) {
    return Character.isLetterOrDigit(c) || c == ')';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„';
  }
}
