package org.ramseyer.survey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The topics of a survey, in the order they are shown.
 *
 * <p>They are kept as YAML, a list of maps with the keys {@code id}, {@code title}, {@code question}, {@code lead},
 * {@code measure}, {@code strong}, {@code weak} and {@code unless}; patterns are Java regular expressions that ignore case
 * and begin and end at word boundaries.
 *
 * @param topics in order, ids unique
 */
public record Topics(List<Topic> topics) {

  private static final Set<String> KEYS =
      Set.of("id", "title", "question", "lead", "measure", "strong", "weak", "unless");

  public Topics {
    topics = List.copyOf(topics);
    Set<String> ids = new HashSet<>();
    for (Topic topic : topics) {
      if (!ids.add(topic.id())) {
        throw new IllegalArgumentException("two topics have the id " + topic.id());
      }
    }
  }

  /** The topics on facial recognition that the program brings along. */
  public static Topics standard() {
    try (InputStream in = Topics.class.getResourceAsStream("topics.yaml")) {
      return parse(new ObjectMapper(new YAMLFactory()).readTree(in));
    } catch (IOException e) {
      throw new IllegalStateException("the topics that the program brings along cannot be read", e);
    }
  }

  /**
   * Topics of the user's own.
   *
   * @throws IOException if the file cannot be read or is no list of topics; the message names the topic and the reason
   */
  public static Topics load(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return parse(new ObjectMapper(new YAMLFactory()).readTree(in));
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static Topics parse(JsonNode root) {
    if (!root.isArray()) {
      throw new IllegalArgumentException("is not a list of topics");
    }
    List<Topic> topics = new ArrayList<>();
    root.forEach(node -> topics.add(topic(node)));
    return new Topics(topics);
  }

  private static Topic topic(JsonNode node) {
    String id = required(node, "id");
    for (Iterator<String> keys = node.fieldNames(); keys.hasNext(); ) {
      String key = keys.next();
      if (!KEYS.contains(key)) {
        throw new IllegalArgumentException("topic " + id + " has the unknown key " + key);
      }
    }
    return new Topic(
        id, required(node, "title"), node.path("question").asText(), node.path("lead").asBoolean(),
        node.path("measure").asText().equals("ban") ? Topic.Measure.BAN : Topic.Measure.NONE,
        patterns(id, node.path("strong")), patterns(id, node.path("weak")), patterns(id, node.path("unless")));
  }

  private static String required(JsonNode node, String key) {
    String value = node.path(key).asText();
    if (value.isBlank()) {
      throw new IllegalArgumentException("a topic without " + key);
    }
    return value;
  }

  private static List<Pattern> patterns(String id, JsonNode list) {
    List<Pattern> patterns = new ArrayList<>();
    for (JsonNode node : list) {
      try {
        patterns.add(Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + node.asText() + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
      } catch (PatternSyntaxException e) {
        throw new IllegalArgumentException("topic " + id + ": " + e.getDescription() + " in " + node.asText(), e);
      }
    }
    return patterns;
  }
}
