package org.ramseyer.survey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;
import org.ramseyer.survey.SurveyResult.Quote;
import org.ramseyer.survey.TopicFinder.Found;

/** Turns a found provision into its quotation, and into the words its duty is read from. */
final class Quotation {

  /** Longer quotations are cut at a word; a cell is for reading beside others. */
  private static final int LONGEST = 420;

  private Quotation() {}

  static Quote of(LegalText text, Found found, boolean best) {
    Provision provision = found.provision();
    Place start = found.part().placeAt(found.sentence().start());
    return new Quote(
        provision.citation(), provision.path(), provision.address().eId(),
        start.isKnown() || start.line() > 0 ? start : provision.span().start(), text.lineNumbering(), heading(found),
        cut(words(found)), new LinkedHashSet<>(found.words()), best);
  }

  // A chapeau says nothing without its list: "may bring a civil action for—" goes on with its paragraphs.
  private static String words(Found found) {
    StringBuilder words = new StringBuilder(found.sentence().text());
    boolean opensList = found.part() == found.provision().text() && endsOpen(found.sentence().text());
    if (opensList) {
      found.provision().children().forEach(child -> append(child, words));
    }
    return words.toString();
  }

  private static boolean endsOpen(String sentence) {
    return sentence.endsWith("—") || sentence.endsWith(":");
  }

  private static void append(Provision child, StringBuilder words) {
    if (child.num() != null) {
      words.append(' ').append(child.num().text());
    }
    for (Wording part : List.of(child.heading(), child.text())) {
      if (!part.isEmpty()) {
        words.append(' ').append(part.text());
      }
    }
    child.children().forEach(grandchild -> append(grandchild, words));
  }

  private static String cut(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int end = words.lastIndexOf(' ', LONGEST);
    return words.substring(0, end > 0 ? end : LONGEST) + " […]";
  }

  private static String heading(Found found) {
    List<Provision> lineage = new ArrayList<>(found.lineage());
    lineage.add(found.provision());
    for (int i = lineage.size() - 1; i >= 0; i--) {
      if (!lineage.get(i).heading().isEmpty()) {
        return lineage.get(i).heading().text();
      }
    }
    return "";
  }

  /**
   * The words a duty is read from: the sentence, behind the open chapeaux it hangs on ("It shall be unlawful for any
   * agency— to acquire"), before its list and the sentences of the same provision that make exceptions.
   */
  static String dutyWords(Found found) {
    StringBuilder words = new StringBuilder();
    for (Provision above : found.lineage()) {
      List<Sentences.Sentence> sentences = Sentences.of(above.text().text());
      if (!sentences.isEmpty() && endsOpen(sentences.get(sentences.size() - 1).text())) {
        words.append(sentences.get(sentences.size() - 1).text()).append(' ');
      }
    }
    words.append(words(found));
    if (!found.provision().continuation().isEmpty() && found.part() != found.provision().continuation()) {
      words.append(' ').append(found.provision().continuation().text());
    }
    return words.toString();
  }
}
