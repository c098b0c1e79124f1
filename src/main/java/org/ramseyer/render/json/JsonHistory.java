package org.ramseyer.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.History;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.diff.ProvisionHistory;
import org.ramseyer.model.Identity;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;

/**
 * Writes a history as {@code compare V1 V2 V3 --format json} prints it: the versions, every step as
 * {@link JsonComparison} writes it, and every provision with its path in each version and the id of
 * what happened to it in each step; null where it does not stand, or nothing happened.
 */
public final class JsonHistory {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private JsonHistory(JsonGenerator json) {
    this.json = json;
  }

  /** The history as UTF-8 JSON. */
  public static byte[] write(History history) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      new JsonHistory(json).history(history);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  private void history(History history) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", "ramseyer/history/1");
    json.writeArrayFieldStart("versions");
    for (Identity version : history.versions()) {
      json.writeStartObject();
      json.writeStringField("id", version.id());
      json.writeStringField("title", version.title());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("provisions");
    for (ProvisionHistory line : history.provisions()) {
      provision(line);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("steps");
    for (Comparison step : history.steps()) {
      JsonComparison.write(step, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void provision(ProvisionHistory line) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeBooleanField("restored", line.restored());
    json.writeArrayFieldStart("versions");
    for (Provision version : line.versions()) {
      version(version);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("steps");
    for (ProvisionChange step : line.steps()) {
      step(step);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void version(@Nullable Provision provision) throws IOException {
    if (provision == null) {
      json.writeNull();
      return;
    }
    Place start = provision.span().start();
    json.writeStartObject();
    json.writeStringField("citation", provision.citation());
    json.writeFieldName("path");
    json.writeArray(provision.path().toArray(String[]::new), 0, provision.path().size());
    json.writeStringField("eId", provision.address().eId());
    json.writeNumberField("page", start.page());
    json.writeNumberField("line", start.line());
    json.writeEndObject();
  }

  private void step(@Nullable ProvisionChange step) throws IOException {
    if (step == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    String partOf = step.partOf();
    json.writeStringField("change", step.isListed() ? step.id() : partOf);
    JsonComparison.kinds(json, "kinds", step);
    json.writeEndObject();
  }
}
