package org.ramseyer.corpus.typeset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the header of a source and hands the lines after it to {@link BodyReader}. */
final class SourceReader {

  private static final Pattern KEY = Pattern.compile("([a-z][a-z-]*):(.*)");

  private final String name;
  private final List<String> lines;
  private final List<SourceProblem> problems;

  SourceReader(String name, List<String> lines, List<SourceProblem> problems) {
    this.name = name;
    this.lines = lines;
    this.problems = problems;
  }

  /**
   * The source, or null where its header is too faulty to make one; problems are in the list given.
   */
  @Nullable TypesetSource read() {
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, Integer> places = new LinkedHashMap<>();
    int at = 0;
    for (; at < lines.size() && !lines.get(at).isBlank(); at++) {
      readKey(lines.get(at), at + 1, values, places);
    }
    Header header = header(values, places);
    BodyReader bodyReader = new BodyReader(name, problems);
    List<BodyLine> body = bodyReader.read(lines, at);
    if (body.isEmpty() && problems.isEmpty()) {
      problems.add(new SourceProblem(name, Math.max(1, lines.size()), "the source has no body"));
    }
    return header == null ? null : new TypesetSource(name, header, body);
  }

  private void readKey(
      String text, int line, Map<String, String> values, Map<String, Integer> places) {
    String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (clean.startsWith("//")) {
      return;
    }
    Matcher key = KEY.matcher(clean);
    if (!key.matches()) {
      problem(line, "a line of the header must be `key: value`");
      return;
    }
    String value = key.group(2).strip();
    String fault = Characters.fault(value);
    if (fault != null) {
      problem(line, fault);
    }
    if (values.put(key.group(1), value) != null) {
      problem(line, "the key " + key.group(1) + " is given twice");
    }
    places.put(key.group(1), line);
  }

  private @Nullable Header header(Map<String, String> values, Map<String, Integer> places) {
    LayoutKind kind = LayoutKind.ofWord(values.getOrDefault("layout", "")).orElse(null);
    if (kind == null) {
      problem(places.getOrDefault("layout", 1), "the header needs a layout: " + LayoutKind.words());
      return null;
    }
    for (Map.Entry<String, Integer> key : places.entrySet()) {
      if (!kind.keys().contains(key.getKey())) {
        problem(
            key.getValue(),
            "the layout "
                + kind.word()
                + " has no key "
                + key.getKey()
                + " (it has "
                + String.join(", ", kind.keys())
                + ")");
      }
    }
    try {
      return new Header(kind, values);
    } catch (IllegalArgumentException e) {
      problem(places.getOrDefault("layout", 1), String.valueOf(e.getMessage()));
      return null;
    }
  }

  private void problem(int line, String reason) {
    problems.add(new SourceProblem(name, line, reason));
  }
}
