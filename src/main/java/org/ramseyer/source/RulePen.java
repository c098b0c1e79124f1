package org.ramseyer.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Follows the paths drawn on a page and keeps those that are thin horizontal bars. Legislatures
 * draw their underlines as filled polygons (New York, Louisiana), filled boxes (Maryland, Colorado)
 * and strokes (Ohio, Maine).
 */
final class RulePen {

  /** The thickest mark seen measures 1.1 pt; a box of 2.5 is a bar of a form. */
  private static final float THICKEST = 2.5f;

  /** Shorter bars are dots and corners. */
  private static final float SHORTEST = 1f;

  private final Frame frame;
  private final List<Rule> rules = new ArrayList<>();
  private final List<float[]> points = new ArrayList<>();
  private final List<List<float[]>> figures = new ArrayList<>();

  RulePen(Frame frame) {
    this.frame = frame;
  }

  void moveTo(float x, float y) {
    endFigure();
    lineTo(x, y);
  }

  void lineTo(float x, float y) {
    if (points.size() < 64) {
      points.add(new float[] {frame.x(x, y), frame.y(x, y)});
    }
  }

  void close() {
    if (!points.isEmpty()) {
      points.add(points.get(0));
    }
  }

  void forget() {
    points.clear();
    figures.clear();
  }

  /** Every thin level segment of the path becomes a rule. */
  void stroke() {
    endFigure();
    for (List<float[]> figure : figures) {
      for (int i = 1; i < figure.size(); i++) {
        keep(List.of(figure.get(i - 1), figure.get(i)));
      }
    }
    forget();
  }

  /** Every figure of the path that is thin as a whole becomes a rule. */
  void fill() {
    endFigure();
    figures.forEach(this::keep);
    forget();
  }

  List<Rule> rules() {
    return rules;
  }

  private void endFigure() {
    if (points.size() > 1 && figures.size() < ReadingLimits.RULES_PER_PAGE) {
      figures.add(List.copyOf(points));
    }
    points.clear();
  }

  private void keep(List<float[]> figure) {
    float left = Float.POSITIVE_INFINITY;
    float right = Float.NEGATIVE_INFINITY;
    float top = Float.POSITIVE_INFINITY;
    float bottom = Float.NEGATIVE_INFINITY;
    for (float[] point : figure) {
      left = Math.min(left, point[0]);
      right = Math.max(right, point[0]);
      top = Math.min(top, point[1]);
      bottom = Math.max(bottom, point[1]);
    }
    boolean isBar =
        bottom - top <= THICKEST && right - left >= SHORTEST && Float.isFinite(right - left);
    if (isBar && rules.size() < ReadingLimits.RULES_PER_PAGE) {
      rules.add(new Rule(left, right, (top + bottom) / 2));
    }
  }
}
