package org.ramseyer.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;
import org.ramseyer.model.Wording.LineStart;

/**
 * Writes a legal text as {@code parse --format json} prints it, one provision a line.
 *
 * <p>Beside the keys of the contract, "lines" holds where each printed line begins in the text, as
 * {@code [offset, page, line]}, and "headingLines", "headingMarks", "continuationLines",
 * "continuationMarks", "numMarks" the same for the other words of a provision; empty ones are left
 * out. "shownBy" tells what shows a mark on the page ({@link Mark.Sign}). {@link
 * JsonDocumentReader} reads it all back.
 */
public final class JsonDocument {

  /** The number of a section that has none, as in its path. */
  static final String UNNUMBERED = "-";

  static final String SCHEMA = "ramseyer/document/1";

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private JsonDocument(JsonGenerator json) {
    this.json = json;
  }

  /** The text as UTF-8 JSON. */
  public static byte[] write(LegalText text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(text, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Writes the text as UTF-8 JSON.
   *
   * @param out left open
   * @throws IOException if {@code out} does
   */
  public static void write(LegalText text, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      new JsonDocument(json).document(text);
      json.writeRaw('\n');
    }
  }

  private void document(LegalText text) throws IOException {
    Identity identity = text.identity();
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeStringField("id", identity.id());
    json.writeStringField("source", text.source().name());
    json.writeStringField("sha256", text.source().sha256());
    json.writeStringField("format", text.source().format());
    json.writeStringField("kind", identity.kind().jsonName());
    json.writeStringField("title", identity.title());
    optional("number", identity.number());
    optional("stage", identity.stage());
    optional("jurisdiction", identity.jurisdiction());
    optional("date", identity.date() == null ? null : identity.date().toString());
    optional("citation", identity.citation());
    json.writeStringField("group", JsonNames.of(identity.group()));
    json.writeBooleanField("restatement", identity.restatement());
    json.writeNumberField("pages", text.source().pages());
    json.writeStringField("lineNumbering", JsonNames.of(text.lineNumbering()));
    json.writeArrayFieldStart("provisions");
    for (Provision provision : text.provisions()) {
      provision(provision);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("diagnostics");
    for (Diagnostic diagnostic : text.diagnostics()) {
      diagnostic(diagnostic);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void provision(Provision provision) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("kind", provision.kind().jsonName());
    optional("num", num(provision));
    json.writeStringField("heading", provision.heading().text());
    json.writeStringField("text", provision.text().text());
    json.writeStringField("continuation", provision.continuation().text());
    json.writeStringField("citation", provision.citation());
    json.writeStringField("eId", provision.address().eId());
    json.writeArrayFieldStart("path");
    for (String step : provision.path()) {
      json.writeString(step);
    }
    json.writeEndArray();
    json.writeNumberField("page", provision.span().start().page());
    json.writeNumberField("line", provision.span().start().line());
    json.writeNumberField("endPage", provision.span().end().page());
    json.writeNumberField("endLine", provision.span().end().line());
    if (provision.num() != null && !provision.num().marks().isEmpty()) {
      marks("numMarks", provision.num().marks());
    }
    words("marks", "lines", provision.text());
    words("headingMarks", "headingLines", provision.heading());
    words("continuationMarks", "continuationLines", provision.continuation());
    json.writeArrayFieldStart("children");
    for (Provision child : provision.children()) {
      provision(child);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** A section without a number has the step of its path for one: "Resolved, That the House …". */
  private static @Nullable String num(Provision provision) {
    if (provision.num() != null) {
      return provision.num().text();
    }
    return provision.kind() == LevelKind.SECTION ? UNNUMBERED : null;
  }

  private void words(String marksKey, String linesKey, Wording words) throws IOException {
    if (!words.marks().isEmpty() || marksKey.equals("marks")) {
      marks(marksKey, words.marks());
    }
    if (!words.lines().isEmpty()) {
      json.writeArrayFieldStart(linesKey);
      for (LineStart line : words.lines()) {
        json.writeArray(new int[] {line.offset(), line.place().page(), line.place().line()}, 0, 3);
      }
      json.writeEndArray();
    }
  }

  private void marks(String key, List<Mark> marks) throws IOException {
    json.writeArrayFieldStart(key);
    for (Mark mark : marks) {
      json.writeStartObject();
      json.writeStringField("mark", JsonNames.of(mark.kind()));
      json.writeNumberField("start", mark.start());
      json.writeNumberField("end", mark.end());
      json.writeStringField("shownBy", JsonNames.of(mark.shownBy()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void diagnostic(Diagnostic diagnostic) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", diagnostic.code());
    json.writeStringField("message", diagnostic.message());
    json.writeNumberField("page", diagnostic.place().page());
    json.writeNumberField("line", diagnostic.place().line());
    json.writeEndObject();
  }

  private void optional(String key, @Nullable String value) throws IOException {
    if (value == null) {
      json.writeNullField(key);
    } else {
      json.writeStringField(key, value);
    }
  }
}
