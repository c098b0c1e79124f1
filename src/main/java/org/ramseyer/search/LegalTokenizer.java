package org.ramseyer.search;

import java.io.IOException;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.regex.Matcher;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;
import org.ramseyer.citation.BillNumber;

/**
 * Cuts legal text into lower-case words and keeps what lawyers read as one word in one piece.
 *
 * <p>"16-62", "9.64.050" and "552a" are one token, "1,000" is {@code 1000}, "U.S.C." is {@code
 * usc}, "§ 5" and "Sec. 5" are {@code section 5}, "H. R. 7356" is {@code hr7356}; "501(c)(3)" is
 * the three tokens {@code 501 c 3} and "real-time" two. Quotation marks and dashes are no part of
 * any token, so their shape does not matter; a typographic apostrophe is a plain one.
 *
 * <p>Where a word has a wider reading it is given at the same position behind the first: {@code
 * 1000} behind {@code $1000}, {@code 7356} behind {@code hr7356}. So "1,000" finds "$1,000", and
 * "$1,000" does not find "1,000 feet".
 */
final class LegalTokenizer extends Tokenizer {

  /**
   * Longer runs of letters are cut, as Lucene's own tokenizers do; no word of any law is near it.
   */
  private static final int LONGEST = 255;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

  private char[] text = new char[4096];
  private int length;
  private int position;
  private int wordStart;
  private Matcher bill = BillNumber.matcher("");
  private @Nullable String wider;

  @Override
  public void reset() throws IOException {
    super.reset();
    length = 0;
    for (int read = 0; read >= 0; read = input.read(text, length, text.length - length)) {
      length += read;
      if (length == text.length) {
        text = Arrays.copyOf(text, text.length * 2);
      }
    }
    bill = BillNumber.matcher(CharBuffer.wrap(text, 0, length));
    position = 0;
    wider = null;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(length), correctOffset(length));
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (wider != null) {
      term.append(wider);
      wider = null;
      keyword.setKeyword(true);
      return emit(0);
    }
    while (position < length) {
      wordStart = position;
      if (readWord()) {
        return emit(1);
      }
    }
    return false;
  }

  private boolean emit(int step) {
    increment.setPositionIncrement(step);
    offset.setOffset(correctOffset(wordStart), correctOffset(position));
    return true;
  }

  private boolean readWord() {
    char c = text[position];
    if (c >= '0' && c <= '9') {
      readNumber();
      return true;
    }
    if (isWordPart(position)) {
      return readBill(c) || readLetters();
    }
    position++;
    return switch (c) {
      case '§' -> readSectionSign();
      case '%' -> word("percent");
      case '№' -> word("no");
      case '$', '€', '£' -> readAmount(c);
      default -> false;
    };
  }

  private boolean word(String word) {
    term.append(word);
    return true;
  }

  private boolean readSectionSign() {
    boolean several = position < length && text[position] == '§';
    while (position < length && text[position] == '§') {
      position++;
    }
    return word(several ? "sections" : "section");
  }

  private boolean readAmount(char sign) {
    if (position == length || text[position] < '0' || text[position] > '9') {
      return false;
    }
    term.append(sign);
    readNumber();
    wider = term.subSequence(1, term.length()).toString();
    return true;
  }

  // A number goes on over letters (552a), over a comma before three digits (1,000), and over a full
  // stop or hyphen before a digit (9.64.050, 16-62, 2000bb-1).
  private void readNumber() {
    boolean plain = true;
    while (position < length && term.length() < LONGEST) {
      char c = text[position];
      if (isWordPart(position)) {
        plain &= isDigit(position);
        appendLetter();
      } else if (c == ',' && plain && isThousand(position)) {
        position++;
      } else if ((c == '.' || isHyphen(c)) && isDigit(position + 1)) {
        term.append(c == '.' ? '.' : '-');
        position++;
      } else {
        break;
      }
    }
    keyword.setKeyword(true);
  }

  private boolean isThousand(int comma) {
    return isDigit(comma + 1) && isDigit(comma + 2) && isDigit(comma + 3) && !isDigit(comma + 4);
  }

  private boolean readBill(char first) {
    if ("hHsSaAlL".indexOf(first) < 0 || position + 1 >= length || !mayBeBill(text[position + 1])) {
      return false;
    }
    bill.region(position, Math.min(length, position + 40));
    if (!bill.lookingAt()) {
      return false;
    }
    BillNumber number = BillNumber.of(bill);
    position = bill.end();
    term.append(number.key());
    wider = String.valueOf(number.number());
    keyword.setKeyword(true);
    return true;
  }

  private static boolean mayBeBill(char second) {
    return " .rRjJcCbBfFdD".indexOf(second) >= 0 || second >= '0' && second <= '9';
  }

  private boolean readLetters() {
    while (position < length && term.length() < LONGEST) {
      if (isWordPart(position)) {
        appendLetter();
      } else if (isApostrophe(text[position]) && isLetter(position + 1)) {
        term.append('\'');
        position++;
      } else {
        break;
      }
    }
    if (term.length() == 1 && isAcronymPart(position)) {
      readAcronym();
    } else if (position - wordStart <= 4) {
      readAbbreviation();
    }
    return !term.isEmpty();
  }

  // "U.S.C.": single letters, each behind a full stop.
  private void readAcronym() {
    while (isAcronymPart(position)) {
      position++;
      appendLetter();
    }
    if (position < length && text[position] == '.') {
      position++;
    }
    keyword.setKeyword(true);
    markCountry();
  }

  private boolean isAcronymPart(int stop) {
    return stop < length && text[stop] == '.' && isLetter(stop + 1) && !isWordPart(stop + 2);
  }

  private void readAbbreviation() {
    String word = term.toString();
    if (word.equals("us") && text[wordStart] == 'U' && text[wordStart + 1] == 'S') {
      markCountry();
    } else if ((word.equals("sec") || word.equals("secs")) && isBeforeNumber()) {
      term.setEmpty().append(word.equals("sec") ? "section" : "sections");
      position++;
    }
  }

  // The country is no pronoun, and the stem of "use" must not meet it either.
  private void markCountry() {
    if (term.toString().equals("us")) {
      term.setEmpty().append("u.s.");
      keyword.setKeyword(true);
    }
  }

  private boolean isBeforeNumber() {
    int next = position;
    if (next >= length || text[next] != '.') {
      return false;
    }
    do {
      next++;
    } while (next < length && Character.isSpaceChar(text[next]));
    return isDigit(next);
  }

  private void appendLetter() {
    int letter = Character.codePointAt(text, position, length);
    position += Character.charCount(letter);
    if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
      term.append((char) letter);
    } else if (letter != '\u00AD' && letter != '\u200B' && letter != '\u200D') {
      term.append(Character.toString(Character.toLowerCase(letter)));
    }
  }

  private boolean isLetter(int index) {
    return index < length && Character.isLetter(Character.codePointAt(text, index, length));
  }

  private boolean isDigit(int index) {
    return index < length && text[index] >= '0' && text[index] <= '9';
  }

  // Letters and digits, with the accents and invisible hyphens that may stand among them.
  private boolean isWordPart(int index) {
    if (index >= length) {
      return false;
    }
    char c = text[index];
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    int codePoint = Character.codePointAt(text, index, length);
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK
        || c == '\u00AD'
        || c == '\u200B'
        || c == '\u200D';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c >= '\u2010' && c <= '\u2013' || c == '\u2212';
  }
}
