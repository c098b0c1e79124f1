package org.ramseyer.survey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The topics of a survey, in the order they are shown.
 *
 * <p>They are kept as YAML: a list of maps, or a map with the list under {@code topics} and, under
 * {@code words}, stretches of pattern that have a name and stand wherever the name stands in
 * braces. Keys of a topic:
 *
 * <ul>
 *   <li>{@code id} and {@code title}, which it must have; {@code question}; {@code lead}, true for
 *       the first questions;
 *   <li>{@code tells}: {@code actor}, {@code force}, {@code sum}, {@code end} or {@code words}, the
 *       fact that answers it in a few words;
 *   <li>{@code measure}: {@code ban} or {@code door} where answers have a scale of strictness
 *       ({@link Topic.Measure});
 *   <li>{@code from}: besides rules, {@code definitions}, {@code definitions-only} or {@code
 *       notes};
 *   <li>{@code headings}, {@code strong}, {@code weak}, {@code prefer} and {@code unless}: patterns
 *       as {@link Topic.Words} describes them, Java regular expressions that ignore case and begin
 *       and end at word boundaries.
 * </ul>
 *
 * @param topics in order, ids unique
 */
public record Topics(List<Topic> topics) {

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
      return new Topics(TopicReader.read(in));
    } catch (IOException e) {
      throw new IllegalStateException("the topics that the program brings along cannot be read", e);
    }
  }

  /**
   * Topics of the user's own.
   *
   * @throws IOException if the file cannot be read or is no list of topics; the message names the
   *     topic and the reason
   */
  public static Topics load(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new Topics(TopicReader.read(in));
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }
}
