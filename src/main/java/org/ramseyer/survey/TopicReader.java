package org.ramseyer.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads topics from YAML, as {@link Topics} describes it, and names the topic in which something is
 * wrong.
 */
final class TopicReader {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "title",
          "question",
          "lead",
          "tells",
          "measure",
          "from",
          "headings",
          "strong",
          "weak",
          "prefer",
          "unless");
  private static final Pattern NAMED = Pattern.compile("\\{([a-z][a-z-]*)\\}");

  private final Map<String, String> names = new LinkedHashMap<>();

  private TopicReader() {}

  /**
   * The topics that {@code in} holds.
   *
   * @throws IllegalArgumentException if it holds no topics, or one that is wrong
   */
  static List<Topic> read(InputStream in) throws IOException {
    try {
      return new TopicReader().topics(new ObjectMapper(new YAMLFactory()).readTree(in));
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNr();
      throw new IllegalArgumentException("is not YAML" + where, e);
    }
  }

  private List<Topic> topics(JsonNode root) {
    JsonNode list = root.isObject() ? root.path("topics") : root;
    root.path("words")
        .properties()
        .forEach(name -> names.put(name.getKey(), expanded(name.getValue().asText())));
    if (!list.isArray()) {
      throw new IllegalArgumentException("is not a list of topics");
    }
    List<Topic> topics = new ArrayList<>();
    list.forEach(node -> topics.add(topic(node)));
    return topics;
  }

  private Topic topic(JsonNode node) {
    String id = required(node, "a topic", "id");
    Set<String> unknown = new TreeSet<>();
    node.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(KEYS);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "topic " + id + " has the unknown key " + String.join(", ", unknown));
    }
    return new Topic(
        id,
        required(node, "topic " + id, "title"),
        node.path("question").asText(),
        node.path("lead").asBoolean(),
        tells(id, node.path("tells").asText("words")),
        measure(id, node.path("measure").asText("none")),
        new Topic.Words(
            patterns(id, node.path("headings")),
            patterns(id, node.path("strong")),
            patterns(id, node.path("weak")),
            patterns(id, node.path("prefer")),
            patterns(id, node.path("unless"))),
        sources(id, node.path("from")));
  }

  private static String required(JsonNode node, String what, String key) {
    String value = node.path(key).asText();
    if (value.isBlank()) {
      throw new IllegalArgumentException(what + " has no " + key);
    }
    return value;
  }

  private static Topic.Fact tells(String id, String word) {
    return switch (word) {
      case "actor" -> Topic.Fact.ACTOR;
      case "force" -> Topic.Fact.FORCE;
      case "sum" -> Topic.Fact.SUM;
      case "end" -> Topic.Fact.END;
      case "words" -> Topic.Fact.WORDS;
      default ->
          throw new IllegalArgumentException("topic " + id + " tells the unknown fact " + word);
    };
  }

  private static Topic.Measure measure(String id, String word) {
    return switch (word) {
      case "ban" -> Topic.Measure.BAN;
      case "door" -> Topic.Measure.DOOR;
      case "none" -> Topic.Measure.NONE;
      default ->
          throw new IllegalArgumentException("topic " + id + " has the unknown measure " + word);
    };
  }

  private static Set<Topic.Source> sources(String id, JsonNode list) {
    Set<Topic.Source> sources = EnumSet.noneOf(Topic.Source.class);
    list.forEach(
        node ->
            sources.add(
                switch (node.asText()) {
                  case "definitions" -> Topic.Source.DEFINITIONS;
                  case "definitions-only" -> Topic.Source.ONLY_DEFINITIONS;
                  case "notes" -> Topic.Source.NOTES;
                  default ->
                      throw new IllegalArgumentException(
                          "topic " + id + " has the unknown source " + node.asText());
                }));
    return sources;
  }

  private List<Pattern> patterns(String id, JsonNode list) {
    List<Pattern> patterns = new ArrayList<>();
    for (JsonNode node : list) {
      try {
        patterns.add(
            Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + expanded(node.asText()) + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE));
      } catch (PatternSyntaxException e) {
        throw new IllegalArgumentException(
            "topic " + id + ": " + e.getDescription() + " in " + node.asText(), e);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "topic " + id + ": " + e.getMessage() + " in " + node.asText(), e);
      }
    }
    return patterns;
  }

  private String expanded(String pattern) {
    Matcher name = NAMED.matcher(pattern);
    StringBuilder whole = new StringBuilder();
    while (name.find()) {
      String words = names.get(name.group(1));
      if (words == null) {
        throw new IllegalArgumentException("the name " + name.group() + " stands for no words");
      }
      name.appendReplacement(whole, Matcher.quoteReplacement("(?:" + words + ")"));
    }
    return name.appendTail(whole).toString();
  }
}
