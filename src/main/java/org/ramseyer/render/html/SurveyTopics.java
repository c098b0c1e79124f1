package org.ramseyer.render.html;

import java.util.List;
import java.util.stream.Collectors;
import org.ramseyer.model.Identity;
import org.ramseyer.survey.DutyFacts;
import org.ramseyer.survey.SurveyResult;
import org.ramseyer.survey.SurveyResult.Cell;
import org.ramseyer.survey.SurveyResult.Quote;
import org.ramseyer.survey.SurveyResult.Relation;
import org.ramseyer.survey.SurveyResult.Row;

/**
 * The topics of a survey page in full: every answer with its quotation, citation, page and line.
 */
final class SurveyTopics {

  private final SurveyResult survey;
  private final HtmlWriter html;

  SurveyTopics(SurveyResult survey, HtmlWriter html) {
    this.survey = survey;
    this.html = html;
  }

  /** One topic: what the instruments say, group by group, and which say nothing. */
  void topic(Row row) {
    html.raw("<section class=\"topic\" id=\"topic-")
        .text(row.topic().id())
        .raw("\">\n<h3>")
        .text(row.topic().title())
        .raw("</h3>\n<p class=\"question\">")
        .text(row.topic().question())
        .raw(
            "</p>\n"
                + "<table>\n"
                + "<thead><tr><th scope=\"col\">Instrument</th><th scope=\"col\">What it says, and"
                + " where</th><th scope=\"col\">Beside the baseline</th></tr></thead>\n");
    SurveyWords.columnsByGroup(survey).forEach((group, columns) -> group(row, group, columns));
    html.raw("</table>\n");
    silent(row);
    html.raw("</section>\n");
  }

  private void group(Row row, String group, List<Integer> columns) {
    List<Cell> telling =
        columns.stream()
            .map(row.cells()::get)
            .filter(cell -> cell.hasCounterpart() || cell.document().equals(survey.baseline()))
            .toList();
    if (telling.isEmpty()) {
      return;
    }
    html.raw(
            "<tbody class=\""
                + group
                + "\"><tr class=\"group-head\"><th colspan=\"3\" scope=\"rowgroup\">")
        .text(SurveyWords.groupTitle(group))
        .raw("</th></tr>\n");
    telling.forEach(cell -> cell(row, cell));
    html.raw("</tbody>\n");
  }

  private void silent(Row row) {
    StringBuilder lists = new StringBuilder();
    SurveyWords.columnsByGroup(survey)
        .forEach(
            (group, columns) -> {
              String names =
                  columns.stream()
                      .map(row.cells()::get)
                      .filter(
                          cell ->
                              !cell.hasCounterpart() && !cell.document().equals(survey.baseline()))
                      .map(cell -> HtmlWriter.escape(name(cell.document())))
                      .collect(Collectors.joining("; "));
              if (!names.isEmpty()) {
                lists
                    .append("<dt>")
                    .append(SurveyWords.groupTitle(group))
                    .append("</dt><dd>")
                    .append(names)
                    .append("</dd>\n");
              }
            });
    if (lists.length() > 0) {
      html.raw("<div class=\"silent\"><p><strong>No counterpart</strong></p>\n<dl>\n")
          .raw(lists.toString())
          .raw("</dl></div>\n");
    }
  }

  private static String name(Identity document) {
    return document.title().isEmpty() ? document.id() : document.title();
  }

  private void cell(Row row, Cell cell) {
    html.raw("<tr id=\"" + SurveyWords.anchor(row, cell.document()) + "\"><th scope=\"row\">")
        .text(name(cell.document()));
    if (cell.document().restatement()) {
      html.raw("<br><span class=\"restated\">restated</span>");
    }
    html.raw("</th>\n<td>");
    if (cell.quotes().isEmpty()) {
      html.raw("<p class=\"none\">Nothing on this topic.</p>");
    }
    cell.quotes().stream().filter(Quote::best).forEach(this::quote);
    others(cell.quotes().stream().filter(quote -> !quote.best()).toList());
    html.raw("</td>\n<td>");
    relation(cell);
    facts(cell);
    html.raw("</td></tr>\n");
  }

  // What is folded still says where it stands, on paper too.
  private void others(List<Quote> others) {
    if (!others.isEmpty()) {
      html.raw("<details><summary>Also ")
          .text(others.stream().map(Quote::citation).distinct().collect(Collectors.joining("; ")))
          .raw("</summary>");
      others.forEach(this::quote);
      html.raw("</details>");
    }
  }

  private void quote(Quote quote) {
    html.raw("<blockquote><p>")
        .marked(quote.text(), quote.recognisedBy())
        .raw("</p><footer><cite>")
        .text(quote.citation())
        .raw("</cite>");
    String place = SurveyWords.place(quote);
    if (!place.isEmpty()) {
      html.raw(", ").text(place);
    }
    if (!quote.heading().isEmpty() && !quote.citation().contains(quote.heading())) {
      html.raw(" · <span class=\"heading\">").text(quote.heading()).raw("</span>");
    }
    html.raw("</footer></blockquote>");
  }

  private void relation(Cell cell) {
    html.raw(
        "<p class=\"relation "
            + cell.relation().jsonName()
            + "\">"
            + SurveyWords.sign(cell.relation())
            + " "
            + SurveyWords.relation(cell.relation())
            + "</p>");
    if (cell.relation() != Relation.BASELINE) {
      html.raw("<p class=\"why\">").text(cell.why()).raw("</p>");
    }
  }

  private void facts(Cell cell) {
    DutyFacts facts = cell.facts();
    if (facts == null) {
      return;
    }
    html.raw("<dl class=\"facts\">");
    fact("Force", List.of(facts.modality().word()));
    fact("Who", facts.actor() == null ? List.of() : List.of(facts.actor()));
    fact("Sums", facts.amountTerms().isEmpty() ? facts.amounts() : facts.amountTerms());
    fact("Periods", facts.durations());
    fact("Dates", facts.dates());
    fact("Conditions", facts.conditions());
    fact("Exceptions", facts.exceptions());
    fact("Sure", List.of(Math.round(cell.confidence() * 100) + " %"));
    html.raw("</dl>");
  }

  private void fact(String name, List<String> values) {
    if (!values.isEmpty()) {
      html.raw("<dt>" + name + "</dt><dd>").text(String.join("; ", values)).raw("</dd>");
    }
  }
}
