package org.ramseyer.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * What happened to the own words of one provision, part by part.
 *
 * @param heading edits of its heading
 * @param text edits of its words before its children
 * @param continuation edits of its words after its children
 */
public record WordEdits(List<TextEdit> heading, List<TextEdit> text, List<TextEdit> continuation) {

  public WordEdits {
    heading = List.copyOf(heading);
    text = List.copyOf(text);
    continuation = List.copyOf(continuation);
  }

  /** The edits of heading and text as one list, a space between the two. */
  public List<TextEdit> opening() {
    return joined(List.of(heading, text));
  }

  /** The edits of all parts as one list, a space between each two. */
  public List<TextEdit> all() {
    return joined(List.of(heading, text, continuation));
  }

  private static List<TextEdit> joined(List<List<TextEdit>> parts) {
    List<TextEdit> joined = new ArrayList<>();
    for (List<TextEdit> part : parts) {
      if (!joined.isEmpty() && !part.isEmpty()) {
        joined.add(new TextEdit.Equal(" ", " "));
      }
      joined.addAll(part);
    }
    return joined;
  }

  /** Whether any word was deleted or inserted. */
  public boolean hasChanges() {
    return changes(heading) || changes(text) || changes(continuation);
  }

  /** Whether any of {@code edits} deletes or inserts. */
  public static boolean changes(List<TextEdit> edits) {
    return edits.stream().anyMatch(edit -> !(edit instanceof TextEdit.Equal));
  }

  /** The earlier text that {@code edits} came from. */
  public static String before(List<TextEdit> edits) {
    StringBuilder text = new StringBuilder();
    edits.forEach(edit -> text.append(edit.before()));
    return text.toString();
  }

  /** The later text that {@code edits} lead to. */
  public static String after(List<TextEdit> edits) {
    StringBuilder text = new StringBuilder();
    edits.forEach(edit -> text.append(edit.after()));
    return text.toString();
  }
}
