package org.ramseyer.render.csv;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Identity;
import org.ramseyer.survey.DutyFacts;
import org.ramseyer.survey.SurveyResult;
import org.ramseyer.survey.SurveyResult.Cell;
import org.ramseyer.survey.SurveyResult.Quote;
import org.ramseyer.survey.SurveyResult.Row;

/** Writes a survey as CSV: a line for every quotation, and one for every "no counterpart". */
public final class CsvSurvey {

  private static final List<String> COLUMNS =
      List.of(
          "topic",
          "question",
          "document",
          "title",
          "group",
          "jurisdiction",
          "restatement",
          "answer",
          "relation",
          "why",
          "confidence",
          "citation",
          "page",
          "line",
          "heading",
          "quotation",
          "modality",
          "actor",
          "sums",
          "periods",
          "dates",
          "exceptions");

  private CsvSurvey() {}

  /** The survey as CSV. */
  public static String render(SurveyResult survey) {
    StringBuilder csv = new StringBuilder();
    CsvWriter.line(csv, COLUMNS);
    for (Row row : survey.rows()) {
      for (Cell cell : row.cells()) {
        if (cell.quotes().isEmpty()) {
          CsvWriter.line(csv, columns(row, cell, null));
        }
        cell.quotes().forEach(quote -> CsvWriter.line(csv, columns(row, cell, quote)));
      }
    }
    return csv.toString();
  }

  private static List<String> columns(Row row, Cell cell, @Nullable Quote quote) {
    Identity document = cell.document();
    DutyFacts facts = quote != null && quote.best() ? cell.facts() : null;
    return List.of(
        row.topic().title(),
        row.topic().question(),
        document.id(),
        document.title(),
        document.group().name().toLowerCase(Locale.ROOT),
        document.jurisdiction() == null ? "" : document.jurisdiction(),
        document.restatement() ? "yes" : "no",
        cell.answer(),
        cell.relation().jsonName(),
        cell.why(),
        String.format(Locale.ROOT, "%.2f", cell.confidence()),
        quote == null ? "" : quote.citation(),
        quote == null || quote.place().page() == 0 ? "" : Integer.toString(quote.place().page()),
        quote == null || quote.place().line() == 0 ? "" : Integer.toString(quote.place().line()),
        quote == null ? "" : quote.heading(),
        quote == null ? "no counterpart" : quote.text(),
        facts == null ? "" : facts.modality().word(),
        facts == null || facts.actor() == null ? "" : facts.actor(),
        facts == null
            ? ""
            : String.join(
                "; ", facts.amountTerms().isEmpty() ? facts.amounts() : facts.amountTerms()),
        facts == null ? "" : String.join("; ", facts.durations()),
        facts == null ? "" : String.join("; ", facts.dates()),
        facts == null ? "" : String.join("; ", facts.exceptions()));
  }
}
