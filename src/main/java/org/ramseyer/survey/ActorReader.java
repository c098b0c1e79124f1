package org.ramseyer.survey;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is bound or entitled by a sentence.
 *
 * <p>Idea: the actor stands behind "unlawful for", between "no" and "may", behind "by" in a
 * passive, or else before the verb. What stands before the verb is an actor only where it names
 * somebody: "No record shall be kept" binds nobody by name, and gives none.
 */
final class ActorReader {

  // Whoever law can bind, as the last word of a name: "a body", not "a body camera".
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "\\b((?:attorneys?|inspectors?|comptrollers?|solicitors?)"
              + " general|persons?|individuals?|agenc(y|ies)|departments?|bureaus?|divisions?|officers?|officials?|employees?|staff|police"
              + "|entit(y|ies)|cit(y|ies)|count(y|ies)|towns?|states?|localit(y|ies)|governments?|courts?|judges?|councils?|boards?"
              + "|commissions?|congress|legislature|attorneys?|prosecutors?|administrator|secretary|director|controller|comptroller|custodian|commissioner|governor|mayor|auditor|clerk|chief"
              + "|vendors?|provider|compan(y|ies)|customers?|operators?|offices?|plaintiffs?|contractors?|recipients?|passengers?"
              + "|bod(y|ies)|units?|owners?|landlords?|applicants?|examiners?|reviewers?|residents?|corporation|firm|business(es)?|users?|defendants?|sheriff|tenants?|consumers?|employers?|agents?|members?|parents?|students?)(?=$|,|"
              + " (?:of|or|and|in|for|on|with|under|acting|aggrieved|to|at|from)\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern UNLAWFUL_FOR =
      Pattern.compile(
          "\\b(?:unlawful|prohibited|forbidden|illegal)\\b[^.;—:]{0,60}?\\bfor"
              + " (?<actor>[^.;—:]{2,160}?)(?=,? to\\b|—|:)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_ACTOR =
      Pattern.compile(
          "\\bno (?<actor>[^.;—]{2,90}?) (?:shall|may|must|will)\\b", Pattern.CASE_INSENSITIVE);
  // Nothing here bars "a State from keeping": who is not barred is who may.
  private static final Pattern BARRED_FROM =
      Pattern.compile(
          "^[^.;—]{0,80}?\\b(?:not|nothing|no)\\b[^.;—]{0,60}?\\b(?:prohibit|forbid|bar|prevent|preclude|restrict|stop)s?"
              + " (?<actor>(?:an?|the|any|each|every|such) [^.;—]{2,90}?),? from \\p{L}+ing\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PASSIVE =
      Pattern.compile(
          "^ (?:not |never |only |first |also )?be (?!able|eligible|liable|responsible)[a-z]+");
  private static final Pattern BY_AGENT =
      Pattern.compile(
          "\\bby (?:or for )?(?<actor>(?:an?|the|any|each|every|such)? ?[^,.;—:]{2,60}?)(?=[,.;:—]|"
              + " (?:in|on|to|under|at|of the terms|if|unless|for|who|that|which|shall|may)\\b|$)");
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:if|where|when|unless|until|before|after|within|under|in|on|for|except|notwithstanding|beginning|each"
              + "|subject|without|during|upon|as|at|from|to|not? later than|with)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AFTER_LEADING =
      Pattern.compile(
          ", (?=(?:an?|the|any|each|every|such|all|no|whoever)\\b|\\p{Lu}|\\p{Ll}+s\\b)");
  // "For five years Clearview AI shall": no comma parts the time from the actor.
  private static final Pattern PERIOD =
      Pattern.compile(
          "^(?:For|Within) (?:\\p{L}+|[0-9]+) (?:days|weeks|months|years)"
              + " (?!after|before|of|from)");
  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?<! (?:of|for|by|in|to|at|with|from)),? (?:who|that|which|whose|whom|where)\\b.*|,"
              + " (?:of|with|including|in|under|upon)\\b.*$");
  // The subject of a second main clause stands behind its "and"; where nothing stands there, the
  // first one's goes on.
  private static final Pattern OWN_CLAUSE =
      Pattern.compile("^.*(?:, (?:and|but)|;(?: and)?) (?=(?:[^ ,;.]+ ){0,6}$)");
  // "unlawful for an agency, or for an official": the second "for" belongs to "unlawful".
  private static final Pattern SECOND_FOR =
      Pattern.compile("(,? (?:or|and) )(?:for|by) (?=(?:an?|any|the|each|every|such)\\b)");
  private static final int LONGEST = 120;

