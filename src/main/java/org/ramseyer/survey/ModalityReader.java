package org.ramseyer.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ramseyer.survey.DutyFacts.Modality;

/**
 * Tells whether a sentence commands, permits or forbids.
 *
 * <p>Idea: the verb that carries the duty is the first in the sentence that does not stand in a
 * subordinate clause. Every way of saying it is a {@link Sign}; where signs overlap the longest is
 * meant, so that "shall not be construed to prohibit" is read as one sign and not as "shall not" or
 * "prohibit". That is the whole treatment of negation: a negated prohibition is a sign of its own.
 *
 * <p>Cost: one pass of each sign. Looks bad on: a relative clause of more than four words before
 * its verb, whose verb is then taken for the main one.
 */
final class ModalityReader {

  /** A verb that carries a duty, and where it stands. */
  record Hit(Modality modality, int start, int end) {}

  private record Sign(Modality modality, Pattern pattern) {}

  private static final String BAR =
      "(?:prohibit|forbid|bar|prevent|preclude|restrict|disallow|outlaw|ban)(?:s|ed|ing)?";
  private static final String SAVE =
      "(?:displace|pre-?empt|affect|limit|impair|supersede|alter|waive|diminish|abrogate|touch)s?";
  private static final String NO_NEGATION = "(?! (?:later|less|more|fewer) than)";

