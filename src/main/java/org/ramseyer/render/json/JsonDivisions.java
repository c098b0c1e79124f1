package org.ramseyer.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.ramseyer.align.Division;
import org.ramseyer.diff.Divided;
import org.ramseyer.diff.DivisionsByProvision;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.model.Provision;

/** What a comparison's JSON says of splits and mergers, beside the provisions they concern. */
final class JsonDivisions {

  private final DivisionsByProvision divisions;

  JsonDivisions(List<Divided> divided) {
    divisions = new DivisionsByProvision(divided);
  }

  /** The paths of the parts of a whole, or of the whole of a part; nothing for all others. */
  void write(JsonGenerator json, ProvisionChange change) throws IOException {
    for (Divided one : divisions.of(change)) {
      boolean isSplit = one.kind() == Division.Kind.SPLIT;
      if (one.isWhole(change)) {
        json.writeArrayFieldStart(isSplit ? "splitInto" : "mergedFrom");
        for (Provision part : one.parts()) {
          path(json, part);
        }
        json.writeEndArray();
      } else if (one.isPart(change)) {
        json.writeFieldName(isSplit ? "splitFrom" : "mergedInto");
        path(json, one.whole());
      }
    }
  }

  /** What changed in the words besides their division. */
  void writeEdits(JsonGenerator json, ProvisionChange change) throws IOException {
    for (Divided one : divisions.of(change)) {
      if (one.isWhole(change)) {
        JsonComparison.edits(json, "dividedEdits", one.edits());
      }
    }
  }

  private static void path(JsonGenerator json, Provision provision) throws IOException {
    String[] path = provision.path().toArray(String[]::new);
    json.writeArray(path, 0, path.length);
  }
}
