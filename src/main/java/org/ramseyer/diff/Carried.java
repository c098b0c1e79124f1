package org.ramseyer.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Words that left one provision and stand in another, though neither is the other's counterpart: a
 * section whose sentences became its subsections, two paragraphs made one.
 *
 * @param from id of the change that deletes the words
 * @param to id of the change that inserts them
 * @param words the words, in lower case and without punctuation
 */
public record Carried(String from, String to, String words) {

  /** What was carried, by the ids of the changes that it left and came to. */
  public static Map<String, List<Carried>> byChange(List<Carried> carried) {
    Map<String, List<Carried>> found = new HashMap<>();
    for (Carried one : carried) {
      for (String id : new LinkedHashSet<>(List.of(one.from, one.to))) {
        found.computeIfAbsent(id, any -> new ArrayList<>(1)).add(one);
      }
    }
    return found;
  }
}