  // Not in an order of precedence: the first in the sentence is meant, and of those at one place
  // the longest.
  private static final List<Sign> SIGNS =
      List.of(
          // A door left open by a negated prohibition.
          sign(
              Modality.MAY,
              "(?:nothing|no provision) (?:in|of) [^.;,]{3,40}? (?:shall |may )?(?:be construed to"
                  + " |be read to )?"
                  + BAR),
          sign(
              Modality.MAY,
              "(?:does|do|did|shall|may|will) not (?:be (?:construed|read|deemed) (?:to|as) )?"
                  + BAR),
          sign(
              Modality.MAY,
              "(?:is|are|be) not (?:a violation|a breach|unlawful|prohibited|forbidden|barred|an"
                  + " offen[cs]e)"),
          sign(
              Modality.MAY,
              "(?:shall|will) not be (?:a violation|a"
                  + " breach|unlawful|prohibited|forbidden|barred|deemed a (?:violation|breach))(?:"
                  + " of [^.;,]{3,30})?"),
          sign(Modality.MAY, "(?:does|do|shall|will) not (?:apply|reach|extend|cover)"),
          sign(Modality.MAY, "(?:is|are|be) exempt"),
          sign(
              Modality.MAY,
              "(?:does|do|shall|is|are) not (?:be )?(?:require|required|obliged?|obligated?)"),
          sign(Modality.MAY, "no (?:duty|obligation|requirement) (?:to|exists)|need not"),
          sign(
              Modality.MAY,
              "no (?:warrant|order|consent|approval|permit|notice) (?:is|shall be)"
                  + " (?:needed|required|necessary)"),
          // What saves other law asks nothing of anybody.
          sign(
              Modality.STATES,
              "(?:nothing|no provision) (?:in|of) [^.;,]{3,40}? (?:shall |may )?(?:be construed to"
                  + " |be read to )?"
                  + SAVE),
          sign(
              Modality.STATES,
              "(?:does|do|shall|may|will) not (?:be (?:construed|read|deemed) (?:to|as) )?" + SAVE),
          // "There is no rule that a bureau must follow": the verb belongs to what is not there.
          sign(
              Modality.STATES,
              "there (?:is|are|was|were|exists?) (?:currently |at present )?no (?!duty"
                  + " to|obligation to|requirement to)[^.;—]{2,90}?"
                  + " (?:shall|may|must|can|(?:is|are) (?:required|obliged) to|has to|have to)"),
          // Prohibitions.
          // What parts a negation from its verb is a clause between commas, brackets or dashes:
          // "shall, except at night, not".
          sign(
              Modality.SHALL_NOT,
              "(?:shall|may|must|can|will)(?:, (?!not)[^.;,—]{2,120}(?:, (?:or|and)"
                  + " [^.;,—]{2,80})?,| \\([^()]{2,160}\\)|—[^.;—]{2,160}—)"
                  + " ?(?:not|never|neither|no longer)"
                  + NO_NEGATION),
          // To leave off doing is not to do; a rule that ceases to apply forbids nothing.
          sign(
              Modality.SHALL_NOT,
              "(?:shall|must|will|undertakes? to|agrees? to|(?:is|are) (?:required )?to)"
                  + " (?:\\p{L}+ly )?(?:(?:refrain|abstain|desist)"
                  + " from|(?:cease|stop|discontinue)(?: and desist)?(?= (?:from|to"
                  + " (?!apply|have|be\\b|exist|operate"
                  + " as)|all|any|its|their|the|such|\\p{L}+ing\\b)))"),
          sign(
              Modality.SHALL_NOT,
              "(?:shall|may|must|can|could|should|does|do) (?:not|never|neither|no longer)"
                  + NO_NEGATION),
          sign(
              Modality.SHALL_NOT,
              "will (?:not|never|no longer)|cannot|chooses? not to|declines? to|agrees? not to"),
          sign(
              Modality.SHALL_NOT,
              "(?:is|are) (?:hereby )?not (?:be )?(?:to"
                  + " be|admissible|permitted|allowed|authori[sz]ed|lawful|eligible|entitled)"),
          sign(
              Modality.SHALL_NOT,
              "(?:is|are|be|being|becomes?) (?:hereby"
                  + " )?(?:unlawful|illegal|prohibited|barred|forbidden|banned|inadmissible)"),
          sign(
              Modality.SHALL_NOT,
              "(?:shall|must|may) be (?:hereby"
                  + " )?(?:unlawful|prohibited|barred|forbidden|banned|inadmissible)"),
          sign(Modality.SHALL_NOT, "(?:it is )?unlawful (?:for|to)"),
          sign(
              Modality.SHALL_NOT,
              "no (?!later|more|less|fewer|longer|earlier|duty|such time)(?:[^.;—]{2,90}?)"
                  + " (?:shall|may|must|will)"),
          sign(
              Modality.SHALL_NOT,
              "neither [^.;—]{2,60}? nor [^.;—]{2,60}? (?:shall|may|must|will)"),
          sign(
              Modality.SHALL_NOT,
              "(?:shall|may|must|is|are|be) (?:be )?(?:suppressed|subject to"
                  + " suppression|excluded(?= (?:from|before|as|in|at|by)\\b|[.,;—]|$))"),
          sign(
              Modality.SHALL_NOT,
              "prohibits|forbids|bars|bans|outlaws|opposes|no longer [a-z]+s|gives? [^.;]{2,30} no"
                  + " (?:power|authority)"),
          sign(
              Modality.SHALL_NOT,
              "(?:shall|must|to) (?:prohibit|forbid|bar|ban|keep [^.;]{2,40} off)"),
          sign(
              Modality.SHALL_NOT,
              "agrees? to keep [^.;]{2,40} off|(?:has|have) (?:ended|stopped|discontinued)"),
          sign(Modality.SHALL_NOT, "imposes? a (?:moratorium|ban)"),
          // A permission that forbids the rest.
          sign(
              Modality.MAY_ONLY,
              "may (?:[^.;—]{2,130}?,? )?only(?="
                  + " (?:under|if|on|upon|when|where|with|by|for|to|in|after|as|at|pursuant|through|until|[a-z]+"
                  + " )|[.;:—]|$)"),
          sign(Modality.MAY_ONLY, "may (?:[^.;—]{2,90} )?for an? [^.;—]{2,40} only"),
          sign(Modality.MAY_ONLY, "(?:only|solely) [^.;—]{2,60}? may"),
          sign(
              Modality.MAY_ONLY,
              "(?:is|are|shall be) (?:open|available|permitted|allowed|eligible)(?: [^.;—]{2,60}?)?"
                  + " only"),
          // Commands.
          sign(
              Modality.SHALL,
              "shall|must|(?:is|are) required to|(?:has|have) to|(?:is|are) to (?!be"
                  + " able)|undertakes? to|agrees? to"),
          sign(
              Modality.SHALL,
              "(?:is|are) (?:guilty of|subject to|liable (?:for|to)|responsible for)"),
          // Permissions.
          sign(
              Modality.MAY,
              "may|(?:is|are) (?:permitted|allowed|authori[sz]ed|free|entitled) to|(?:has|have)"
                  + " (?:a|the) right to|can"));

