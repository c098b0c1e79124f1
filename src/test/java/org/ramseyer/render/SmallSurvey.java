package org.ramseyer.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText.LineNumbering;
import org.ramseyer.model.Place;
import org.ramseyer.survey.DutyFacts;
import org.ramseyer.survey.SurveyResult;
import org.ramseyer.survey.SurveyResult.Cell;
import org.ramseyer.survey.SurveyResult.Quote;
import org.ramseyer.survey.SurveyResult.Relation;
import org.ramseyer.survey.SurveyResult.Row;
import org.ramseyer.survey.Topic;

/** A survey of three invented instruments and two topics, for the tests of all its renderers. */
public final class SmallSurvey {

  private static final Identity BILL =
      identity("us-gulls", "Gulls & Terns Act", Identity.Group.NATIONAL, true);
  private static final Identity CITY =
      identity("city-gulls", "Harbor Code <on gulls>", Identity.Group.CITY, false);
  private static final Identity FIRM =
      identity("firm-gulls", "=Gullwing Terms", Identity.Group.VENDOR, false);

  private SmallSurvey() {}

  /** The survey. */
  public static SurveyResult survey() {
    Row bar =
        new Row(
            topic("bar", "Bar", true),
            List.of(
                cell(
                    BILL,
                    "sec. 2(a)",
                    "A port shall not feed a gull.",
                    Relation.BASELINE,
                    "The baseline.",
                    facts(null)),
                cell(
                    CITY,
                    "4.10",
                    "A clerk may feed a gull for $5 a day, or \"more\".",
                    Relation.LOOSER,
                    "Here the rule permits (“may”); the baseline forbids (“shall not”).",
                    facts("$5 a day")),
                silent(FIRM)));
    Row remedy =
        new Row(
            topic("remedy", "Remedy", false),
            List.of(
                silent(BILL),
                silent(CITY),
                cell(
                    FIRM,
                    "=1+1",
                    "+A user may sue.",
                    Relation.ONLY_HERE,
                    "The baseline has no provision.",
                    facts(null))));
    return new SurveyResult(BILL, List.of(BILL, CITY, FIRM), List.of(bar, remedy));
  }

  private static Identity identity(
      String id, String title, Identity.Group group, boolean restatement) {
    return new Identity(
        id,
        DocumentKind.BILL,
        title,
        null,
        null,
        "us",
        LocalDate.of(2031, 4, 5),
        group,
        id + " cited",
        restatement);
  }

  private static Topic topic(String id, String title, boolean lead) {
    Topic.Words words =
        new Topic.Words(
            List.of(), List.of(Pattern.compile("gull")), List.of(), List.of(), List.of());
    return new Topic(
        id, title, title + "?", lead, Topic.Fact.FORCE, Topic.Measure.BAN, words, Set.of());
  }

  private static DutyFacts facts(@Nullable String amount) {
    List<String> amounts = amount == null ? List.of() : List.of(amount);
    return new DutyFacts(
        DutyFacts.Modality.MAY,
        "A clerk",
        amounts,
        List.of(),
        List.of("2 days"),
        List.of(),
        List.of("if asked"),
        List.of());
  }

  private static Cell cell(
      Identity document,
      String citation,
      String text,
      Relation relation,
      String why,
      DutyFacts facts) {
    Quote best =
        new Quote(
            citation,
            List.of("2", "a"),
            "sec_2__subsec_a",
            new Place(1, 4),
            LineNumbering.PRINTED,
            "FEEDING",
            text,
            Set.of("gull"),
            true);
    Quote other =
        new Quote(
            "sec. 9",
            List.of("9"),
            "sec_9",
            new Place(2, 0),
            LineNumbering.COUNTED,
            "",
            "A gull again.",
            Set.of(),
            false);
    return new Cell(document, List.of(best, other), "in few words", facts, relation, why, 0.816);
  }

  private static Cell silent(Identity document) {
    return new Cell(
        document, List.of(), "", null, Relation.NO_COUNTERPART, "No provision here has words.", 0);
  }
}
