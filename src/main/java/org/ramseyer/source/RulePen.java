package org.ramseyer.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Follows the paths drawn on a page and keeps those that are thin bars along or across it.
 * Legislatures draw their underlines as filled polygons (New York, Louisiana), filled boxes
 * (Maryland, Colorado) and strokes (Ohio, Maine).
 */
final class RulePen {

  /** The thickest mark seen measures 1.1 pt; a box of 2.5 is a bar of a form. */
  private static final float THICKEST = 2.5f;

  /** Shorter bars are dots and corners. */
  private static final float SHORTEST = 1f;

  private final Frame frame;
  private final List<Bar> bars = new ArrayList<>();
  private final List<float[]> points = new ArrayList<>();
  private final List<List<float[]>> figures = new ArrayList<>();
  private final Deque<Bar> clips = new ArrayDeque<>();
  private Bar clip = Bar.PLANE;
  private boolean clipsNext;

  RulePen(Frame frame) {
    this.frame = frame;
  }

  /** Says that the path, when it ends, is to bound what is drawn after it. */
  void clip() {
    clipsNext = true;
  }

  /** Keeps the bounds until {@link #restore}. */
  void save() {
    clips.push(clip);
  }

  void restore() {
    clip = clips.isEmpty() ? Bar.PLANE : clips.pop();
  }

  /** How many bounds are kept. */
  int saved() {
    return clips.size();
  }

  /** Goes back to as many kept bounds as there were: a form may leave some open. */
  void restoreTo(int saved) {
    while (clips.size() > saved) {
      restore();
    }
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

  /** Ends the path without painting it. */
  void end() {
    endFigure();
    forget();
  }

  private void forget() {
    if (clipsNext && !figures.isEmpty()) {
      Bar area = Bar.around(figures.get(0));
      for (List<float[]> figure : figures) {
        area = area.with(Bar.around(figure));
      }
      clip = clip.within(area);
    }
    clipsNext = false;
    points.clear();
    figures.clear();
  }

  /**
   * Every thin segment of the path becomes a bar.
   *
   * @param width of the stroke, in points
   */
  void stroke(float width) {
    endFigure();
    if (width <= THICKEST) {
      for (List<float[]> figure : figures) {
        for (int i = 1; i < figure.size(); i++) {
          keep(List.of(figure.get(i - 1), figure.get(i)));
        }
      }
    }
    forget();
  }

  /** Every figure of the path that is thin as a whole becomes a bar. */
  void fill() {
    endFigure();
    figures.forEach(this::keep);
    forget();
  }

  /** Adds a bar that no path draws: the line of an annotation. */
  void add(Bar bar) {
    if (bars.size() < ReadingLimits.RULES_PER_PAGE) {
      bars.add(bar);
    }
  }

  /** All thin bars, level and upright, in the frame of the page. */
  List<Bar> bars() {
    return bars;
  }

  private void endFigure() {
    if (points.size() > 1 && figures.size() < ReadingLimits.RULES_PER_PAGE) {
      figures.add(List.copyOf(points));
    }
    points.clear();
  }

  /**
   * Keeps a figure if it is thin. Some programs draw every line across the whole measure and bound
   * it to the words it is for.
   */
  private void keep(List<float[]> figure) {
    Bar whole = Bar.around(figure);
    float thickness = Math.min(whole.width(), whole.height());
    if (!(thickness <= THICKEST)) {
      return;
    }
    Bar seen = whole.within(clip);
    boolean isBar =
        seen.width() >= 0
            && seen.height() >= 0
            && Math.max(seen.width(), seen.height()) >= SHORTEST
            && Float.isFinite(seen.width() + seen.height());
    if (isBar) {
      add(seen);
    }
  }
}