  private static final Pattern DEFINES =
      Pattern.compile(
          "^(?:the terms? )?[“‘][^”’]{2,80}[”’](?:, [^,]{3,60},)? ?(?:means?|includes?|shall"
              + " mean|has the meaning|—)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LEADING_CLAUSE =
      Pattern.compile(
          "^(?:if|where|when|whenever|unless|until|before|after|as|because|although|while|except|notwithstanding|within"
              + "|beginning|subject to|in any case|not? later than|at any time|with respect to|for"
              + " (?:the )?purposes? of)\\b[^.;—]*?, ",
          Pattern.CASE_INSENSITIVE);
  // "a department that may use", "records which the court shall"
  private static final Pattern RELATIVE_BEFORE =
      Pattern.compile(
          "\\b(?:that|which|who|whom|whose|where|if|when|unless|as)(?: [^ ,;.]+){0,4} $");

  private static final Pattern CLAUSE_BEFORE =
      Pattern.compile("(?:, (?:and|but)|;(?: and)?) (?:[^ ,;.]+ ){0,5}$");

  private ModalityReader() {}

  /** The force of {@code sentence}. */
  static Modality read(String sentence) {
    Hit hit = main(sentence, 0);
    return hit == null ? Modality.STATES : hit.modality();
  }

  /**
   * The verb that carries the duty; null where there is none.
   *
   * @param focus an offset into the sentence; of two main clauses joined by "and" that one is read
   *     which holds it
   */
  static @Nullable Hit main(String sentence, int focus) {
    if (DEFINES.matcher(sentence).find()) {
      return null;
    }
    int clauseEnd = leadingClauseEnd(sentence);
    List<Hit> all = hits(sentence);
    List<Hit> hits = all.stream().filter(hit -> hit.start() >= clauseEnd).toList();
    List<Hit> carrying = carrying(sentence, hits);
    if (carrying.isEmpty()) {
      carrying = hits.isEmpty() ? all : hits;
    }
    Hit found = carrying.isEmpty() ? null : carrying.get(0);
    for (Hit hit : carrying) {
      if (hit.start() <= focus && opensClause(sentence, hit)) {
        found = hit;
      }
    }
    return found;
  }

  // ", and a civil action may": a main clause of its own begins at the last ", and" before its
  // verb.
  private static boolean opensClause(String sentence, Hit hit) {
    return CLAUSE_BEFORE.matcher(sentence.substring(0, hit.start())).find();
  }

  private static int leadingClauseEnd(String sentence) {
    Matcher clause = LEADING_CLAUSE.matcher(sentence);
    return clause.find() ? clause.end() : 0;
  }

  // A relative pronoun governs the first verb behind it, and no later one: "a port that may trade
  // shall keep a log".
  private static List<Hit> carrying(String sentence, List<Hit> hits) {
    List<Hit> carrying = new ArrayList<>();
    int after = 0;
    for (Hit hit : hits) {
      if (!RELATIVE_BEFORE.matcher(sentence.substring(after, hit.start())).find()) {
        carrying.add(hit);
      }
      after = hit.end();
    }
    return carrying;
  }

  // In order of place; of overlapping signs the longest.
  private static List<Hit> hits(String sentence) {
    List<Hit> all = new ArrayList<>();
    for (Sign sign : SIGNS) {
      Matcher matcher = sign.pattern().matcher(sentence);
      while (matcher.find()) {
        all.add(new Hit(sign.modality(), matcher.start(), matcher.end()));
      }
    }
    all.sort(
        Comparator.comparingInt((Hit hit) -> hit.start())
            .thenComparing(hit -> hit.start() - hit.end()));
    List<Hit> apart = new ArrayList<>();
    for (Hit hit : all) {
      if (apart.isEmpty() || hit.start() >= apart.get(apart.size() - 1).end()) {
        apart.add(hit);
      }
    }
    return apart;
  }

  private static Sign sign(Modality modality, String words) {
    return new Sign(
        modality,
        // The month is no permission: "may" is read in small letters only.
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + words.replace("may", "(?-i:may)") + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE));
  }
}
