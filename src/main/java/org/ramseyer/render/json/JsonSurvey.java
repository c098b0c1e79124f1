package org.ramseyer.render.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Identity;
import org.ramseyer.survey.DutyFacts;
import org.ramseyer.survey.SurveyResult;
import org.ramseyer.survey.SurveyResult.Cell;
import org.ramseyer.survey.SurveyResult.Quote;
import org.ramseyer.survey.SurveyResult.Row;

/** Writes a survey as {@code survey --format json} prints it. */
public final class JsonSurvey {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private JsonSurvey() {}

  /** The survey as UTF-8 JSON. */
  public static byte[] write(SurveyResult survey) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("schema", "ramseyer/survey/1");
    root.put("baseline", survey.baseline().id());
    ArrayNode documents = root.putArray("documents");
    survey.documents().forEach(document -> document(documents.addObject(), document));
    ArrayNode topics = root.putArray("topics");
    for (Row row : survey.rows()) {
      ObjectNode topic = topics.addObject();
      topic.put("id", row.topic().id());
      topic.put("title", row.topic().title());
      topic.put("question", row.topic().question());
      ArrayNode cells = topic.putArray("cells");
      row.cells().forEach(cell -> cell(cells.addObject(), cell));
    }
    try {
      return (MAPPER.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
  }

  private static void document(ObjectNode node, Identity document) {
    node.put("document", document.id());
    node.put("title", document.title());
    node.put("citation", document.citation());
    node.put("jurisdiction", document.jurisdiction());
    node.put("group", JsonNames.of(document.group()));
    node.put("restatement", document.restatement());
  }

  private static void cell(ObjectNode node, Cell cell) {
    node.put("document", cell.document().id());
    node.put("group", JsonNames.of(cell.document().group()));
    node.put("counterpart", cell.hasCounterpart());
    ArrayNode provisions = node.putArray("provisions");
    for (Quote quote : cell.quotes()) {
      ObjectNode provision = provisions.addObject();
      provision.put("citation", quote.citation());
      strings(provision.putArray("path"), quote.path());
      provision.put("eId", quote.eId());
      provision.put("page", quote.place().page());
      provision.put("line", quote.place().line());
      provision.put("heading", quote.heading());
      provision.put("quote", quote.text());
      strings(provision.putArray("recognisedBy"), List.copyOf(quote.recognisedBy()));
      provision.put("best", quote.best());
    }
    node.put("answer", cell.answer());
    facts(node, cell.facts());
    node.put("relation", cell.relation().jsonName());
    node.put("why", cell.why());
    node.put("confidence", Math.round(cell.confidence() * 100) / 100.0);
  }

  private static void facts(ObjectNode cell, @Nullable DutyFacts facts) {
    if (facts == null) {
      cell.putNull("facts");
      return;
    }
    ObjectNode node = cell.putObject("facts");
    node.put("modality", facts.modality().word());
    node.put("actor", facts.actor());
    strings(node.putArray("amounts"), facts.amounts());
    strings(node.putArray("amountTerms"), facts.amountTerms());
    strings(node.putArray("durations"), facts.durations());
    strings(node.putArray("dates"), facts.dates());
    strings(node.putArray("conditions"), facts.conditions());
    strings(node.putArray("exceptions"), facts.exceptions());
  }

  private static void strings(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }
}
