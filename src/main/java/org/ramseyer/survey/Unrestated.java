package org.ramseyer.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Provision;
import org.ramseyer.survey.SurveyResult.Quote;

/**
 * Finds provisions of which a restatement keeps the heading alone: "Enforcement. [Not restated.]".
 *
 * <p>The instrument has a rule there and the text before us does not tell it; to say "no
 * counterpart" would be wrong of the instrument, and to read a rule from an editor's words wrong of
 * the text. Looks bad on: a heading that says too little.
 */
final class Unrestated {

  /** The answer of such a cell. */
  static final String ANSWER = "not restated here";

  /** A heading is little to go by. */
  static final double CONFIDENCE = 0.2;

  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "^\\[[^\\[\\]]*\\b(?:not (?:restated|reproduced|included)|omitted)\\b[^\\[\\]]*\\]",
          Pattern.CASE_INSENSITIVE);

  private Unrestated() {}

  /**
   * The provisions of {@code text} under a heading of {@code topic} whose words are left out; empty
   * where there is none.
   */
  static Optional<List<Quote>> quotes(LegalText text, Topic topic) {
    List<Quote> quotes = new ArrayList<>();
    text.provisions().forEach(provision -> visit(text, provision, topic, quotes));
    return quotes.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(quotes));
  }

  /** Why such a cell cannot be set beside the baseline's. */
  static String why(List<Quote> quotes) {
    String heading = quotes.get(0).heading();
    String words =
        heading.equals(heading.toUpperCase(Locale.ROOT)) && !heading.isEmpty()
            ? heading.charAt(0) + heading.substring(1).toLowerCase(Locale.ROOT)
            : heading;
    return words
        + ": not restated. The instrument has a provision here; its words are left out, so nothing is compared.";
  }

  private static void visit(LegalText text, Provision provision, Topic topic, List<Quote> quotes) {
    String heading = provision.heading().text();
    boolean isSought =
        !heading.isEmpty()
            && topic.words().headings().stream().anyMatch(one -> one.matcher(heading).find());
    String words = words(provision);
    if (isSought && LEFT_OUT.matcher(words).find() && Sentences.withoutEditorial(words).isEmpty()) {
      quotes.add(
          new Quote(
              provision.citation().isEmpty() ? "“" + heading + "”" : provision.citation(),
              provision.path(),
              provision.address().eId(),
              provision.span().start(),
              text.lineNumbering(),
              heading,
              words,
              Set.of(heading),
              quotes.isEmpty()));
    }
    provision.children().forEach(child -> visit(text, child, topic, quotes));
  }

  private static String words(Provision provision) {
    StringBuilder words = new StringBuilder(provision.text().text());
    provision.children().forEach(child -> words.append(' ').append(words(child)));
    return words.append(' ').append(provision.continuation().text()).toString().strip();
  }
}
