package org.ramseyer.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ramseyer.diff.Fact.Type;

/**
 * Where the facts of a text stand: amounts, duties, exceptions and the rest, by their wording.
 *
 * <p>Example: in "not later than 30 days" a deadline, and in it a duration. Each pattern keeps to
 * the phrases that drafting manuals prescribe; what is not said in them is not found.
 */
final class FactPatterns {

  /**
   * A fact in a text.
   *
   * @param start where the words that make it a fact begin; an edit must touch them
   * @param end one past their end
   * @param words the words to show
   * @param needsBoth whether it counts only where both texts have one: "and" is no news, "and" for
   *     "or" is
   */
  record Found(Type type, int start, int end, String words, boolean needsBoth) {

    boolean overlaps(int from, int to) {
      return start < to && from < end;
    }
  }

  private record Rule(Type type, Pattern pattern, boolean needsBoth) {

    static Rule of(Type type, String pattern) {
      return new Rule(type, Pattern.compile(pattern), false);
    }

    static Rule exchange(Type type, String pattern) {
      return new Rule(type, Pattern.compile(pattern), true);
    }
  }

  private static final String SMALL =
      "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
          + "|eighteen|nineteen";
  private static final String SPELT =
      "(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:"
          + SMALL
          + "))?|"
          + SMALL
          + ")(?: hundred| thousand)?";
  private static final String NUMBER =
      "(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?|(?i:" + SPELT + "))(?: \\(\\d[\\d,.]*\\))?";
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final String DATE =
      MONTH
          + " (?:\\d{1,2}(?:, \\d{4})?|\\d{4})\\b"
          + "|(?i:fiscal years? )\\d{4}(?: (?:through|and) \\d{4})?"
          + "|(?:date of (?:the )?enactment|effective date) of this [A-Z]?[a-z]+";
  private static final String DURATION =
      "\\b"
          + NUMBER
          + "[- ](?i:(?:calendar |business |working |consecutive |full )?"
          + "(?:minutes?|hours?|days?|weeks?|months?|years?))\\b";
  private static final String GROUPS = "(?:\\([0-9A-Za-z]{1,5}\\))";
  private static final String NUMBERED =
      "\\d+[A-Za-z]{0,3}(?:[-–.]\\d+[A-Za-z]{0,2})*" + GROUPS + "*";
  private static final String UP_TO_MARK = "(?:[^.,;:—]|, (?=\\d{4}\\b)|\\.(?=\\d)){0,100}";
  // The words of a name: offices, boards and courts are capitalised in statutes.
  private static final String NAMED =
      "\\p{Lu}[\\p{L}’'-]+(?: (?:(?:of|for|and|on|the) ){0,2}\\p{Lu}[\\p{L}’'-]+){0,7}";
  // A subject ends where another clause begins.
  private static final String SUBJECT_WORD =
      "(?!(?:which|that|who|if|when|where|whether|unless|as|shall|may|must|will|should|case|by|under|after|before)\\b)"
          + "[\\p{L}’'-]+ ";
  private static final String MODAL = "(?:shall|may|must|will|should)";
  private static final String COMPARED =
      "(?:later|earlier|sooner|more|less|fewer|greater) than|to exceed|exceeding";