  private ActorReader() {}

  /** The actor of the duty that {@code hit} carries; null where none is named. */
  static @Nullable String read(String sentence, ModalityReader.Hit hit) {
    String found = group(UNLAWFUL_FOR, sentence);
    if (found == null && sentence.regionMatches(true, hit.start(), "no ", 0, 3)) {
      found = group(NO_ACTOR, sentence.substring(hit.start()));
    }
    if (found == null) {
      found = group(BARRED_FROM, sentence.substring(hit.start()));
    }
    if (found == null) {
      found = isPassive(sentence, hit) ? agent(sentence, hit) : subject(sentence, hit);
    }
    return found == null ? null : trimmed(found);
  }

  private static boolean isPassive(String sentence, ModalityReader.Hit hit) {
    return PASSIVE.matcher(sentence.substring(hit.end())).find();
  }

  private static @Nullable String agent(String sentence, ModalityReader.Hit hit) {
    Matcher by = BY_AGENT.matcher(sentence);
    return by.find(hit.end()) ? by.group("actor") : null;
  }

  private static String subject(String sentence, ModalityReader.Hit hit) {
    String ahead = sentence.substring(0, hit.start());
    Matcher second = OWN_CLAUSE.matcher(ahead);
    String own = second.find() ? ahead.substring(second.end()) : ahead;
    String before =
        PERIOD.matcher(own.isBlank() ? firstSubject(ahead) : own.strip()).replaceFirst("");
    if (LEADING.matcher(before).find()) {
      before = behindLeading(before);
    }
    return before;
  }

  // The clause may hold commas of its own; the subject begins with the first stretch that names
  // somebody.
  private static String behindLeading(String words) {
    Matcher clauseEnd = AFTER_LEADING.matcher(words);
    String first = words;
    while (clauseEnd.find()) {
      String rest = words.substring(clauseEnd.end());
      int comma = rest.indexOf(',');
      if (trimmed(comma < 0 ? rest : rest.substring(0, comma)) != null) {
        return rest;
      }
      first = first.equals(words) ? rest : first;
    }
    return first;
  }

  // "A person may bring suit, and may recover": the subject of the first verb goes on.
  private static String firstSubject(String ahead) {
    ModalityReader.Hit first = ModalityReader.main(ahead, 0);
    return first == null ? ahead : ahead.substring(0, first.start()).strip();
  }

  private static @Nullable String trimmed(String actor) {
    String name =
        RELATIVE.matcher(actor.strip()).replaceFirst("").replaceFirst("[ ,]+$", "").strip();
    name = SECOND_FOR.matcher(name).replaceAll("$1");
    boolean named = SOMEBODY.matcher(name).find() || isProperName(name);
    return named && name.length() <= LONGEST ? name : null;
  }

  // "Microsoft", "Clearview AI": every word begins with a capital, and the first is no article.
  private static boolean isProperName(String words) {
    return words.matches(
        "(?!(?:The|A|An|This|That|It|Such|These|They|If|In)\\b)\\p{Lu}[\\p{L}.&-]*(?:"
            + " (?:\\p{Lu}[\\p{L}.&-]*|of|and|the))*");
  }

  private static @Nullable String group(Pattern pattern, String sentence) {
    Matcher matcher = pattern.matcher(sentence);
    return matcher.find() ? matcher.group("actor").strip() : null;
  }
}
