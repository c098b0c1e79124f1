package org.ramseyer.citation;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.LevelKind;

/**
 * The steps by which somebody names a provision, from the outermost one named to the innermost.
 *
 * <p>Example: "paragraph (2) of section 3(c)" is section 3, then (c) of a level not named, then
 * paragraph 2.
 *
 * @param steps at least one
 */
public record CitedPath(List<Step> steps) {

  /**
   * One step down.
   *
   * @param level the level as it was named; null where only a number was given
   * @param num normalised number: "3", "c", "16-62"; empty for a part of the document that takes
   *     none, as its long title
   */
  public record Step(@Nullable LevelKind level, String num) {

    /** Here quoted law begins. */
    public static final Step QUOTE = new Step(LevelKind.QUOTED_CONTENT, "\"");

    boolean isBig() {
      return level != null && level.rank() == LevelKind.Rank.BIG;
    }

    boolean isSection() {
      return level == LevelKind.SECTION;
    }
  }

  public CitedPath {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a citation needs at least one step");
    }
  }

  /** The innermost step. */
  public Step last() {
    return steps.get(steps.size() - 1);
  }

  /**
   * Whether the path starts at a section, a level above it or a named part, so that it stands
   * without a context.
   */
  public boolean isAbsolute() {
    Step first = steps.get(0);
    return first.level != null
        ? first.level.rank() != LevelKind.Rank.SMALL
        : first.num.matches("\\d.*[.].*");
  }

  /**
   * The steps behind the last quotation mark, or all where nothing is quoted: what quoted law is
   * called by itself.
   */
  public CitedPath quotedPart() {
    int quote = steps.lastIndexOf(Step.QUOTE);
    return quote < 0 || quote == steps.size() - 1
        ? this
        : new CitedPath(steps.subList(quote + 1, steps.size()));
  }

  /**
   * The same text for every spelling of one citation: "3(c)(2)", "title I, part B", "382 \"
   * 3051(a)(2)". Levels above a section are left out, because the numbers of sections run through a
   * document.
   */
  public String key() {
    StringJoiner quotes = new StringJoiner(" \" ");
    int from = 0;
    for (int i = 0; i <= steps.size(); i++) {
      if (i == steps.size() || steps.get(i).equals(Step.QUOTE)) {
        quotes.add(keyOf(steps.subList(from, i)));
        from = i + 1;
      }
    }
    return quotes.toString();
  }

  private static String keyOf(List<Step> part) {
    int section = 0;
    for (int i = 0; i < part.size(); i++) {
      section = part.get(i).isSection() ? i : section;
    }
    StringBuilder key = new StringBuilder();
    for (Step step : part.subList(section, part.size())) {
      append(key, step);
    }
    return key.toString();
  }

  private static void append(StringBuilder key, Step step) {
    LevelKind level = step.level;
    if (level != null && (step.isBig() || level.rank() == LevelKind.Rank.OUTSIDE)) {
      key.append(key.isEmpty() ? "" : ", ").append(level.jsonName());
      key.append(step.num.isEmpty() ? "" : " " + step.num);
    } else if (step.isSection()) {
      key.append(step.num);
    } else if (step.num.matches("\\d.*[.].*")) {
      // A decimal designation repeats those above it: 50.8.1 stands below 50.8.
      key.setLength(0);
      key.append(step.num);
    } else {
      key.append('(').append(step.num).append(')');
    }
  }
}
