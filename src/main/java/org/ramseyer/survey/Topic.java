package org.ramseyer.survey;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A question put to every instrument, and the words by which an answer is recognised.
 *
 * <p>Example: the topic "remedy" asks "Who may sue, and for what?"; "civil action" alone is enough to recognise an answer,
 * "damages" needs another word beside it.
 *
 * @param id short name, unique in a list
 * @param title heading of its row
 * @param question what a reader wants to know
 * @param lead whether it is one of the questions a reader asks first
 * @param measure what makes an answer stricter than another
 * @param strong patterns of which one alone recognises an answer
 * @param weak patterns of which two together do
 * @param unless patterns whose words belong to another topic; a sentence that matches one is no answer
 */
public record Topic(
    String id,
    String title,
    String question,
    boolean lead,
    Measure measure,
    List<Pattern> strong,
    List<Pattern> weak,
    List<Pattern> unless) {

  /** What makes one answer stricter than another. */
  public enum Measure {
    /** A ban is stricter than a permission; fewer exceptions are stricter. */
    BAN,
    /** Answers of this topic have no common scale; they are the same, or different. */
    NONE
  }

  public Topic {
    strong = List.copyOf(strong);
    weak = List.copyOf(weak);
    unless = List.copyOf(unless);
    if (strong.isEmpty() && weak.size() < 2) {
      throw new IllegalArgumentException("topic " + id + " has no words by which an answer could be recognised");
    }
  }
}
