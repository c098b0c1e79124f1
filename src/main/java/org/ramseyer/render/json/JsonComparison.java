package org.ramseyer.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ramseyer.diff.Carried;
import org.ramseyer.diff.ChangeKind;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.Fact;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.diff.TextEdit;
import org.ramseyer.model.Identity;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;
import org.ramseyer.render.ChangeWords;

/**
 * Writes a comparison as {@code compare --format json} prints it, one provision or change a line.
 *
 * <p>"alignment" holds the numbered provisions, "unnumbered" the rest by eId. "edits" of a change
 * are those of its heading and its words before its children, "continuationEdits" those of its
 * words after them; numbers stand apart, under "num". A struck or inserted provision names under
 * "holds" how many provisions went with it. "carried" lists words that left one change's provision
 * for another's. A provision that was split names the paths of its parts under "splitInto", each
 * part its whole under "splitFrom"; "mergedFrom" and "mergedInto" likewise; "dividedEdits" are what
 * changed on the way. "readFirst" lists the changes that can turn a rule into its opposite.
 */
public final class JsonComparison {

  static final String SCHEMA = "ramseyer/comparison/1";

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;
  private final JsonDivisions divisions;

  private JsonComparison(JsonGenerator json, Comparison comparison) {
    this.json = json;
    divisions = new JsonDivisions(comparison.divided());
  }

  /** The comparison as UTF-8 JSON. */
  public static byte[] write(Comparison comparison) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(comparison, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Writes the comparison as UTF-8 JSON.
   *
   * @param out left open
   * @throws IOException if {@code out} does
   */
  public static void write(Comparison comparison, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      new JsonComparison(json, comparison).comparison(comparison);
      json.writeRaw('\n');
    }
  }

  /** Writes the comparison as one value of a larger document. */
  static void write(Comparison comparison, JsonGenerator json) throws IOException {
    new JsonComparison(json, comparison).comparison(comparison);
  }

  private void comparison(Comparison comparison) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    identity("before", comparison.before());
    identity("after", comparison.after());
    counts("counts", comparison.counts());
    counts("countsOutside", comparison.countsOutside());
    json.writeObjectFieldStart("verified");
    json.writeBooleanField("before", comparison.verification().before());
    json.writeBooleanField("after", comparison.verification().after());
    json.writeEndObject();
    json.writeStringField("verdict", comparison.verification().sentence());
    json.writeArrayFieldStart("losses");
    for (String loss : comparison.losses()) {
      json.writeString(loss);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("readFirst");
    for (ProvisionChange change : ChangeWords.readFirst(comparison)) {
      json.writeString(change.id());
    }
    json.writeEndArray();
    alignment(comparison);
    changes(comparison);
    carried(comparison);
    json.writeEndObject();
  }

