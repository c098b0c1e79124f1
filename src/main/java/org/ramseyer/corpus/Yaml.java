package org.ramseyer.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** YAML as values that know their line, which a data binding would forget. */
sealed interface Yaml {

  /** Line on which the value begins, from 1. */
  int line();

  /** Text as written, without quotation marks; "" for nothing. */
  record Scalar(String text, int line) implements Yaml {}

  record Sequence(List<Yaml> items, int line) implements Yaml {}

  /**
   * Keys and values in the order written.
   *
   * @param repeated keys that are written twice, with the line of the second
   */
  record Mapping(Map<String, Yaml> values, Map<String, Integer> repeated, int line)
      implements Yaml {}

  /** The YAML is not well-formed; the message names the line. */
  final class SyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    SyntaxException(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** The first document in the text. */
  static Yaml parse(String yaml) throws SyntaxException {
    try (JsonParser parser = new YAMLFactory().createParser(yaml)) {
      return parser.nextToken() == null ? new Sequence(List.of(), 1) : value(parser);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      String problem =
          e.getOriginalMessage()
              .lines()
              .filter(text -> !text.isBlank())
              .findFirst()
              .orElse("error");
      throw new SyntaxException(
          "line " + line + ": is not well-formed YAML: " + problem.strip(), e);
    } catch (IOException e) {
      throw new SyntaxException("is not well-formed YAML", e);
    }
  }

  private static Yaml value(JsonParser parser) throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(parser, line);
      case START_ARRAY -> {
        List<Yaml> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(value(parser));
        }
        yield new Sequence(items, line);
      }
      case VALUE_NULL -> new Scalar("", line);
      default -> new Scalar(parser.getText(), line);
    };
  }

  private static Mapping mapping(JsonParser parser, int line) throws IOException {
    Map<String, Yaml> values = new LinkedHashMap<>();
    Map<String, Integer> repeated = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int keyLine = parser.currentTokenLocation().getLineNr();
      parser.nextToken();
      if (values.put(key, value(parser)) != null) {
        repeated.put(key, keyLine);
      }
    }
    return new Mapping(values, repeated, line);
  }
}
