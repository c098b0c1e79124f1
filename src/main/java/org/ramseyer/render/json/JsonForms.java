package org.ramseyer.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.ramseyer.diff.FormDifferences;
import org.ramseyer.diff.FormLine;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;

/**
 * Writes what two files of one version say differently because of their forms:
 *
 * <pre>{@code
 * {"before":"pdf","after":"uslm","sentences":["The USLM file leaves out a line …"],
 *  "lines":[{"id":"f1","in":"before","sort":"date","text":"May 5, 2020","eId":"preface_5","page":1,"line":0}],
 *  "capitals":[{"before":"sec. 2(a)","after":"sec. 2(a)"}]}
 * }</pre>
 */
final class JsonForms {

  private JsonForms() {}

  /** Writes the field; null where the forms make no difference. */
  static void write(JsonGenerator json, @Nullable FormDifferences forms) throws IOException {
    if (forms == null) {
      json.writeNullField("fileForms");
      return;
    }
    json.writeObjectFieldStart("fileForms");
    json.writeStringField("before", forms.before().format());
    json.writeStringField("after", forms.after().format());
    json.writeArrayFieldStart("sentences");
    for (String sentence : forms.sentences()) {
      json.writeString(sentence);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("lines");
    for (FormLine line : forms.lines()) {
      line(json, line);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("capitals");
    for (ProvisionChange change : forms.capitals()) {
      json.writeStartObject();
      citation(json, "before", change.before());
      citation(json, "after", change.after());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void line(JsonGenerator json, FormLine line) throws IOException {
    Provision provision = line.change().provision();
    Place place = provision.span().start();
    json.writeStartObject();
    json.writeStringField("id", line.change().id());
    json.writeStringField("in", line.isInBefore() ? "before" : "after");
    json.writeStringField("sort", line.sort().word());
    json.writeStringField("text", provision.text().text());
    json.writeStringField("eId", provision.address().eId());
    json.writeNumberField("page", place.page());
    json.writeNumberField("line", place.line());
    json.writeEndObject();
  }

  private static void citation(JsonGenerator json, String key, @Nullable Provision provision)
      throws IOException {
    json.writeStringField(key, provision == null ? null : provision.citation());
  }
}
