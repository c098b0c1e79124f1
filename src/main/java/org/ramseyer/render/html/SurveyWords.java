package org.ramseyer.render.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText.LineNumbering;
import org.ramseyer.survey.SurveyResult;
import org.ramseyer.survey.SurveyResult.Quote;
import org.ramseyer.survey.SurveyResult.Relation;
import org.ramseyer.survey.SurveyResult.Row;

/** The words, signs and anchors that all parts of a survey page use alike. */
final class SurveyWords {

  private static final Map<Relation, String> SIGNS = signs();

  private SurveyWords() {}

  private static Map<Relation, String> signs() {
    Map<Relation, String> signs = new EnumMap<>(Relation.class);
    signs.put(Relation.BASELINE, "●");
    signs.put(Relation.SAME, "=");
    signs.put(Relation.STRICTER, "▲");
    signs.put(Relation.LOOSER, "▼");
    signs.put(Relation.DIFFERENT, "≠");
    signs.put(Relation.ONLY_HERE, "+");
    signs.put(Relation.NO_COUNTERPART, "–");
    return signs;
  }

  /** A sign that tells the relation without colour. */
  static String sign(Relation relation) {
    return "<span aria-hidden=\"true\">" + SIGNS.get(relation) + "</span>";
  }

  static String relation(Relation relation) {
    return relation.jsonName().replace('-', ' ');
  }

  static String group(Identity document) {
    return document.group().name().toLowerCase(Locale.ROOT);
  }

  /**
   * The columns of the survey by group, in the order in which the groups first appear; the
   * baseline's group is first.
   */
  static Map<String, List<Integer>> columnsByGroup(SurveyResult survey) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int column = 0; column < survey.documents().size(); column++) {
      groups
          .computeIfAbsent(group(survey.documents().get(column)), group -> new ArrayList<>())
          .add(column);
    }
    return groups;
  }

  /** "National proposals", for the heading over a group of rows. */
  static String groupTitle(String group) {
    return switch (group) {
      case "national" -> "National proposals";
      case "state" -> "State laws";
      case "city" -> "City and county rules";
      case "vendor" -> "Vendor conditions and statements";
      default -> "Other instruments";
    };
  }

  /** The anchor of a cell in full. */
  static String anchor(Row row, Identity document) {
    return HtmlWriter.escape(row.topic().id() + "--" + document.id());
  }

  /**
   * "page 3, line 4"; "text line" where the page prints no numbers; empty where nothing is known.
   */
  static String place(Quote quote) {
    if (quote.place().page() == 0) {
      return quote.place().line() == 0 ? "" : "line " + quote.place().line();
    }
    String page = "page " + quote.place().page();
    if (quote.place().line() == 0) {
      return page;
    }
    return page
        + (quote.numbering() == LineNumbering.PRINTED ? ", line " : ", text line ")
        + quote.place().line();
  }
}
