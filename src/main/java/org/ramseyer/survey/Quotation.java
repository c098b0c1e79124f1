package org.ramseyer.survey;

import java.util.LinkedHashSet;
import org.ramseyer.model.LegalText;
import org.ramseyer.survey.SurveyResult.Quote;
import org.ramseyer.survey.TopicFinder.Found;

/** Turns a found passage into its quotation. */
final class Quotation {

  /** Longer quotations are cut at a word; a cell is for reading beside others. */
  private static final int LONGEST = 420;

  private static final String LEFT_OUT = "[…]";

  private Quotation() {}

  static Quote of(LegalText text, Found found, boolean best) {
    Passage passage = found.passage();
    return new Quote(
        passage.provision().citation(), passage.provision().path(), passage.provision().address().eId(),
        passage.place(), text.lineNumbering(), passage.heading(), cut(words(passage)), new LinkedHashSet<>(found.words()),
        best);
  }

  // An item of a list says nothing without the words that open the list, nor they without the list.
  private static String words(Passage passage) {
    boolean opensList = Sentences.opensList(Sentences.withoutEditorial(passage.sentence()));
    String words = passage.sentence() + (opensList ? Passages.list(passage.provision(), true) : "");
    return passage.openedBy() == null ? words : opening(passage.openedBy()) + " " + LEFT_OUT + " " + words;
  }

  private static String opening(Passage opener) {
    String own = opener.sentence();
    return opener.openedBy() == null ? own : opening(opener.openedBy()) + " " + LEFT_OUT + " " + own;
  }

  private static String cut(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int end = words.lastIndexOf(' ', LONGEST);
    return words.substring(0, end > 0 ? end : LONGEST) + " " + LEFT_OUT;
  }
}
