package org.ramseyer.source;

import java.util.HashMap;
import java.util.Map;

/** Counts in which size most letters are set: that of the text. */
public final class BodySize {

  /** Of papers without a word, in points. */
  private static final float USUAL = 12;

  private final Map<Float, Integer> letters = new HashMap<>();
  private float size;
  private int run;

  /** Counts the letters of a line. */
  public void add(SourceLine line) {
    float its = line.size();
    // Most lines are set like the one above, and are counted with it.
    if (its != size) {
      count();
      size = its;
      run = 0;
    }
    run += line.text().length();
  }

  private void count() {
    if (run > 0) {
      letters.merge(size, run, Integer::sum);
    }
  }

  /** The size of most letters counted, in points; of two sizes with as many, the larger. */
  public float most() {
    count();
    run = 0;
    return letters.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(USUAL);
  }
}