  private void alignment(Comparison comparison) throws IOException {
    json.writeArrayFieldStart("alignment");
    for (ProvisionChange change : comparison.provisions()) {
      if (isNumbered(change)) {
        aligned(
            change,
            change.before() == null ? null : change.before().path(),
            change.after() == null ? null : change.after().path());
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("unnumbered");
    for (ProvisionChange change : comparison.provisions()) {
      if (!isNumbered(change)) {
        aligned(change, eId(change.before()), eId(change.after()));
      }
    }
    json.writeEndArray();
  }

  private void changes(Comparison comparison) throws IOException {
    json.writeArrayFieldStart("changes");
    Map<String, Integer> sizes = comparison.sizes();
    for (ProvisionChange change : comparison.changes()) {
      change(change, sizes);
    }
    json.writeEndArray();
  }

  private void carried(Comparison comparison) throws IOException {
    json.writeArrayFieldStart("carried");
    for (Carried carried : comparison.carried()) {
      json.writeStartObject();
      json.writeStringField("from", carried.from());
      json.writeStringField("to", carried.to());
      json.writeStringField("words", carried.words());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void identity(String key, Identity identity) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("id", identity.id());
    json.writeStringField("title", identity.title());
    optional("number", identity.number());
    optional("stage", identity.stage());
    json.writeBooleanField("restatement", identity.restatement());
    json.writeEndObject();
  }

  private void counts(String key, Map<ChangeKind, Integer> counts) throws IOException {
    json.writeObjectFieldStart(key);
    for (Map.Entry<ChangeKind, Integer> count : counts.entrySet()) {
      json.writeNumberField(count.getKey().word(), count.getValue());
    }
    json.writeEndObject();
  }

  private static boolean isNumbered(ProvisionChange change) {
    return (change.before() != null && change.before().num() != null)
        || (change.after() != null && change.after().num() != null);
  }

  private static @Nullable List<String> eId(@Nullable Provision provision) {
    return provision == null ? null : List.of(provision.address().eId());
  }

  private void aligned(
      ProvisionChange change, @Nullable List<String> before, @Nullable List<String> after)
      throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    address("before", before, isNumbered(change));
    address("after", after, isNumbered(change));
    kinds("changes", change);
    json.writeStringField("evidence", change.evidence().words());
    json.writeNumberField("score", rounded(change.score()));
    divisions.write(json, change);
    json.writeEndObject();
  }

  private void address(String key, @Nullable List<String> address, boolean isPath)
      throws IOException {
    if (address == null) {
      json.writeNullField(key);
    } else if (isPath) {
      json.writeFieldName(key);
      json.writeArray(address.toArray(String[]::new), 0, address.size());
    } else {
      json.writeStringField(key, address.get(0));
    }
  }

  private void kinds(String key, ProvisionChange change) throws IOException {
    kinds(json, key, change);
  }

  /** The kinds of a change, as their words. */
  static void kinds(JsonGenerator json, String key, ProvisionChange change) throws IOException {
    String[] words = change.kinds().stream().map(ChangeKind::word).toArray(String[]::new);
    json.writeFieldName(key);
    json.writeArray(words, 0, words.length);
  }

  private static double rounded(double score) {
    return Math.round(score * 1000) / 1000.0;
  }

  private void change(ProvisionChange change, Map<String, Integer> sizes) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("id", change.id());
    kinds("kinds", change);
    place("before", change.before(), change.placeBefore());
    place("after", change.after(), change.placeAfter());
    numbers(change);
    json.writeStringField("evidence", change.evidence().words());
    json.writeNumberField("score", rounded(change.score()));
    if (sizes.containsKey(change.id())) {
      json.writeNumberField("holds", sizes.get(change.id()));
    }
    edits(json, "edits", change.words().opening());
    if (!change.words().continuation().isEmpty()) {
      edits(json, "continuationEdits", change.words().continuation());
    }
    divisions.write(json, change);
    divisions.writeEdits(json, change);
    facts(change.facts());
    json.writeStringField("folded", change.folded() == null ? null : change.folded().word());
    json.writeEndObject();
  }

  private void place(String key, @Nullable Provision provision, Place place) throws IOException {
    if (provision == null) {
      json.writeNullField(key);
      return;
    }
    json.writeObjectFieldStart(key);
    json.writeStringField("citation", provision.citation());
    json.writeStringField("eId", provision.address().eId());
    json.writeNumberField("page", place.page());
    json.writeNumberField("line", place.line());
    json.writeEndObject();
  }

  private void numbers(ProvisionChange change) throws IOException {
    if (change.is(ChangeKind.RENUMBERED)) {
      json.writeObjectFieldStart("num");
      json.writeStringField("before", number(change.before()));
      json.writeStringField("after", number(change.after()));
      json.writeEndObject();
    }
  }

  private static @Nullable String number(@Nullable Provision provision) {
    return provision == null || provision.num() == null ? null : provision.num().text();
  }

  static void edits(JsonGenerator json, String key, List<TextEdit> edits) throws IOException {
    json.writeArrayFieldStart(key);
    for (TextEdit edit : edits) {
      json.writeStartObject();
      switch (edit) {
        case TextEdit.Equal equal -> {
          json.writeStringField("op", "equal");
          json.writeStringField("text", equal.after());
          if (!equal.before().equals(equal.after())) {
            json.writeStringField("before", equal.before());
          }
        }
        case TextEdit.Delete delete -> {
          json.writeStringField("op", "delete");
          json.writeStringField("text", delete.before());
        }
        case TextEdit.Insert insert -> {
          json.writeStringField("op", "insert");
          json.writeStringField("text", insert.after());
        }
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void facts(List<Fact> facts) throws IOException {
    json.writeArrayFieldStart("facts");
    for (Fact fact : facts) {
      json.writeStartObject();
      json.writeStringField("type", fact.type().word());
      json.writeStringField("before", fact.before());
      json.writeStringField("after", fact.after());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void optional(String key, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeStringField(key, value);
    }
  }
}
