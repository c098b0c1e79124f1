package org.ramseyer.render.html;

import java.util.List;
import org.ramseyer.model.Identity;
import org.ramseyer.survey.SurveyResult;
import org.ramseyer.survey.SurveyResult.Cell;
import org.ramseyer.survey.SurveyResult.Relation;
import org.ramseyer.survey.SurveyResult.Row;

/**
 * The two tables of a survey page that are read at a glance: the leading questions in few words,
 * and all topics in signs.
 */
final class SurveyGlance {

  private final SurveyResult survey;
  private final HtmlWriter html;

  SurveyGlance(SurveyResult survey, HtmlWriter html) {
    this.survey = survey;
    this.html = html;
  }

  /** A line for every instrument, a column for every leading question. */
  void leadingQuestions() {
    List<Row> leads = survey.rows().stream().filter(row -> row.topic().lead()).toList();
    if (leads.isEmpty()) {
      return;
    }
    html.raw(
        "<section id=\"glance\"><h2>The leading questions at a glance</h2>\n"
            + "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"The leading"
            + " questions at a glance\"><table class=\"glance\">\n"
            + "<thead><tr><th scope=\"col\">Instrument</th>");
    leads.forEach(
        row ->
            html.raw("<th scope=\"col\"><a href=\"#topic-")
                .text(row.topic().id())
                .raw("\">")
                .text(row.topic().title())
                .raw("</a></th>"));
    html.raw("</tr></thead>\n");
    SurveyWords.columnsByGroup(survey)
        .forEach(
            (group, columns) -> {
              groupHead(group, leads.size() + 1);
              columns.forEach(column -> glanceLine(leads, column));
              html.raw("</tbody>\n");
            });
    html.raw("</table></div></section>\n");
  }

  private void glanceLine(List<Row> leads, int column) {
    Identity document = survey.documents().get(column);
    html.raw(column == 0 ? "<tr class=\"first\">" : "<tr>")
        .raw("<th scope=\"row\"><a href=\"#document-")
        .text(document.id())
        .raw("\">")
        .text(document.title().isEmpty() ? document.id() : document.title())
        .raw("</a>");
    if (document.citation() != null) {
      html.raw("<br><span class=\"at\">").text(document.citation()).raw("</span>");
    }
    html.raw("</th>");
    for (Row row : leads) {
      Cell cell = row.cells().get(column);
      Relation relation = cell.relation();
      if (!cell.hasCounterpart()) {
        html.raw(
            "<td class=\"no-counterpart\">"
                + SurveyWords.sign(Relation.NO_COUNTERPART)
                + "<span class=\"spoken\">no counterpart</span></td>");
        continue;
      }
      html.raw(
              "<td><a href=\"#"
                  + SurveyWords.anchor(row, document)
                  + "\"><span class=\""
                  + relation.jsonName()
                  + "\" title=\""
                  + SurveyWords.relation(relation)
                  + "\">"
                  + SurveyWords.sign(relation)
                  + "<span class=\"spoken\">"
                  + SurveyWords.relation(relation)
                  + ": </span></span> ")
          .text(cell.answer())
          .raw("</a>");
      cell.best()
          .ifPresent(
              quote -> html.raw(" <span class=\"at\">").text(quote.citation()).raw("</span>"));
      html.raw("</td>");
    }
    html.raw("</tr>\n");
  }

  /** A line for every instrument, a sign for every topic. */
  void matrix() {
    html.raw(
        "<section id=\"matrix\"><h2>All topics in signs</h2>\n"
            + "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"All topics in"
            + " signs\"><table class=\"matrix\">\n"
            + "<thead><tr><th scope=\"col\">Instrument</th>");
    survey
        .rows()
        .forEach(
            row ->
                html.raw("<th scope=\"col\" class=\"turned\"><a href=\"#topic-")
                    .text(row.topic().id())
                    .raw("\"><span>")
                    .text(row.topic().title())
                    .raw("</span></a></th>"));
    html.raw("</tr></thead>\n");
    SurveyWords.columnsByGroup(survey)
        .forEach(
            (group, columns) -> {
              groupHead(group, survey.rows().size() + 1);
              columns.forEach(this::matrixLine);
              html.raw("</tbody>\n");
            });
    html.raw("</table></div></section>\n");
  }

  private void matrixLine(int column) {
    Identity document = survey.documents().get(column);
    html.raw("<tr><th scope=\"row\">")
        .text(document.title().isEmpty() ? document.id() : document.title())
        .raw("</th>");
    for (Row row : survey.rows()) {
      Relation relation = row.cells().get(column).relation();
      html.raw("<td class=\"" + relation.jsonName() + "\">");
      String sign =
          SurveyWords.sign(relation)
              + "<span class=\"spoken\">"
              + SurveyWords.relation(relation)
              + "</span>";
      if (relation == Relation.NO_COUNTERPART) {
        html.raw(sign);
      } else {
        html.raw("<a href=\"#" + SurveyWords.anchor(row, document) + "\" title=\"")
            .text(row.topic().title() + ": " + SurveyWords.relation(relation))
            .raw("\">" + sign + "</a>");
      }
      html.raw("</td>");
    }
    html.raw("</tr>\n");
  }

  private void groupHead(String group, int columns) {
    html.raw(
            "<tbody class=\""
                + group
                + "\"><tr class=\"group-head\"><th colspan=\""
                + columns
                + "\" scope=\"rowgroup\">")
        .text(SurveyWords.groupTitle(group))
        .raw("</th></tr>\n");
  }
}
