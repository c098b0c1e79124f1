package org.ramseyer.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ramseyer.model.Mark;

/** Which rules are drawn through and under the words of one printed line. */
final class LineRules {

  /**
   * Heights above the baseline, in sizes. In the ten legislatures measured strikes stand from 0.18
   * to 0.38 and underlines from -0.28 to -0.08. Lines are drawn for the size of the text, and small
   * capitals are smaller by a quarter, hence the room above; what stands still higher belongs to
   * the line before.
   */
  private static final float UNDER_FROM = -0.4f;

  private static final float UNDER_TO = 0.05f;
  private static final float THROUGH_FROM = 0.12f;
  private static final float THROUGH_TO = 0.56f;

  /**
   * A rule that goes on for so many sizes where nothing is printed, at either end or in the middle,
   * is no line under words but a rule of a table or form, or a line to write on. Tab stops, which
   * are underlined with the words around them, are two or three sizes wide.
   */
  private static final float BARE_END = 2.5f;

  private static final float BARE_MIDDLE = 6f;

  private final List<Rule> page;
  private final List<Rule> through = new ArrayList<>();
  private final List<Rule> under = new ArrayList<>();

  LineRules(List<Rule> page) {
    this.page = page;
  }

  /**
   * Turns to another line.
   *
   * @param glyphs of the line from left to right
   * @param typed lines typed under its words
   */
  void turnTo(Row glyphs, List<Rule> typed) {
    through.clear();
    under.clear();
    under.addAll(typed);
    if (page.isEmpty()) {
      return;
    }
    Glyph main = main(glyphs);
    for (Rule rule : page) {
      float height = (main.baseline() - rule.y()) / main.face().size();
      if (height > THROUGH_FROM && height < THROUGH_TO) {
        addIfOfWords(rule, glyphs, main.face().size(), through);
      } else if (height > UNDER_FROM && height <= UNDER_TO) {
        addIfOfWords(rule, glyphs, main.face().size(), under);
      }
    }
  }

  /** How the words at a glyph are marked: a rule goes through or under its middle. */
  Set<Mark.Kind> on(Glyph glyph) {
    if (through.isEmpty() && under.isEmpty()) {
      return Set.of();
    }
    EnumSet<Mark.Kind> found = EnumSet.noneOf(Mark.Kind.class);
    float middle = (glyph.left() + glyph.right()) / 2;
    if (covers(through, middle)) {
      found.add(Mark.Kind.STRUCK);
    }
    if (covers(under, middle)) {
      found.add(Mark.Kind.UNDERLINED);
    }
    return found;
  }

  private static boolean covers(List<Rule> rules, float x) {
    for (Rule rule : rules) {
      if (rule.left() <= x && x <= rule.right()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The first glyph of the largest size: superior figures and small capitals stand on its line, and
   * rules are drawn for it.
   */
  private static Glyph main(Row glyphs) {
    Glyph main = glyphs.get(0);
    for (Glyph glyph : glyphs.list()) {
      if (glyph.face().size() > main.face().size() && !glyph.isSpace()) {
        main = glyph;
      }
    }
    return main;
  }

  private static void addIfOfWords(Rule rule, Row glyphs, float size, List<Rule> into) {
    float reached = rule.left();
    float allowed = BARE_END * size;
    boolean isFirst = true;
    for (Glyph glyph : glyphs.list()) {
      if (glyph.isSpace() || glyph.right() < rule.left()) {
        continue;
      }
      if (glyph.left() > rule.right()) {
        break;
      }
      if (glyph.left() - reached > (isFirst ? allowed : BARE_MIDDLE * size)) {
        return;
      }
      isFirst = false;
      reached = Math.max(reached, glyph.right());
    }
    if (!isFirst && rule.right() - reached <= allowed) {
      into.add(rule);
    }
  }
}
