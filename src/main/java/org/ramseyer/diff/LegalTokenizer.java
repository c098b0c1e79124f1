package org.ramseyer.diff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ramseyer.model.Wording;

/**
 * Cuts legal text into the units a drafter would strike and insert whole.
 *
 * <p>One token each: 501(c)(3), (a)(1), $1,000,000, 2.5, 25%, U.S.C., January 1, 2024,
 * plain-language, agency’s. Any other mark is a token of its own.
 */
final class LegalTokenizer {

  private static final Pattern UNIT =
      Pattern.compile(
          "(?:(?i:January|February|March|April|May|June|July|August|September|October|November|December))"
              + " \\d{1,2}, \\d{4}(?!\\d)"
              + "|[$€£]\\d[\\d,]*(?<!,)(?:\\.\\d+)?"
              + "|\\d+\\p{L}{0,2}(?:[-–.]\\d+\\p{L}{0,2})*(?:\\([0-9A-Za-z]{1,5}\\))+"
              + "|(?:\\([0-9A-Za-z]{1,5}\\))+"
              + "|\\d+(?:,\\d{3})*(?:\\.\\d+)*%"
              + "|\\d+(?:,\\d{3})+(?:\\.\\d+)?"
              + "|(?:\\p{L}\\.){2,}"
              + "|§+"
              + "|\\d{1,2}:\\d{2}(?!\\d)"
              + "|[\\p{L}\\p{N}\\u00AD]+(?:[-–'’./&][\\p{L}\\p{N}\\u00AD]+)*"
              + "|\\S",
          Pattern.DOTALL);

  private LegalTokenizer() {}

  /** The tokens of {@code words}; joined they are the text. */
  static List<Token> tokens(Wording words) {
    String text = words.text();
    BitSet lineEndHyphens = new BitSet();
    words.lines().stream()
        .map(Wording.LineStart::offset)
        .filter(offset -> offset > 0 && text.charAt(offset - 1) == '-')
        .forEach(offset -> lineEndHyphens.set(offset - 1));
    List<Token> tokens = new ArrayList<>();
    Matcher unit = UNIT.matcher(text);
    int start = -1;
    int end = 0;
    while (unit.find()) {
      if (start >= 0) {
        tokens.add(token(text, start, end, unit.start(), lineEndHyphens));
      }
      // Space before the first word belongs to the first word.
      start = start < 0 ? 0 : unit.start();
      end = unit.end();
    }
    if (start >= 0) {
      tokens.add(token(text, start, end, text.length(), lineEndHyphens));
    } else if (!text.isEmpty()) {
      tokens.add(new Token(text, " ", " ", false));
    }
    return quotesAtTheEdges(tokens);
  }

  /** The same, where capitals are only a style, as in headings. */
  static List<Token> headingTokens(Wording words) {
    return tokens(words).stream()
        .map(
            token ->
                new Token(
                    token.text(),
                    token.key().toLowerCase(Locale.ROOT),
                    token.unbroken().toLowerCase(Locale.ROOT),
                    token.isWord()))
        .toList();
  }

  private static Token token(String text, int start, int end, int next, BitSet lineEndHyphens) {
    String core = text.substring(start, end).strip();
    StringBuilder unbroken = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (!lineEndHyphens.get(i)) {
        unbroken.append(text.charAt(i));
      }
    }
    boolean isWord = core.codePoints().anyMatch(Character::isLetterOrDigit);
    return new Token(
        text.substring(start, next), key(core), key(unbroken.toString().strip()), isWord);
  }

  // One style of quotation mark for all: a paragraph that moves into quoted law has its “ ” turned
  // into ‘ ’.
  private static String key(String core) {
    // U+00AD only says where a word may be broken.
    return isQuote(core) ? "\"" : core.replace('’', '\'').replace('–', '-').replace("\u00AD", "");
  }

  private static boolean isQuote(String core) {
    return core.length() == 1 && "“”‘’\"'".indexOf(core.charAt(0)) >= 0;
  }

  // The mark that opens or closes a quotation of law stands at its first or last paragraph,
  // whichever that is; it comes and goes with the neighbours and is no change of this paragraph. So
  // it rides with the token beside it.
  private static List<Token> quotesAtTheEdges(List<Token> tokens) {
    while (tokens.size() > 1 && isClosing(tokens.getLast()) && depth(tokens) < 0) {
      Token quote = tokens.removeLast();
      Token carrier = tokens.removeLast();
      tokens.add(carrier.withText(carrier.text() + quote.text()));
    }
    while (tokens.size() > 1 && isOpening(tokens.getFirst()) && depth(tokens) > 0) {
      Token quote = tokens.removeFirst();
      Token carrier = tokens.removeFirst();
      tokens.add(0, carrier.withText(quote.text() + carrier.text()));
    }
    return tokens;
  }

  private static boolean isOpening(Token token) {
    return token.text().strip().equals("“") || token.text().strip().equals("‘");
  }

  private static boolean isClosing(Token token) {
    return token.text().strip().equals("”") || token.text().strip().equals("’");
  }

  private static int depth(List<Token> tokens) {
    return tokens.stream()
        .mapToInt(token -> isOpening(token) ? 1 : isClosing(token) ? -1 : 0)
        .sum();
  }
}