  private static final List<Rule> RULES =
      List.of(
          Rule.of(
              Type.MODALITY,
              "\\b(?:[Ss]hall|SHALL|may|MAY(?= NOT)|[Mm]ust|MUST|[Ss]hould|will)(?: not| NOT)?\\b"
                  + "|\\b(?i:is|are|was|were|be) (?:not )?(?:required|authorized|permitted|allowed|entitled|prohibited"
                  + "|forbidden|obligated|obliged)\\b(?: (?:to|from))?"),
          Rule.of(
              Type.NEGATION,
              "(?i)(?<!whether or )\\b(?<core>not|no|nor|neither|never|none|nothing|nobody|nowhere|cannot|without)\\b"
                  + "(?!\\. ?\\d)(?: \\p{L}+)?"),
          Rule.of(
              Type.LIMIT,
              "(?i)\\b(?:(?:not|no) )?(?:(?:more|less|fewer|greater|larger|smaller) than|to exceed|exceeding)\\b"
                  + "|\\b(?:at (?:least|most)|up to|in excess of|a (?:minimum|maximum) of|only(?! (?:if|when|where|after|to)\\b))\\b"),
          Rule.of(
              Type.EXCEPTION,
              "(?i)\\b(?:except(?:ions?)?|unless|notwithstanding|subject to|other than|but not|but only|only (?:if|when"
                  + "|where|after|to the extent)|provided,? (?:that|however)|excluding|save (?:that|as|for)"
                  + "|in the absence of|exempt(?:s|ed|ions?)?)\\b"
                  + UP_TO_MARK),
          Rule.of(Type.EXCEPTION, "(?<core>\\b[Ii]f\\b)" + UP_TO_MARK),
          Rule.exchange(Type.AND_OR, "(?i)\\b(?:and/or|and|or)\\b"),
          Rule.of(
              Type.DEFINITION,
              "[“‘][^”’“‘]{1,80}[”’][^.;“‘]{0,60}?\\b(?<core>(?:shall )?(?:means?|includes?)(?: only)?|do(?:es)? not "
                  + "(?:mean|include)|(?:has|have) the (?:same )?meanings?|refers? to)\\b"),
          Rule.of(
              Type.DEFINED_TERM,
              "(?<=\\b[Tt]erms? )[“‘][^”’“‘]{1,80}[”’]"
                  + "|[“‘][^”’“‘]{1,80}[”’](?= (?:means?|includes?|has the meaning|have the meaning)\\b)"),
          Rule.of(
              Type.ACTOR,
              "\\bin (?:consultation|coordination|cooperation|conjunction) with [^,;.]{3,100}"),
          Rule.exchange(
              Type.ACTOR,
              "\\b(?i:the|an?|each|every|any|no|all|such) (?:"
                  + SUBJECT_WORD
                  + "){1,9}?(?="
                  + MODAL
                  + "\\b)"
                  + "|(?:^|(?<=[.;:—] ))\\p{Lu}[\\p{L}’'-]+ (?:"
                  + SUBJECT_WORD
                  + "){0,5}?(?="
                  + MODAL
                  + "\\b)"),
          Rule.exchange(
              Type.ACTOR,
              "\\b[Tt]he (?!Act\\b|Code\\b|Title\\b|Section\\b|"
                  + MONTH
                  + ")"
                  + NAMED
                  + "(?![\\p{L}’'-]| (?:Act|Code)\\b)(?<!\\bAct)(?<!\\bCode)"),
          Rule.exchange(
              Type.ACTOR,
              "\\bby (?:the|an?|any|each) (?!end|start|close|date|beginning|first|last|use|means|amendment)"
                  + "[\\p{L}’'-]+"),
          Rule.of(
              Type.AMOUNT,
              "[$€£]\\d[\\d,]*(?<!,)(?:\\.\\d+)?(?: (?:thousand|million|billion|trillion))?"),
          Rule.of(
              Type.PERCENTAGE, NUMBER + "(?:%| ?(?i:percent(?:um|age)?(?: points?)?|per centum))"),
          Rule.of(
              Type.EFFECTIVE_DATE,
              "\\b(?:takes? effect|(?:comes?|enters?) into (?:force|effect)"
                  + "|(?:(?:becomes?|is|are|be|shall be) )?[Ee]ffective(?= (?:on|upon|as of|from|immediately|date|\\d|"
                  + MONTH
                  + "))|(?:expires?|sunsets?|terminates?|is repealed)(?= (?:on|upon|after|at|\\d|"
                  + MONTH
                  + "|"
                  + SMALL
                  + "))|ceases? to (?:be in effect|have effect))"
                  + UP_TO_MARK),
          Rule.of(
              Type.DEADLINE,
              "\\b(?i:(?:not|no) (?:later|earlier|sooner) than|within|at least|by|on or before|before|prior to"
                  + "|on or after)(?: a period of| the end of| the expiration of)?(?: the)? (?:"
                  + DURATION
                  + "|"
                  + DATE
                  + ")"),
          Rule.of(Type.DATE, DATE),
          Rule.of(Type.DURATION, DURATION),
          Rule.of(
              Type.REFERENCE,
              "(?:"
                  + References.PATTERN.pattern()
                  + "|§§? ?"
                  + NUMBERED
                  + "|\\b\\d+ U\\.S\\.C\\. \\d+[A-Za-z]*(?:-\\d+[a-z]?)*"
                  + GROUPS
                  + "*"
                  + "|\\b\\d+ C\\.F\\.R\\. (?:part )?\\d+(?:\\.\\d+)?"
                  + "|\\bPublic Law \\d+[-–]\\d+)"
                  + "(?:,? (?:and |or |to |through )?"
                  + GROUPS
                  + "+|,? (?:and|or|to|through) "
                  + NUMBERED
                  + "(?! ?(?:%|percent|days?|years?|months?)))*"
                  + "(?: of (?:this (?:Act|title|section|chapter|part)|the (?:[\\p{L}’'-]+ ){1,8}?(?:Act|Code)"
                  + "(?: of \\d{4})?|title \\d+))?"),
          Rule.of(
              Type.NUMBER,
              "(?<![\\p{L}\\d$€£.,§(-])(?:"
                  + NUMBER
                  + "|(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|\\d+(?:st|nd|rd|th))"
                  + "(?![\\p{L}\\d(–-]|\\.\\d|,\\d)"));

  private FactPatterns() {}

  /** The facts that stand in {@code text}, by type and place. */
  static List<Found> find(String text) {
    List<Found> found = new ArrayList<>();
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern().matcher(text);
      boolean hasCore = rule.pattern().namedGroups().containsKey("core");
      while (matcher.find()) {
        Found fact =
            new Found(
                rule.type(),
                hasCore ? matcher.start("core") : matcher.start(),
                hasCore ? matcher.end("core") : matcher.end(),
                matcher.group().strip(),
                rule.needsBoth());
        if (isNew(fact, found)) {
          found.add(fact);
        }
      }
    }
    found.sort(Comparator.comparing(Found::type).thenComparingInt(Found::start));
    return found;
  }

  // "shall not" is a duty and no second negation; 30 in "30 days" no number besides; "the
  // Secretary"
  // in "the Secretary of the Port" no second actor.
  private static boolean isNew(Found fact, List<Found> found) {
    return found.stream()
        .filter(other -> other.overlaps(fact.start(), fact.end()))
        .noneMatch(
            other ->
                other.type() == fact.type()
                    || (fact.type() == Type.NEGATION && other.type() == Type.MODALITY)
                    || (fact.type() == Type.NUMBER && other.type().compareTo(Type.ACTOR) > 0));
  }

  /**
   * Whether the "not" at {@code start} belongs to a comparison, "not later than": it turns nothing
   * into its opposite unless it is struck or inserted alone.
   */
  static boolean isOfComparison(String text, Found negation) {
    return text.substring(negation.end()).matches("(?is) (?:" + COMPARED + ")\\b.*");
  }
}
