package org.ramseyer.corpus;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.*;
import org.ramseyer.model.*;
public record Catalog(List<Instrument> instruments) {
  public static final Catalog EMPTY = new Catalog(List.of());
  public static Catalog load(Path file) throws IOException {
    JsonNode root = new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
    List<Instrument> list = new ArrayList<>();
    for (JsonNode n : root) {
      Map<String, LocalDate> dates = new LinkedHashMap<>();
      n.path("dates").fields().forEachRemaining(e -> dates.put(e.getKey(), LocalDate.parse(e.getValue().asText())));
      list.add(new Instrument(n.get("id").asText(), n.get("title").asText(), n.get("citation").asText(), n.get("jurisdiction").asText(),
        Identity.Group.valueOf(n.get("group").asText().toUpperCase(Locale.ROOT)), DocumentKind.ofJsonName(n.get("kind").asText()), dates, n.path("restatement").asBoolean(),
        n.get("file").asText(), n.has("versionOf") ? n.get("versionOf").asText() : null));
    }
    return new Catalog(list);
  }
}
