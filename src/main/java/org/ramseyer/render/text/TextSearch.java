package org.ramseyer.render.text;

import java.util.Map;
import java.util.StringJoiner;
import org.ramseyer.search.Hit;
import org.ramseyer.search.SearchResult;

/**
 * Writes the answer to a search for a terminal: how the query was read, the hits with their places,
 * the counts.
 */
public final class TextSearch {

  private static final String BOLD = "\u001b[1m";
  private static final String MATCH = "\u001b[1;33m";
  private static final String FAINT = "\u001b[2m";
  private static final String PLAIN = "\u001b[0m";

  private TextSearch() {}

  /**
   * The answer as lines.
   *
   * @param colour whether a terminal shows it; without, matches stand between asterisks
   */
  public static String render(SearchResult result, boolean colour) {
    StringBuilder text = new StringBuilder();
    text.append(result.understood()).append('\n');
    text.append(result.total()).append(result.total() == 1 ? " provision" : " provisions");
    if (result.hits().size() < result.total()) {
      text.append(", the first ").append(result.hits().size()).append(" of them:");
    }
    text.append('\n');
    for (Hit hit : result.hits()) {
      hit(text, hit, colour);
    }
    result
        .facets()
        .forEach(
            (facet, counts) -> {
              if (!counts.isEmpty() && !facet.equals("document")) {
                text.append('\n').append(facet).append(": ").append(counts(counts));
              }
            });
    return text.append(result.total() > 0 ? "\n" : "").toString();
  }

  private static void hit(StringBuilder text, Hit hit, boolean colour) {
    text.append('\n')
        .append(hit.rank())
        .append(". ")
        .append(colour ? BOLD : "")
        .append(hit.document().id());
    if (!hit.address().citation().isEmpty()) {
      text.append(", ").append(hit.address().citation());
    }
    text.append(colour ? PLAIN : "");
    if (hit.place().isKnown()) {
      text.append(" (").append(hit.place()).append(')');
    }
    if (!hit.heading().isEmpty()) {
      text.append(colour ? FAINT : "")
          .append("  ")
          .append(hit.heading())
          .append(colour ? PLAIN : "");
    }
    text.append("\n   ")
        .append(colour ? hit.snippet().toText(MATCH, PLAIN) : hit.snippet().toText("*", "*"))
        .append('\n');
  }

  private static String counts(Map<String, Integer> counts) {
    StringJoiner joined = new StringJoiner(", ");
    counts.forEach((value, count) -> joined.add(value + " " + count));
    return joined.toString();
  }
}
