package org.ramseyer.corpus.typeset;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A text to be set: its header and the lines of its body. {@code corpus/README.md} describes the
 * format.
 *
 * @param name the name of the file
 * @param header the header
 * @param body the lines of the body in order
 */
public record TypesetSource(String name, Header header, List<BodyLine> body) {

  public TypesetSource {
    body = List.copyOf(body);
  }

  /**
   * Reads a source.
   *
   * @throws SourceFormatException with every line that does not keep to the format
   * @throws IOException when the file cannot be read
   */
  public static TypesetSource parse(Path file) throws IOException, SourceFormatException {
    try {
      return parse(file.toString(), Files.readAllLines(file, StandardCharsets.UTF_8));
    } catch (MalformedInputException e) {
      throw new SourceFormatException(
          List.of(new SourceProblem(file.toString(), 1, "the file is not UTF-8")));
    }
  }

  /**
   * Reads a source from its lines.
   *
   * @param name what problems call the file
   */
  public static TypesetSource parse(String name, List<String> lines) throws SourceFormatException {
    List<SourceProblem> problems = new ArrayList<>();
    SourceReader reader = new SourceReader(name, lines, problems);
    TypesetSource source = reader.read();
    if (source == null || !problems.isEmpty()) {
      throw new SourceFormatException(problems);
    }
    return source;
  }
}
