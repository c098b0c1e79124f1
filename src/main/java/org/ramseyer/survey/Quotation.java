package org.ramseyer.survey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Provision;
import org.ramseyer.survey.SurveyResult.Quote;
import org.ramseyer.survey.TopicFinder.Found;

/** Turns the found passages of one provision into its quotation. */
final class Quotation {

  /** Longer quotations are cut at a word; a cell is for reading beside others. */
  private static final int LONGEST = 480;

  private static final String LEFT_OUT = "[…]";

  private Quotation() {}

  /**
   * The quotation.
   *
   * @param found passages of one provision, in reading order, at least one
   * @param best whether the best of all passages is among them
   */
  static Quote of(LegalText text, List<Found> found, boolean best) {
    Passage first = found.get(0).passage();
    Set<String> recognisedBy = new LinkedHashSet<>();
    found.forEach(one -> recognisedBy.addAll(one.words()));
    return new Quote(
        citation(first),
        first.provision().path(),
        first.provision().address().eId(),
        first.place(),
        text.lineNumbering(),
        first.heading(),
        cut(words(found)),
        recognisedBy,
        best);
  }

  private static String words(List<Found> found) {
    StringBuilder words = new StringBuilder();
    Passage last = null;
    for (Found one : found) {
      if (last != null) {
        words.append(follows(last, one.passage()) ? " " : " " + LEFT_OUT + " ");
      }
      words.append(words(one.passage()));
      last = one.passage();
    }
    return words.toString();
  }

  private static boolean follows(Passage first, Passage second) {
    return CurrentWords.of(first.provision().text())
        .text()
        .contains(first.sentence() + " " + second.sentence());
  }

  // An item of a list says nothing without the words that open the list, nor they without the list.
  private static String words(Passage passage) {
    boolean opensList = Sentences.opensList(Sentences.withoutEditorial(passage.sentence()));
    String words = passage.sentence() + (opensList ? Passages.list(passage.provision(), true) : "");
    return passage.openedBy() == null
        ? words
        : opening(passage.openedBy()) + " " + LEFT_OUT + " " + words;
  }

  private static String opening(Passage opener) {
    String own = opener.sentence();
    return opener.openedBy() == null
        ? own
        : opening(opener.openedBy()) + " " + LEFT_OUT + " " + own;
  }

  private static String cut(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int end = words.lastIndexOf(' ', LONGEST);
    return words.substring(0, end > 0 ? end : LONGEST) + " " + LEFT_OUT;
  }

  // What stands under a heading without a number is found by the heading: “ENFORCEMENT”, subsection
  // (A).
  private static String citation(Passage passage) {
    Provision provision = passage.provision();
    String own = provision.citation();
    if (provision.kind() == LevelKind.HEADING) {
      return joined(own, "“" + provision.heading().text() + "”");
    }
    for (Provision above : passage.lineage()) {
      if (above.kind() == LevelKind.HEADING && !above.heading().isEmpty()) {
        String rest =
            own.startsWith(above.citation()) ? own.substring(above.citation().length()) : own;
        return joined(
            joined(above.citation(), "“" + above.heading().text() + "”"),
            rest.replaceFirst("^[ ,]+", ""));
      }
    }
    return own;
  }

  private static String joined(String above, String own) {
    return above.isEmpty() || own.isEmpty() ? above + own : above + ", " + own;
  }
}
