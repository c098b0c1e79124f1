package org.ramseyer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Turns the words of provisions, and of queries, into terms.
 *
 * <p>No word is dropped: "shall not", "of", "no" and "or" carry law. {@link Fields#BODY_EXACT}
 * keeps words as they are but for case and accents; all other fields reduce them to their stem (the
 * Snowball stemmer for English, Porter's second), so that "prohibits" finds "prohibition". The
 * exact field tells what the stem confuses, as "authority" and "author".
 */
final class ProvisionAnalyzer extends Analyzer {

  /**
   * Between the words before the children and those after; wider than any distance a query may ask
   * for.
   */
  static final int PART_GAP = 100;

  /** Printed between the words before the children and those after. */
  static final String PART_SEPARATOR = " … ";

  ProvisionAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = new LegalTokenizer();
    TokenStream folded = new ASCIIFoldingFilter(tokenizer);
    return new TokenStreamComponents(
        tokenizer, field.equals(Fields.BODY_EXACT) ? folded : new StemFilter(folded));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return PART_GAP;
  }

  @Override
  public int getOffsetGap(String field) {
    return PART_SEPARATOR.length();
  }

  /** The terms of {@code text}, one a position: of several readings of a word the narrowest. */
  List<String> terms(String field, String text) {
    return terms(field, text, false);
  }

  /** The terms of {@code text} with all readings of each word. */
  List<String> allTerms(String field, String text) {
    return terms(field, text, true);
  }

  private List<String> terms(String field, String text, boolean wider) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (wider || increment.getPositionIncrement() > 0) {
          terms.add(term.toString());
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return terms;
  }
}
