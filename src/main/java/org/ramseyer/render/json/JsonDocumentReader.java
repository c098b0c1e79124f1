package org.ramseyer.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Address;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Num;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;
import org.ramseyer.model.SourceFile;
import org.ramseyer.model.Span;
import org.ramseyer.model.Wording;
import org.ramseyer.model.Wording.LineStart;

/** Reads back what {@link JsonDocument} wrote. */
public final class JsonDocumentReader {

  // Deep provisions nest two JSON levels each; Jackson's default of 500 would stop at 250 levels.
  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(10_000)
                      .maxStringLength(Integer.MAX_VALUE)
                      .build())
              .build());

  private JsonDocumentReader() {}

  /**
   * The text that was written.
   *
   * @throws IOException if the bytes are not a document of this schema
   */
  public static LegalText read(byte[] bytes) throws IOException {
    JsonNode root = MAPPER.readTree(bytes);
    if (!JsonDocument.SCHEMA.equals(root.path("schema").asText())) {
      throw new IOException("not a document of schema " + JsonDocument.SCHEMA);
    }
    SourceFile source =
        new SourceFile(
            root.path("source").asText(),
            root.path("sha256").asText(),
            root.path("format").asText(),
            root.path("pages").asInt());
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (JsonNode node : root.path("diagnostics")) {
      diagnostics.add(
          new Diagnostic(
              node.path("code").asText(),
              node.path("message").asText(),
              place(node, "page", "line")));
    }
    return new LegalText(
        identity(root),
        source,
        JsonNames.parse(LegalText.LineNumbering.class, root.path("lineNumbering").asText()),
        provisions(root.path("provisions")),
        diagnostics);
  }

  private static Identity identity(JsonNode root) {
    String date = optional(root, "date");
    return new Identity(
        root.path("id").asText(),
        DocumentKind.ofJsonName(root.path("kind").asText()),
        root.path("title").asText(),
        optional(root, "number"),
        optional(root, "stage"),
        optional(root, "jurisdiction"),
        date == null ? null : LocalDate.parse(date),
        JsonNames.parse(Identity.Group.class, root.path("group").asText()),
        optional(root, "citation"),
        root.path("restatement").asBoolean());
  }

  private static List<Provision> provisions(JsonNode array) {
    List<Provision> provisions = new ArrayList<>();
    for (JsonNode node : array) {
      String num = optional(node, "num");
      List<String> path = new ArrayList<>();
      node.path("path").forEach(step -> path.add(step.asText()));
      provisions.add(
          new Provision(
              LevelKind.ofJsonName(node.path("kind").asText()),
              num == null || num.equals(JsonDocument.UNNUMBERED)
                  ? null
                  : Num.of(num, marks(node, "numMarks")),
              words(node, "heading", "headingLines", "headingMarks"),
              words(node, "text", "lines", "marks"),
              words(node, "continuation", "continuationLines", "continuationMarks"),
              new Address(path, node.path("eId").asText(), node.path("citation").asText()),
              new Span(place(node, "page", "line"), place(node, "endPage", "endLine")),
              provisions(node.path("children"))));
    }
    return provisions;
  }

  private static Wording words(JsonNode node, String textKey, String linesKey, String marksKey) {
    List<LineStart> lines = new ArrayList<>();
    for (JsonNode line : node.path(linesKey)) {
      lines.add(
          new LineStart(line.get(0).asInt(), new Place(line.get(1).asInt(), line.get(2).asInt())));
    }
    return new Wording(node.path(textKey).asText(), lines, marks(node, marksKey));
  }

  private static List<Mark> marks(JsonNode node, String key) {
    List<Mark> marks = new ArrayList<>();
    for (JsonNode mark : node.path(key)) {
      // Documents written before signs were told have lines only.
      String sign = mark.path("shownBy").asText("line");
      marks.add(
          new Mark(
              JsonNames.parse(Mark.Kind.class, mark.path("mark").asText()),
              mark.path("start").asInt(),
              mark.path("end").asInt(),
              JsonNames.parse(Mark.Sign.class, sign)));
    }
    return marks;
  }

  /** The number in force is the one behind those that are struck. */
  private static Place place(JsonNode node, String pageKey, String lineKey) {
    return new Place(node.path(pageKey).asInt(), node.path(lineKey).asInt());
  }

  private static @Nullable String optional(JsonNode node, String key) {
    return node.hasNonNull(key) ? node.get(key).asText() : null;
  }
}
