package org.ramseyer.survey;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A question put to every instrument, and the words by which an answer is recognised.
 *
 * <p>Example: the topic "remedy" asks "Who may sue, and for what?"; "civil action" alone is enough
 * to recognise an answer, "costs" needs another word beside it.
 *
 * @param id short name, unique in a list
 * @param title heading of its row
 * @param question what a reader wants to know
 * @param lead whether it is one of the questions a reader asks first
 * @param tells which fact answers it in a few words
 * @param measure what makes an answer stricter than another
 * @param words by which an answer is recognised
 * @param sources where answers may stand besides rules
 */
public record Topic(
    String id,
    String title,
    String question,
    boolean lead,
    Fact tells,
    Measure measure,
    Words words,
    Set<Source> sources) {

  /** The fact that answers a topic in a few words. */
  public enum Fact {
    /** Who is bound or entitled. */
    ACTOR,
    /** What is forbidden or permitted, and what opens a ban. */
    FORCE,
    /** How much money. */
    SUM,
    /** When it begins or ends. */
    END,
    /** The words by which the answer was recognised. */
    WORDS
  }

  /** What makes one answer stricter than another. */
  public enum Measure {
    /** A ban is stricter than a permission. */
    BAN,
    /**
     * A ban is stricter than a permission, and a ban that opens less easily than one that opens
     * more ({@link Door}).
     */
    DOOR,
    /** Answers of this topic have no common scale; they are the same, or different. */
    NONE
  }

  /** Where answers may stand besides rules. */
  public enum Source {
    /** In definitions. */
    DEFINITIONS,
    /** In definitions and nowhere else. */
    ONLY_DEFINITIONS,
    /** In front matter and notes, where nothing in the text itself answers. */
    NOTES
  }

  /**
   * The patterns of a topic.
   *
   * @param headings of sections that are about the topic
   * @param strong of which one alone recognises an answer
   * @param weak of which two together do, or one below a fitting heading
   * @param prefer that recognise nothing, and put one answer before another
   * @param unless whose words belong to another topic; a sentence that matches one is no answer
   */
  public record Words(
      List<Pattern> headings,
      List<Pattern> strong,
      List<Pattern> weak,
      List<Pattern> prefer,
      List<Pattern> unless) {
    public Words {
      headings = List.copyOf(headings);
      strong = List.copyOf(strong);
      weak = List.copyOf(weak);
      prefer = List.copyOf(prefer);
      unless = List.copyOf(unless);
    }
  }

  public Topic {
    sources = Set.copyOf(sources);
    if (words.strong().isEmpty() && words.weak().size() < 2 && words.headings().isEmpty()) {
      throw new IllegalArgumentException(
          "topic " + id + " has no words by which an answer could be recognised");
    }
  }

  /** Whether a passage of this role may answer. */
  boolean hears(Passage.Role role) {
    return switch (role) {
      case RULE -> !sources.contains(Source.ONLY_DEFINITIONS);
      case DEFINITION ->
          sources.contains(Source.ONLY_DEFINITIONS) || sources.contains(Source.DEFINITIONS);
      case NOTE -> sources.contains(Source.NOTES);
    };
  }
}
