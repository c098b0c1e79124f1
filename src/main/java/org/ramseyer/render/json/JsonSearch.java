package org.ramseyer.render.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.ramseyer.search.Hit;
import org.ramseyer.search.SearchResult;

/** Writes the answer to a search as {@code search --format json} prints it. */
public final class JsonSearch {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private JsonSearch() {}

  /** The answer as UTF-8 JSON. */
  public static byte[] write(SearchResult result) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("schema", "ramseyer/search/1");
    root.put("query", result.query());
    root.put("understood", result.understood());
    root.put("total", result.total());
    ArrayNode hits = root.putArray("hits");
    result.hits().forEach(hit -> hit(hits.addObject(), hit));
    ObjectNode facets = root.putObject("facets");
    result
        .facets()
        .forEach(
            (facet, counts) -> {
              ObjectNode values = facets.putObject(facet);
              counts.forEach(values::put);
            });
    try {
      return (MAPPER.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
  }

  private static void hit(ObjectNode node, Hit hit) {
    node.put("rank", hit.rank());
    node.put("score", Math.round(hit.score() * 10_000) / 10_000.0);
    node.put("document", hit.document().id());
    node.put("title", hit.document().title());
    node.put("citation", hit.address().citation());
    ArrayNode path = node.putArray("path");
    hit.address().path().forEach(path::add);
    node.put("eId", hit.address().eId());
    node.put("heading", hit.heading());
    node.put("snippet", hit.snippet().toHtml());
    node.put("page", hit.place().page());
    node.put("line", hit.place().line());
    node.put("kind", hit.document().kind().jsonName());
    node.put("group", JsonNames.of(hit.document().group()));
    node.put("jurisdiction", hit.document().jurisdiction());
    node.put("date", hit.document().date() == null ? null : hit.document().date().toString());
    node.put("restatement", hit.document().restatement());
  }
}
