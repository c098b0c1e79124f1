package org.ramseyer.render.csv;

import java.util.List;
import java.util.Locale;
import org.ramseyer.search.Hit;
import org.ramseyer.search.SearchResult;

/** Writes the hits of a search as CSV, a line a hit. */
public final class CsvSearch {

  private static final List<String> COLUMNS =
      List.of(
          "rank",
          "document",
          "title",
          "citation",
          "heading",
          "words",
          "page",
          "line",
          "kind",
          "group",
          "jurisdiction",
          "date",
          "score");

  private CsvSearch() {}

  /** The hits as CSV. */
  public static String render(SearchResult result) {
    StringBuilder csv = new StringBuilder();
    CsvWriter.line(csv, COLUMNS);
    for (Hit hit : result.hits()) {
      CsvWriter.line(
          csv,
          List.of(
              Integer.toString(hit.rank()),
              hit.document().id(),
              hit.document().title(),
              hit.address().citation(),
              hit.heading(),
              hit.snippet().text(),
              hit.place().page() == 0 ? "" : Integer.toString(hit.place().page()),
              hit.place().line() == 0 ? "" : Integer.toString(hit.place().line()),
              hit.document().kind().jsonName(),
              hit.document().group().name().toLowerCase(Locale.ROOT),
              hit.document().jurisdiction() == null ? "" : hit.document().jurisdiction(),
              hit.document().date() == null ? "" : hit.document().date().toString(),
              String.format(Locale.ROOT, "%.3f", hit.score())));
    }
    return csv.toString();
  }
}
