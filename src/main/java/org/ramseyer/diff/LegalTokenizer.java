package org.ramseyer.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts legal text into the units a drafter would strike and insert whole.
 *
 * <p>One token each: 501(c)(3), (a)(1), $1,000,000, 2.5, 25%, U.S.C., January 1, 2024, plain-language, agency’s. Any other
 * mark is a token of its own.
 */
final class LegalTokenizer {

  private static final Pattern UNIT = Pattern.compile(
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
          + " \\d{1,2}, \\d{4}(?!\\d)"
          + "|[$€£]\\d[\\d,]*(?<!,)(?:\\.\\d+)?"
          + "|\\d+\\p{L}{0,2}(?:[-–.]\\d+\\p{L}{0,2})*(?:\\([0-9A-Za-z]{1,5}\\))+"
          + "|(?:\\([0-9A-Za-z]{1,5}\\))+"
          + "|\\d+(?:,\\d{3})*(?:\\.\\d+)*%"
          + "|\\d+(?:,\\d{3})+(?:\\.\\d+)?"
          + "|(?:\\p{L}\\.){2,}"
          + "|[\\p{L}\\p{N}]+(?:[-–'’./&][\\p{L}\\p{N}]+)*"
          + "|\\S", Pattern.DOTALL);

  private LegalTokenizer() {}

  /** The tokens of {@code text}; joined they are the text. */
  static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher unit = UNIT.matcher(text);
    int start = -1;
    int end = 0;
    while (unit.find()) {
      if (start >= 0) {
        tokens.add(token(text, start, end, unit.start()));
      }
      // Space before the first word belongs to the first word.
      start = start < 0 ? 0 : unit.start();
      end = unit.end();
    }
    if (start >= 0) {
      tokens.add(token(text, start, end, text.length()));
    } else if (!text.isEmpty()) {
      tokens.add(new Token(text, " ", false));
    }
    return quotesAtTheEdges(tokens);
  }

  /** The same, where capitals are only a style, as in headings. */
  static List<Token> headingTokens(String text) {
    return tokens(text).stream()
        .map(token -> new Token(token.text(), token.key().toLowerCase(Locale.ROOT), token.isWord()))
        .toList();
  }

  private static Token token(String text, int start, int end, int next) {
    String core = text.substring(start, end).strip();
    boolean isWord = core.codePoints().anyMatch(Character::isLetterOrDigit);
    return new Token(text.substring(start, next), key(core), isWord);
  }

  private static String key(String core) {
    return core.replace('“', '"').replace('”', '"').replace('‘', '\'').replace('’', '\'').replace('–', '-');
  }

  // The mark that opens or closes a quotation of law stands at its first or last paragraph, whichever that is; it comes
  // and goes with the neighbours and is no change of this paragraph. So it rides with the token beside it.
  private static List<Token> quotesAtTheEdges(List<Token> tokens) {
    int last = tokens.size() - 1;
    if (last > 0 && tokens.get(last).text().strip().equals("”") && isUnbalanced(tokens)) {
      Token carrier = tokens.get(last - 1);
      tokens.set(last - 1, new Token(carrier.text() + tokens.get(last).text(), carrier.key(), carrier.isWord()));
      tokens.remove(last);
    }
    if (tokens.size() > 1 && tokens.get(0).text().strip().equals("“") && isUnbalanced(tokens)) {
      Token carrier = tokens.get(1);
      tokens.set(1, new Token(tokens.get(0).text() + carrier.text(), carrier.key(), carrier.isWord()));
      tokens.remove(0);
    }
    return tokens;
  }

  private static boolean isUnbalanced(List<Token> tokens) {
    long depth = tokens.stream()
        .flatMapToInt(token -> token.text().chars())
        .map(c -> c == '“' ? 1 : c == '”' ? -1 : 0)
        .sum();
    return depth != 0;
  }
}
