package org.ramseyer.survey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads sums and shares of money with their unit, and the words that tie several of them together.
 */
final class AmountReader {

  private static final String UNIT =
      "(?: (?:per|a|an|for each|for every|each|for any) (?:calendar"
          + " )?(?:day|violation|breach|offen[cs]e|person|record|incident|year|month|occurrence)(?:"
          + " of (?:the )?(?:violation|breach))?)";
  private static final String FIGURE =
      "(?:\\$[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]{2})?(?:"
          + " (?:thousand|million|billion))?|(?<![\\p{N}.,$])(?:[0-9]+(?:\\.[0-9]+)?|five|ten|fifteen|twenty|fifty)"
          + " ?(?:percent|per cent|per centum|%))";
  private static final Pattern AMOUNT =
      Pattern.compile(FIGURE + UNIT + "?", Pattern.CASE_INSENSITIVE);
  // "actual damages, but not less than", "the greater of": what makes of a sum a floor, a ceiling
  // or a choice.
  private static final Pattern FRAME_BEFORE =
      Pattern.compile(
          "(?:actual damages|damages sustained|damages|the (?:greater|lesser|larger) of|(?:not|no)"
              + " (?:less|more|fewer) than|up to|at least|an? (?:fine|award|penalty) of)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FRAME_AFTER =
      Pattern.compile(
          "^[^.;]{0,40}?whichever is (?:the )?(?:greater|less|more|larger|higher)",
          Pattern.CASE_INSENSITIVE);

  /** A frame stands close to its sum; farther back it belongs to another. */
  private static final int FRAME_REACH = 110;

  private AmountReader() {}

  /** Figures with their units, in order, each once. */
  static List<String> amounts(String words) {
    Set<String> found = new LinkedHashSet<>();
    Matcher amount = AMOUNT.matcher(words);
    while (amount.find()) {
      found.add(amount.group());
    }
    return List.copyOf(found);
  }

  /**
   * The stretch of each sentence that ties its amounts together, where it says more than they do.
   */
  static List<String> terms(String words) {
    List<String> terms = new ArrayList<>();
    for (Sentences.Sentence sentence : Sentences.of(words)) {
      String term = term(sentence.text());
      if (!term.isEmpty()
          && AMOUNT.matcher(term).replaceAll("").strip().length() > 1
          && !terms.contains(term)) {
        terms.add(term);
      }
    }
    return List.copyOf(terms);
  }

  private static String term(String sentence) {
    int first = -1;
    int end = -1;
    Matcher amount = AMOUNT.matcher(sentence);
    while (amount.find()) {
      first = first < 0 ? amount.start() : first;
      end = amount.end();
    }
    if (first < 0) {
      return "";
    }
    int start = first;
    Matcher frame = FRAME_BEFORE.matcher(sentence).region(Math.max(0, first - FRAME_REACH), first);
    if (frame.find()) {
      start = frame.start();
    }
    Matcher after = FRAME_AFTER.matcher(sentence.substring(end));
    return sentence.substring(start, after.find() ? end + after.end() : end);
  }
}
